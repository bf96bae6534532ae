/** While a translator or a plugin changes texts in the shadow root, the explainer still shows the right texts. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { clinicPage, element, PLACES, type Place } from './pages';

/**
 * What programs do to text nodes, also in a shadow root. Translators replace each with a `<font>`, or hide it and put a
 * `<font>` beside it. Programs that highlight words join neighbouring text nodes.
 */
const WAYS = ['replace', 'beside', 'join'] as const;

/** The first screen of each chapter, and the screens with choices; what is ticked on some turns up on the last. */
const SCREENS = PLACES.filter(
	({ chapter, step }, i) =>
		chapter !== PLACES[i - 1]?.chapter || ['try', 'tell', 'decide', 'check', 'ask'].includes(step),
);
/** How many controls of a kind are pressed on a screen. */
const MOST_PRESSED = 2;

test('when a program translates the page, no text is old, missing or twice', async ({ host, page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	// Two prints at once: the browser shows one dialog, and the other explainer would say that its own has failed.
	await page.addInitScript(() => {
		window.print = () => ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name)));
	});
	for (const way of WAYS) {
		await host.open({ html: clinicPage(element() + element()) });
		await host.waitFor('explainer-ready');
		const wrong = await page.evaluate(translateAndCompare, { way, places: SCREENS, most: MOST_PRESSED });
		expect(wrong, way).toEqual([]);
	}
	expect(host.messages).toEqual([]);
});

interface Task {
	readonly way: (typeof WAYS)[number];
	readonly places: readonly Place[];
	readonly most: number;
}

/** Translates the first of two explainers and does the same to both. @returns where their texts differ */
async function translateAndCompare({ way, places, most }: Task) {
	const both = [...document.querySelectorAll('ketamine-explainer')] as unknown as KetamineExplainerElement[];
	const translated = both[0]!.shadowRoot!;
	const texts = (root: ShadowRoot) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (walker.nextNode()) found.push(walker.currentNode as Text);
		return found.filter(({ parentElement }) => parentElement && !parentElement.closest('svg, [data-original]'));
	};
	const font = (...content: (Node | string)[]) => {
		const made = document.createElement('font');
		made.append(...content);
		return made;
	};
	const translate = () => {
		if (way === 'join') translated.normalize();
		for (const text of way === 'join' ? [] : texts(translated)) {
			if (!text.data.trim() || text.parentElement!.closest('font')) continue;
			const original = font();
			const other = font(font(text.data));
			text.replaceWith(other);
			if (way === 'replace') continue;
			original.append(text);
			original.dataset['original'] = '';
			other.before(original);
		}
	};
	translate();
	new MutationObserver(translate).observe(translated, { childList: true, subtree: true, characterData: true });

	const wrong: string[] = [];
	const all = (selector: string) => both.map((each) => [...each.shadowRoot!.querySelectorAll<HTMLElement>(selector)]);
	const step = async (name: string, change: (each: KetamineExplainerElement, which: 0 | 1) => void) => {
		both.forEach((each, which) => change(each, which as 0 | 1));
		await new Promise((resolve) => setTimeout(resolve));
		const [is, due] = both.map((each) =>
			texts(each.shadowRoot!)
				.map(({ data }) => data)
				.join(''),
		);
		if (is !== due) wrong.push(name);
	};
	const press = async (selector: string) => {
		const found = all(selector);
		for (let i = 0; i < Math.min(most, found[1]!.length); i++)
			await step(`${selector} ${i}`, (_, which) => found[which]![i]?.click());
	};
	const header = ['.header-chapters button', '.header-help button', '.header-options [aria-haspopup]'];
	for (const { chapter, step: to } of places) {
		await step(`${chapter}/${to}`, (each) => each.goTo(chapter, to));
		for (const kind of ['input', '.dock-middle button', '.sources-of button']) await press(`.chapter ${kind}`);
	}
	for (const opener of header) {
		await press(opener);
		await press('dialog[open] :is(input, .dialog-head button)');
	}
	await press('.header .progress button');
	await press('.header-options [lang]');
	await step('settings', (each) => (each.settings = { clinicName: 'A clinic', clinicPhone: '(555) 555-0177' }));
	for (let i = 0; i < 3; i++) await press('.dock-next button');
	await step('moved', (each) => document.body.append(each));
	await step('restart', (each) => each.restart());
	return wrong;
}
