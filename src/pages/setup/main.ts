/** Starts the setup page. The explainer in its preview comes from the script that clinics embed, in the page's head. */
import { mount } from 'svelte';
import type { Language } from '../../clinic';
import { Setup } from './setup.svelte';
import SetupPage from './SetupPage.svelte';
import { SETUP_WORDS } from './words';

/** The language that the address asks for (`?lang=es`), or else the first of the browser's languages that we have. */
function firstLanguage(): Language {
	const wanted = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
	const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => Object.hasOwn(SETUP_WORDS, tag));
	return (known ?? 'en') as Language;
}

const script = document.querySelector<HTMLScriptElement>('script[src$="ketamine-explainer.js"]');
const setup = new Setup(script?.integrity ?? '', new Date());
setup.language = firstLanguage();
mount(SetupPage, { target: document.body, props: { setup } });
