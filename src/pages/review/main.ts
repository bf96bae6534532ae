/** Starts the review pack. The pictures come from the script that clinics embed, in the page's head. */
import { mount } from 'svelte';
import { LANGUAGES, type Language } from '../../content';
import { VERSION } from '../../element/version';
import { ReviewPack } from './pack.svelte';
import ReviewPage from './ReviewPage.svelte';

const pack = new ReviewPack(VERSION, new Date());
const wanted = new URLSearchParams(location.search).get('lang') ?? '';
if (Object.hasOwn(LANGUAGES, wanted)) pack.language = wanted as Language;

// The setup page that opened this one hands over its settings, so that nothing is stored and nothing is in the address.
addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
	if (origin !== location.origin || source === null || source !== opener) return;
	const settings = (data as { readonly settings?: unknown } | null)?.settings;
	if (typeof settings === 'object' && settings !== null) pack.draft = settings;
});
(opener as Window | null)?.postMessage('ketamine-explainer: settings, please', location.origin);

mount(ReviewPage, { target: document.body, props: { pack } });
