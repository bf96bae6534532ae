/**
 * Random input in an order that nobody would think of: clicks, keys, attributes, methods, device preferences, widths. The
 * page's clock is driven, and goes on by a known time between two inputs, so that pictures play, fade and are read aloud
 * meanwhile. Nothing is thrown, printed or requested, the screen is never blank, and help stays in reach. The seed decides
 * the order: `FUZZ_SEED=7 npx playwright test fuzz` tries another.
 */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { say, CHAPTER_IDS, wordsFor, type Language } from '../../src/content';
import { seededRandom } from '../../src/model';
import { expect, test } from '../support/browserHost';
import { button, EXAMPLE_SETTINGS, explainer, FIRST_PLACE, goTo, openExplainer, placeOf, PLACES, words } from './pages';

const SEED = Number(process.env['FUZZ_SEED'] ?? 6);
/** How long the page is used, in ms of its own clock. */
const LASTS_MS = 90_000;
/** The longest time between two inputs in ms; the average is half of it. */
const MOST_BETWEEN_MS = 450;
/** How long it takes to read a sentence aloud, ms. */
const SENTENCE_MS = 600;
const HELP_EVERY_MS = 10_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const KEYS = [
	'Tab',
	'Tab',
	'Shift+Tab',
	'Enter',
	'Space',
	'Escape',
	'ArrowLeft',
	'ArrowRight',
	'ArrowDown',
	'PageDown',
];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
	lang: ['en', 'es'],
	theme: ['auto', 'dim', 'soft', 'contrast'],
	motion: ['auto', 'full', 'reduced'],
	mode: ['page', 'tablet'],
	'clinic-phone': ['(555) 555-0142', '(555) 555-0143'],
};
const METHODS = ['play', 'play', 'pause', 'restart'] as const;
/** Screens with a moving picture. */
const SCENES = PLACES.filter(({ chapter }) => chapter === 'signals' || chapter === 'ketamine');
const WIDTHS = [320, 390, 720, 1024] as const;

/** An input from inside the page. */
type Act =
	/** Clicks one of the controls in reach: 0 means the first, 1 the last. */
	| { readonly click: number }
	/** Scrolls one of the controls into sight, for a mouse click at `x` and `y` of the outcome. */
	| { readonly aim: number }
	| { readonly attribute: readonly [name: string, value: string] }
	| { readonly call: (typeof METHODS)[number] }
	| { readonly goTo: readonly [chapter: string, step: string]; readonly play: boolean }
	| { readonly settings: unknown }
	| { readonly move: true };
/** Any input, including those from outside the page. */
type Input = Act | { readonly key: string } | { readonly width: number } | { readonly device: DeviceWishes };
interface DeviceWishes {
	readonly colorScheme: 'dark' | 'light';
	readonly reducedMotion: 'reduce' | 'no-preference';
	readonly forcedColors: 'active' | 'none';
}

let random = seededRandom(SEED);
function oneOf<Item>(items: readonly Item[]): Item {
	return items[Math.floor(random() * items.length)]!;
}

function someInput(): Input {
	const kind = random();
	if (kind < 0.42) return { click: random() };
	if (kind < 0.54) return { aim: random() };
	if (kind < 0.66) return { key: oneOf(KEYS) };
	if (kind < 0.76) {
		const name = oneOf(Object.keys(ATTRIBUTES));
		return { attribute: [name, oneOf(ATTRIBUTES[name]!)] };
	}
	if (kind < 0.84) return { call: oneOf(METHODS) };
	if (kind < 0.93) {
		const { chapter, step } = oneOf(random() < 0.5 ? SCENES : PLACES);
		return { goTo: [chapter, step], play: random() < 0.5 };
	}
	if (kind < 0.95) return { width: oneOf(WIDTHS) };
	if (kind < 0.97)
		return {
			device: {
				colorScheme: oneOf(['dark', 'light']),
				reducedMotion: oneOf(['no-preference', 'no-preference', 'reduce']),
				forcedColors: oneOf(['none', 'none', 'active']),
			},
		};
	return kind < 0.99 ? { settings: random() < 0.5 ? EXAMPLE_SETTINGS : undefined } : { move: true };
}

interface Outcome {
	/** A description of the input. */
	readonly done: string;
	/** The middle of the control, for the mouse. */
	readonly x: number;
	readonly y: number;
}

/** Gives an input inside the page. */
async function act(page: Page, what: Act): Promise<Outcome> {
	return explainer(page).evaluate(async (node, each) => {
		const element = node as KetamineExplainerElement;
		const root = node.shadowRoot!;
		const control = (fraction: number) => {
			const modal = root.querySelector('dialog:modal');
			const inReach = [...(modal ?? root).querySelectorAll<HTMLElement>('button, label, summary, a')].filter((found) =>
				found.checkVisibility({ visibilityProperty: true }),
			);
			return inReach[Math.floor(fraction * inReach.length)]!;
		};
		if ('click' in each) {
			const target = control(each.click);
			target.click();
			return { done: `click on “${target.textContent.trim()}”`, x: 0, y: 0 };
		}
		if ('aim' in each) {
			const target = control(each.aim);
			target.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, width, height } = target.getBoundingClientRect();
			return { done: `mouse on “${target.textContent.trim()}”`, x: left + width / 2, y: top + height / 2 };
		}
		if ('attribute' in each) element.setAttribute(...each.attribute);
		else if ('call' in each) element[each.call]();
		else if ('goTo' in each) {
			element.goTo(...each.goTo);
			if (each.play) await Promise.resolve().then(() => element.play());
		} else if ('move' in each) document.body.append(node);
		else element.settings = each.settings;
		return { done: JSON.stringify(each).slice(0, 80), x: 0, y: 0 };
	}, what);
}

/** Gives an input and returns its description. */
async function give(page: Page, input: Input): Promise<string> {
	if ('key' in input) await page.keyboard.press(input.key);
	else if ('width' in input) await page.setViewportSize({ width: input.width, height: 768 });
	else if ('device' in input) await page.emulateMedia(input.device);
	else {
		const { done, x, y } = await act(page, input);
		if ('aim' in input) await page.mouse.click(x, y);
		return done;
	}
	return JSON.stringify(input);
}

interface Seen {
	/** What is wrong with the screen. */
	readonly faults: readonly string[];
	/** Whether a picture is playing and a text is being read aloud. */
	readonly playing: boolean;
	readonly reading: boolean;
	readonly chapter: string;
}

async function look(page: Page): Promise<Seen> {
	return explainer(page).evaluate((node) => {
		const { playing, chapter: name, shadowRoot } = node as KetamineExplainerElement;
		const root = shadowRoot!;
		const faults: string[] = [];
		const chapter = root.querySelector('.chapter');
		if (!chapter || chapter.textContent.trim().length < 40 || chapter.clientHeight < 100) faults.push('blank');
		if (root.querySelector('.failed')) faults.push('the chapter has failed');
		if (!root.querySelector('#chapter-title')?.textContent.trim()) faults.push('no title');
		if (!root.querySelector('.header-help button')?.checkVisibility()) faults.push('no help');
		if (root.querySelectorAll('dialog:modal').length > 1) faults.push('one panel over another');
		return { faults, playing, reading: !!root.querySelector('.reader button'), chapter: name };
	});
}

const TITLE = `${LASTS_MS / 1000} s of random input harm nothing, and the next reader finds the first screen (seed ${SEED})`;

test(TITLE, { tag: '@long' }, async ({ host, page }) => {
	random = seededRandom(SEED);
	// The day after the clinic's review, so that no message says that the review is due.
	const reviewedMs = Date.parse(String(EXAMPLE_SETTINGS['reviewedOn']));
	await page.clock.install({ time: reviewedMs });
	await page.clock.pauseAt(reviewedMs + DAY_MS);
	await page.addInitScript((sentenceMs) => {
		// A click on a phone number would leave the page, and the print dialog would block it.
		window.print = () => void dispatchEvent(new Event('beforeprint'));
		addEventListener('click', (event) => {
			if (event.composedPath().some((part) => part instanceof HTMLAnchorElement)) event.preventDefault();
		});
		// Silent voices.
		class Utterance {
			onend?: () => void;
			constructor(readonly text: string) {}
		}
		let now: Utterance | undefined;
		const speechSynthesis = {
			getVoices: () => ['en-US', 'es-US'].map((lang) => ({ name: lang, lang, localService: true })),
			speak: (utterance: Utterance) => {
				now = utterance;
				setTimeout(() => now === utterance && utterance.onend?.(), sentenceMs);
			},
			cancel: () => void (now = undefined),
		};
		for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance: Utterance }))
			Object.defineProperty(window, name, { value, configurable: true });
	}, SENTENCE_MS);
	await openExplainer(host);
	const asked = [...host.requests];
	const done: string[] = [];
	const seen: Seen[] = [];
	let helpAtMs = HELP_EVERY_MS;
	for (let ms = 0; ms < LASTS_MS;) {
		done.push(await give(page, someInput()));
		const passes = Math.ceil(random() * MOST_BETWEEN_MS);
		await page.clock.runFor(passes);
		ms += passes;
		seen.push(await look(page));
		const last = `seed ${SEED}, at ${ms} ms after ${done.slice(-12).join(', ')}`;
		expect(seen.at(-1)!.faults, last).toEqual([]);
		expect(host.messages, last).toEqual([]);
		if (ms < helpAtMs) continue;
		helpAtMs += HELP_EVERY_MS;
		// The first Escape may only close a note in a panel.
		for (let i = 0; i < 2; i++) await page.keyboard.press('Escape');
		const lang = await explainer(page).evaluate((node) => (node as KetamineExplainerElement).lang);
		const { ui, help } = wordsFor(lang as Language);
		await button(page, ui.help).click();
		await expect(page.getByRole('dialog', { name: help.title }), last).toBeVisible();
		await page.keyboard.press('Escape');
	}
	expect(host.requests).toEqual(asked);
	// The input has reached most of what there is.
	expect(seen.filter(({ playing }) => playing).length).toBeGreaterThan(0);
	expect(seen.filter(({ reading }) => reading).length).toBeGreaterThan(0);
	expect(new Set(seen.map(({ chapter }) => chapter)).size).toBeGreaterThan(5);

	// Leave the first screen, because going from there to the first screen announces nothing.
	await goTo(page, 'day');
	await explainer(page).evaluate((node, names) => {
		for (const name of names) node.removeAttribute(name);
		const element = node as KetamineExplainerElement;
		element.settings = undefined;
		element.restart();
	}, Object.keys(ATTRIBUTES));
	expect(await placeOf(page)).toEqual(FIRST_PLACE);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(button(page, words.ui.next)).toBeVisible();
	// The only announcement left is where the new reader is.
	const place = say(words.ui.partOf, { part: 1, count: CHAPTER_IDS.length });
	await expect(page.locator('.explainer > [role=status]')).toHaveText(
		`${words.chapterTitles.start}. ${place}. ${words.start.welcome.title}`,
	);
	expect(await explainer(page).evaluate((node) => (node as KetamineExplainerElement).playing)).toBe(false);
	expect(host.messages).toEqual([]);
});
