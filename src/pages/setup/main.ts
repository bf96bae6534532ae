/** Starts the setup page. The explainer itself comes as a clinic has it: its own script, in the head of the page. */
import { mount } from 'svelte';
import type { Language } from '../../clinic';
import { Setup } from './setup.svelte';
import SetupPage from './SetupPage.svelte';
import { SETUP_WORDS } from './words';

/** The language that the address asks for, else the first of the browser's that is there. */
function firstLanguage(): Language {
	const wanted = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
	const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => Object.hasOwn(SETUP_WORDS, tag));
	return (known ?? 'en') as Language;
}

const script = document.querySelector<HTMLScriptElement>('script[src$="ketamine-explainer.js"]');
const setup = new Setup(script?.integrity ?? '', new Date());
setup.language = firstLanguage();
mount(SetupPage, { target: document.body, props: { setup } });
