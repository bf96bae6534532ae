/** The page to take home: it is printed alone, from any page, and says whom to call. */
import type { Page } from '@playwright/test';
import type { ExplainerInternals } from '../../src/element/internal';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { shortCitation } from '../../src/text/citation';
import { DAY_GROUPS, plainText, wordsFor } from '../../src/content';
import { SOURCES } from '../../src/content/sources';
import { expect, test } from '../support/browserHost';
import { readPdf } from '../support/readPdf';
import {
	button,
	childSettings,
	clinicPage,
	element,
	EXAMPLE_SETTINGS,
	explainer,
	goTo,
	LANGUAGE_IDS,
	openExplainer,
	SCRIPT,
	words,
} from './pages';

/** The steps of the day, without the overview of it. */
const STOPS = Object.values(DAY_GROUPS).flat();

interface Printed {
	/** The printed text. */
	readonly text: string;
	readonly times: number;
	readonly language: string;
	readonly sections: readonly {
		readonly title: string;
		readonly lines: readonly { readonly text: string; readonly notes: readonly number[]; readonly mark: string }[];
	}[];
	/** All footnote numbers, from top to bottom. */
	readonly notes: readonly number[];
	readonly footnotes: readonly string[];
}

/** Replaces the print dialog and records what would be on paper. */
async function watchPrint(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let times = 0;
		window.print = () => {
			times++;
			window.dispatchEvent(new Event('beforeprint'));
			const holders = [...document.body.querySelectorAll('*')].filter((node) => node.shadowRoot);
			const paper = holders.at(-1)!.shadowRoot!.firstElementChild as HTMLElement;
			const printed = {
				text: paper.innerText || paper.textContent,
				times,
				language: paper.lang,
				sections: [...paper.querySelectorAll('section')].map((section) => ({
					title: section.querySelector('h2')!.textContent,
					lines: [...section.querySelectorAll('li')].map((line) => ({
						text: line.querySelector('span')!.textContent.replace(/\s+/g, ' ').trim(),
						notes: [...line.querySelectorAll('sup')].flatMap((sup) => sup.textContent.split(', ').map(Number)),
						mark: getComputedStyle(line).listStyleType,
					})),
				})),
				notes: [...paper.querySelectorAll('sup')].flatMap((sup) => sup.textContent.split(', ').map(Number)),
				footnotes: [...paper.querySelectorAll('ol > li')].map((note) => note.textContent.trim()),
			};
			Object.assign(window, { printed });
		};
	});
}

function printed(page: Page): Promise<Printed> {
	return page.evaluate(() => (window as unknown as { printed: Printed }).printed);
}

async function print(page: Page): Promise<void> {
	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).print());
}

test.beforeEach(({ page }) => watchPrint(page));

test('carries the numbers to call, the 24 hours, the day and the FDA’s word', async ({ host, page }) => {
	await openExplainer(host, 'clinic-phone="(555) 555-0142"');
	await print(page);
	const { text, times } = await printed(page);
	expect(times).toBe(1);
	for (const part of ['911', '988', '(555) 555-0142', '24 hours', words.fda.text, words.learning.text]) {
		expect(text).toContain(part);
	}
	for (const step of STOPS) expect(text).toContain(words.day.steps[step].title);
	expect(text).not.toMatch(/[{}]|undefined/);
	expect(host.messages).toEqual([]);
});

test('carries the clinic’s own facts', async ({ host, page }) => {
	await openExplainer(host, '', {
		inside: childSettings({ ...EXAMPLE_SETTINGS, emergencyNumber: '112', noDriveTime: 48 }),
	});
	await print(page);
	const { text } = await printed(page);
	for (const part of ['112', '48 hours', '(555) 555-0100', 'Do not eat for 6 hours before your visit.'])
		expect(text).toContain(part);
	expect(text).not.toMatch(/\b911\b/);
});

test('alone on the paper: nothing else of the clinic’s page', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<h1>A clinic</h1>${element()}<footer>Road 1</footer>`) });
	await host.waitFor('explainer-ready');
	await print(page);
	await page.emulateMedia({ media: 'print' });
	const displayed = await page.evaluate(() =>
		[...document.body.children]
			.filter((node) => getComputedStyle(node).display !== 'none')
			.map((node) => node.localName),
	);
	expect(displayed).toEqual(['div']);
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByRole('heading', { name: 'A clinic' })).toBeVisible();
});

/** What beats rules with `!important`, what cuts a page to one sheet, and what does not stand in `body`. */
const STUBBORN = `<style>
	@layer utilities {
		html, body { height: 100% !important; overflow: hidden !important; }
		.flow { display: flow-root !important; }
		div { position: fixed !important; }
	}
	#page#page { display: flex !important; }
	#page p { min-height: 600px; }
	body#body { position: fixed !important; }
	body#body::before { content: 'BANNER' !important; display: block !important; }
</style>`;

test('alone and whole whatever a page marks as important, and nothing changes on the screen', async ({
	host,
	page,
}) => {
	const html = clinicPage(
		`<main id="page" class="flow"><h1>CLINIC</h1><p>ROOMS</p>${element()}<p>ROADS</p></main>
		<div style="display: block !important; position: fixed !important;">WIDGET</div>
		<x-consent style="color: red;">CONSENT</x-consent>`,
		`${SCRIPT}${STUBBORN}`,
	).replace('<body>', '<body id="body" style="overflow: hidden !important;">');
	await host.open({ html });
	await host.waitFor('explainer-ready');
	await page.evaluate(() => {
		const beside = document.createElement('x-beside');
		beside.textContent = 'BESIDE';
		beside.style.setProperty('display', 'block', 'important');
		document.documentElement.append(beside);
	});
	const looks = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('html, body, main, main *, body > div, x-consent, x-beside')]
				.filter((node) => !node.hasAttribute('data-ketamine-explainer-print'))
				.map((node) => {
					const { display, position, overflow, visibility, transform } = getComputedStyle(node);
					const { x, y, width, height } = node.getBoundingClientRect();
					return [node.localName, display, position, overflow, visibility, transform, x, y, width, height].join(' ');
				}),
		);
	const written = () => page.evaluate(() => document.documentElement.outerHTML);
	const before = [await looks(), await written()];
	await print(page);
	expect(await looks()).toEqual(before[0]);
	const sheets = await readPdf(await page.pdf());
	const all = sheets.map(({ text }) => text).join(' ');
	for (const part of ['CLINIC', 'ROOMS', 'WIDGET', 'CONSENT', 'BESIDE', 'BANNER']) expect(all).not.toContain(part);
	for (const part of [words.fda.text, words.questions.ask.title, '3 / 3']) expect(all).toContain(part);
	expect(sheets).toHaveLength(3);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	expect([await looks(), await written()]).toEqual(before);
});

test('what the page itself changes meanwhile stays changed', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<aside>Menu</aside>${element()}`) });
	await host.waitFor('explainer-ready');
	await print(page);
	await page.evaluate(() => {
		document.querySelector('aside')!.style.display = 'none';
		window.dispatchEvent(new Event('afterprint'));
	});
	expect(await page.locator('aside').getAttribute('style')).toBe('display: none;');
});

test('a browser that never says that its print window has closed leaves nothing behind, either', async ({
	host,
	page,
}) => {
	await page.clock.install();
	await openExplainer(host);
	const written = () => page.evaluate(() => document.documentElement.outerHTML);
	const before = await written();
	await print(page);
	expect(await written()).not.toBe(before);
	// The second press of two must not take the paper away.
	await page.mouse.click(5, 5);
	expect(await written()).not.toBe(before);
	await page.clock.fastForward(2500);
	await page.mouse.click(5, 5);
	expect(await written()).toBe(before);
});

test.describe('where nothing can be printed', () => {
	for (const [where, cannot] of [
		['the browser has no print()', () => Object.assign(window, { print: undefined })],
		['the call is ignored, as in a sandbox', () => Object.assign(window, { print: () => undefined })],
	] as const) {
		test(`the button says so: ${where}`, async ({ host, page }) => {
			await page.addInitScript(cannot);
			await openExplainer(host, 'chapter="questions"');
			await goTo(page, 'questions', 'ask');
			await button(page, words.ui.print).click();
			const panel = page.getByRole('dialog', { name: words.ui.print });
			await expect(panel).toContainText(words.ui.printFailed);
			await button(page, words.ui.close).click();
			await expect(panel).toBeHidden();
			await expect(page.locator('[data-ketamine-explainer-print]')).toHaveCount(0);
			expect(host.messages).toEqual([]);
		});
	}

	test('a window that opens late closes the message', async ({ host, page }) => {
		await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
		await openExplainer(host);
		await print(page);
		const panel = page.getByRole('dialog', { name: words.ui.print });
		await expect(panel).toBeVisible();
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await expect(panel).toBeHidden();
	});
});

test('leaves the page as it was, also when it is printed twice', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<h1>A clinic</h1>${element()}`) });
	await host.waitFor('explainer-ready');
	const state = () => page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);
	const before = await state();
	await print(page);
	await print(page);
	expect((await printed(page)).times).toBe(2);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	expect(await state()).toEqual(before);
});

test('works in a page with a strict policy', async ({ host, page }) => {
	const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
	await openExplainer(host, '', { headers: { 'Content-Security-Policy': policy } });
	await print(page);
	expect((await printed(page)).text).toContain('911');
	expect(host.messages).toEqual([]);
});

test('each number beside a line has its footnote, and each source stands once', async ({ host, page }) => {
	await openExplainer(host, '', { inside: childSettings(EXAMPLE_SETTINGS) });
	for (const language of LANGUAGE_IDS) {
		await explainer(page).evaluate((node, lang) => node.setAttribute('lang', lang), language);
		await print(page);
		const paper = await printed(page);
		expect(paper.language).toBe(language);
		const numbers = paper.footnotes.map((_, i) => i + 1);
		expect(numbers.length).toBeGreaterThan(10);
		expect(new Set(paper.footnotes).size).toBe(paper.footnotes.length);
		const { fda, ui } = wordsFor(language);
		// Numbered in order of first use, so that they ascend on the page.
		expect([...new Set(paper.notes)]).toEqual(numbers);
		// The first sentence is about the FDA.
		expect(paper.text.replace(/\s+/g, ' ')).toContain(`${fda.text}1`);
		expect(paper.footnotes[0]).toBe(shortCitation(SOURCES[fda.sources[0] as keyof typeof SOURCES]));
		// A clinic's own words and good practice need no footnote.
		for (const own of Object.values(ui.ownSources)) expect(paper.footnotes).not.toContain(own);
		expect(paper.footnotes.length).toBeLessThanOrEqual(Object.keys(SOURCES).length);
	}
});

test('carries the questions, those that were ticked marked, and its button does the same', async ({ host, page }) => {
	await openExplainer(host);
	const { ask } = words.questions;
	await goTo(page, 'questions', 'ask');
	for (const i of [1, 3]) await page.getByRole('checkbox').nth(i).check();
	await goTo(page, 'day');
	await goTo(page, 'questions', 'ask');
	await button(page, words.ui.print).click();
	const { sections, times } = await printed(page);
	expect(times).toBe(1);
	const { lines } = sections.find(({ title }) => title === ask.title)!;
	expect(lines.map(({ text }) => text.replace(/[\d, ]+$/, ''))).toEqual(
		ask.questions.map(({ text }) => plainText(text)),
	);
	expect(lines.map(({ mark }) => /[☐☑]/.exec(mark)?.[0])).toEqual(
		ask.questions.map((_, i) => ([1, 3].includes(i) ? '☑' : '☐')),
	);

	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
	await print(page);
	const marks = (await printed(page)).sections.flatMap((section) => section.lines.map(({ mark }) => mark));
	expect(marks.filter((mark) => mark.includes('☑'))).toEqual([]);
});

test('has no title twice and no sentence twice under one, and a fact as the clinic wrote it', async ({
	host,
	page,
}) => {
	const foodRule = 'Eat _little_: see my_food_rules.';
	await openExplainer(host, '', { inside: childSettings({ ...EXAMPLE_SETTINGS, foodRule }) });
	await print(page);
	const { sections, text } = await printed(page);
	const titles = sections.map(({ title }) => title);
	expect(titles).toEqual([...new Set(titles)]);
	for (const { title, lines } of sections) {
		const texts = lines.map((line) => line.text);
		expect(texts, title).toEqual([...new Set(texts)]);
	}
	expect(text).toContain(foodRule);
});

test.describe('on paper', () => {
	for (const format of ['Letter', 'A4'] as const) {
		test(`${format}: two or three sheets in each language, nothing cut off, large type`, async ({ host, page }) => {
			await openExplainer(host, '', { inside: childSettings(EXAMPLE_SETTINGS) });
			await goTo(page, 'questions', 'ask');
			for (const i of [0, 4]) await page.getByRole('checkbox').nth(i).check();
			await goTo(page, 'safety', 'tell');
			for (const i of [0, 3, 9]) await page.getByRole('checkbox').nth(i).check();
			await goTo(page, 'safety', 'decide');
			for (const i of [0, 2]) await page.getByRole('checkbox').nth(i).check();
			for (const language of LANGUAGE_IDS) {
				await explainer(page).evaluate((node, lang) => node.setAttribute('lang', lang), language);
				await print(page);
				const sheets = await readPdf(await page.pdf({ format }));
				expect(sheets.length).toBeGreaterThanOrEqual(2);
				expect(sheets.length).toBeLessThanOrEqual(3);
				// Without the numbers of the sheets, because a sentence may go on on the next sheet.
				const all = sheets.map(({ text }) => text.replace(/^\d \/ \d/, '')).join(' ');
				const { day, fda, help, questions, safety } = wordsFor(language);
				const expected = [
					fda.text,
					'(555) 555-0100',
					help.crisis[0]!.text.split('?')[0]!,
					...STOPS.map((step) => day.steps[step].title),
					...questions.ask.questions.map(({ text }) => plainText(text)),
					...Object.values(safety.tell.items).map(({ text }) => plainText(text)),
					...Object.values(safety.decide.matters)
						.filter((_, i) => [0, 2].includes(i))
						.map(({ text }) => text),
					(EXAMPLE_SETTINGS['foodRule'] as Record<string, string>)[language]!,
				];
				const squeezed = (text: string) => text.replace(/\s+/g, '');
				for (const text of expected) expect(squeezed(all)).toContain(squeezed(text));
				for (const [i, { width, height, text, boxes }] of sheets.entries()) {
					expect(text).toContain(`${i + 1} / ${sheets.length}`);
					for (const { left, right, bottom } of boxes) {
						expect(left).toBeGreaterThan(20);
						expect(right).toBeLessThan(width - 20);
						expect(bottom).toBeLessThan(height - 14);
					}
				}
				// Everything except footnotes, each with where its source is found, and their numbers.
				const lettersOf = (large: boolean) =>
					sheets
						.flatMap(({ boxes }) => boxes.filter(({ size }) => size >= 11.9 === large))
						.reduce((sum, { text }) => sum + text.length, 0);
				expect(lettersOf(true)).toBeGreaterThan(2 * lettersOf(false));
			}
		});
	}

	test('by the browser’s own print: the clinic’s page, with the page to take home in the explainer’s place', async ({
		host,
		page,
	}) => {
		const around = `<h1>A clinic</h1>${element('', childSettings({ clinicPhone: '555-0142' }))}<p>The end.</p>`;
		await host.open({ html: clinicPage(around) });
		await host.waitFor('explainer-ready');
		const state = () => page.evaluate(() => document.querySelector('ketamine-explainer')!.shadowRoot!.innerHTML);
		const before = await state();
		const all = (await readPdf(await page.pdf())).map(({ text }) => text).join(' ');
		for (const part of ['A clinic', 'The end.', 'Call 911 now', '555-0142', words.day.steps.room.title]) {
			expect(all).toContain(part);
		}
		// Paper has no controls.
		for (const name of [words.ui.chapters, words.ui.motion]) expect(all).not.toContain(name);
		await expect.poll(state).toBe(before);
	});

	test('by the browser’s own print: what follows on the page stands below, whatever height the tag has', async ({
		host,
		page,
	}) => {
		const limits = 'height: 500px !important; max-height: 500px; overflow: hidden';
		await host.open({ html: clinicPage(`${element(`style="${limits}"`)}<p>NEXT</p>`) });
		await host.waitFor('explainer-ready');
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		const [paper, next] = await page.evaluate(() => {
			const { shadowRoot } = document.querySelector('ketamine-explainer')!;
			const paper = shadowRoot!.querySelector('[data-ketamine-explainer-print]')!;
			return [paper.getBoundingClientRect().bottom, document.querySelector('p')!.getBoundingClientRect().top] as const;
		});
		expect(paper).toBeGreaterThan(1000);
		expect(next).toBeGreaterThanOrEqual(paper);
	});

	test('so does one that is far down the page and not built; of several, one is enough', async ({ host, page }) => {
		const one = element('', 'Until it starts.');
		await host.open({ html: clinicPage(`<div hidden>${one}</div><main style="height: 5000px"></main>${one}${one}`) });
		const built = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('ketamine-explainer')].map(
					(node) => !!node.shadowRoot!.querySelector('.explainer'),
				),
			);
		await expect.poll(built).toEqual([true, false, false]);
		const all = (await readPdf(await page.pdf())).map(({ text }) => text).join(' ');
		expect(all.split('Call 911 now')).toHaveLength(2);
		expect(all).not.toContain('Until it starts.');
		expect(await built()).toEqual([true, false, false]);
	});

	test('pictures that were kept are on it until a new reader begins', async ({ host, page }) => {
		await openExplainer(host);
		const figures = () =>
			page.evaluate(() => {
				const node = document.querySelector('ketamine-explainer') as KetamineExplainerElement;
				node.print();
				const paper = [...document.body.children].at(-1)!.shadowRoot!;
				return [...paper.querySelectorAll('figure')].map(
					(figure) => figure.innerHTML.includes('<svg') && figure.textContent,
				);
			});
		await page.evaluate(() => {
			const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
			// As src/element/internal.ts finds them.
			const key = Symbol.for('ketamine-explainer.internal');
			const element = document.querySelector('ketamine-explainer') as unknown as Record<symbol, ExplainerInternals>;
			element[key]!.keepPicture(svg, 'Doors');
		});
		expect((await figures()).map(String).map((text) => text.trim())).toEqual(['Doors']);
		await page.evaluate(() => (document.querySelector('ketamine-explainer') as KetamineExplainerElement).restart());
		expect(await figures()).toEqual([]);
	});
});
