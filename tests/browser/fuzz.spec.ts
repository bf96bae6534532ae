/**
 * Random input, the same in each run: clicks, keys, attributes and methods in an order that nobody would think of.
 * Nothing is thrown, printed or asked for, the screen is never blank, and help stays in reach.
 */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { say, STEP_IDS, wordsFor, type Language } from '../../src/content';
import { seededRandom } from '../../src/model';
import { expect, test } from '../support/browserHost';
import { button, EXAMPLE_SETTINGS, explainer, FIRST_PLACE, openExplainer, placeOf, PLACES, words } from './pages';

/** Each round: some acts in the page, then a key and a click as the browser itself makes them. */
const ROUNDS = 50;
const ACTS_A_ROUND = 6;
const HELP_EVERY = 10;
const SEED = 6;
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

type Act =
	/** The control at this fraction of those that can be reached. */
	| { readonly click: number }
	| { readonly attribute: readonly [name: string, value: string] }
	| { readonly call: (typeof METHODS)[number] }
	| { readonly goTo: readonly [chapter: string, step: string] }
	| { readonly settings: unknown }
	| { readonly move: true };

const random = seededRandom(SEED);
function oneOf<Item>(items: readonly Item[]): Item {
	return items[Math.floor(random() * items.length)]!;
}

function someAct(): Act {
	const kind = random();
	if (kind < 0.55) return { click: random() };
	if (kind < 0.7) {
		const name = oneOf(Object.keys(ATTRIBUTES));
		return { attribute: [name, oneOf(ATTRIBUTES[name]!)] };
	}
	if (kind < 0.8) return { call: oneOf(METHODS) };
	if (kind < 0.92) {
		const { chapter, step } = oneOf(PLACES);
		return { goTo: [chapter, step] };
	}
	return kind < 0.97 ? { settings: random() < 0.5 ? EXAMPLE_SETTINGS : undefined } : { move: true };
}

interface Outcome {
	/** What was done, and what is wrong with the screen since. */
	readonly done: string;
	readonly faults: readonly string[];
	/** Middle of a control that can be reached, scrolled into sight. */
	readonly x: number;
	readonly y: number;
}

/** Does it in the page, looks at the screen, and picks the next control for the mouse. */
async function act(page: Page, acts: readonly Act[], next: number): Promise<Outcome[]> {
	return explainer(page).evaluate(
		async (node, [all, nextFraction]) => {
			const element = node as KetamineExplainerElement;
			const root = node.shadowRoot!;
			const control = (fraction: number) => {
				const modal = root.querySelector('dialog:modal');
				const inReach = [...(modal ?? root).querySelectorAll<HTMLElement>('button, label, summary, a')].filter((each) =>
					each.checkVisibility({ visibilityProperty: true }),
				);
				return inReach[Math.floor(fraction * inReach.length)]!;
			};
			const faultsNow = () => {
				const faults: string[] = [];
				const chapter = root.querySelector('.chapter');
				if (!chapter || chapter.textContent.trim().length < 40 || chapter.clientHeight < 100) faults.push('blank');
				if (root.querySelector('.failed')) faults.push('the chapter has failed');
				if (!root.querySelector('#chapter-title')?.textContent.trim()) faults.push('no title');
				if (!root.querySelector('.header-help button')?.checkVisibility()) faults.push('no help');
				if (root.querySelectorAll('dialog:modal').length > 1) faults.push('one panel over another');
				return faults;
			};
			const outcomes: Outcome[] = [];
			for (const each of all) {
				let done = JSON.stringify(each).slice(0, 80);
				if ('click' in each) {
					const target = control(each.click);
					done = `click on “${target.textContent.trim()}”`;
					target.click();
				} else if ('attribute' in each) element.setAttribute(...each.attribute);
				else if ('call' in each) element[each.call]();
				else if ('goTo' in each) element.goTo(...each.goTo);
				else if ('move' in each) document.body.append(node);
				else element.settings = each.settings;
				await new Promise((resolve) => setTimeout(resolve));
				outcomes.push({ done, faults: faultsNow(), x: 0, y: 0 });
			}
			const target = control(nextFraction);
			target.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, width, height } = target.getBoundingClientRect();
			const done = `mouse on “${target.textContent.trim()}”`;
			outcomes.push({ done, faults: faultsNow(), x: left + width / 2, y: top + height / 2 });
			return outcomes;
		},
		[acts, next] as const,
	);
}

test(`${ROUNDS * (ACTS_A_ROUND + 2)} random actions harm nothing, and the next reader finds the first screen`, async ({
	host,
	page,
}) => {
	// A tap on a number to call would leave the page, the print dialog would wait.
	await page.addInitScript(() => {
		window.print = () => undefined;
		addEventListener('click', (event) => {
			if (event.composedPath().some((part) => part instanceof HTMLAnchorElement)) event.preventDefault();
		});
	});
	await openExplainer(host);
	const asked = [...host.requests];
	const done: string[] = [];
	for (let round = 1; round <= ROUNDS; round++) {
		const outcomes = await act(page, Array.from({ length: ACTS_A_ROUND }, someAct), random());
		for (const outcome of outcomes) {
			done.push(outcome.done);
			expect(outcome.faults, done.slice(-12).join(', ')).toEqual([]);
		}
		const { x, y } = outcomes.at(-1)!;
		await page.mouse.click(x, y);
		const key = oneOf(KEYS);
		done.push(key);
		await page.keyboard.press(key);
		expect(host.messages, done.slice(-12).join(', ')).toEqual([]);
		if (round % HELP_EVERY) continue;
		await page.keyboard.press('Escape');
		const lang = await explainer(page).evaluate((node) => (node as KetamineExplainerElement).lang);
		const { ui, help } = wordsFor(lang as Language);
		await button(page, ui.help).click();
		await expect(page.getByRole('dialog', { name: help.title })).toBeVisible();
		await page.keyboard.press('Escape');
	}
	expect(host.requests).toEqual(asked);

	await explainer(page).evaluate((node, names) => {
		for (const name of names) node.removeAttribute(name);
		const element = node as KetamineExplainerElement;
		element.settings = undefined;
		element.restart();
	}, Object.keys(ATTRIBUTES));
	expect(await placeOf(page)).toEqual(FIRST_PLACE);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(button(page, words.ui.next)).toBeVisible();
	// Of all that was told nothing is left but where the new reader stands.
	const place = say(words.ui.stepOf, { step: 1, count: STEP_IDS[FIRST_PLACE.chapter as 'start'].length });
	await expect(page.locator('.explainer > [role=status]')).toHaveText(
		`${words.chapterTitles.start}. ${place}. ${words.start.welcome.title}`,
	);
	expect(await explainer(page).evaluate((node) => (node as KetamineExplainerElement).playing)).toBe(false);
	expect(host.messages).toEqual([]);
});
