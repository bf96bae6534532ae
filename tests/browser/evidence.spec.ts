/** The chapter about studies: the two numbers of a study stand together, each as 100 people, beside a test without benefit. */
import type { Page } from '@playwright/test';
import { plainText, say, wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { goTo, LANGUAGE_IDS, openExplainer, words } from './pages';

/** Of 100 people with less pain: how many at least, and how many more it may be. */
const NUMBERS = [
	{ most: 77, maybe: 0 },
	{ most: 31, maybe: 9 },
	{ most: 71, maybe: 0 },
	{ most: 20, maybe: 0 },
];

async function cards(page: Page) {
	return page.locator('.study').evaluateAll((nodes) =>
		nodes.map((node) => {
			const { width, height } = node.getBoundingClientRect();
			return {
				width: Math.round(width),
				height: Math.round(height),
				headings: [...node.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.localName),
				text: node.textContent.replace(/\s+/g, ' '),
				charts: [...node.querySelectorAll('svg.chart')].map((chart) => {
					const count = (kind: string) => chart.querySelectorAll(kind).length;
					return { people: count('path'), most: count('.most'), maybe: count('.maybe-person') };
				}),
			};
		}),
	);
}

for (const language of LANGUAGE_IDS) {
	test(`${language}: each study is whole, and the test with salt water weighs as much`, async ({ host, page }) => {
		await openExplainer(host, `lang="${language}" chapter="evidence"`);
		const { studies } = wordsFor(language).evidence;
		const [first, second, saltWater] = await cards(page);
		expect([...first!.charts, ...second!.charts]).toEqual(NUMBERS.map((numbers) => ({ people: 100, ...numbers })));
		expect(saltWater!.charts).toEqual([]);

		for (const card of [second!, saltWater!]) {
			expect(card.width).toBe(first!.width);
			expect(card.height).toBe(first!.height);
			expect(card.headings).toEqual(first!.headings);
		}
		// Read aloud, a study's two numbers follow each other, each before what it counts.
		const said = (count: number) => say(studies.aboutOf100, { count });
		const range = say(studies.rangeOf100, { low: 31, high: 40 });
		const inOrder = (...parts: string[]) => parts.join(' ');
		expect(first!.text).toContain(inOrder(said(77), studies.first.home.text, range, studies.first.later.text));
		expect(second!.text).toContain(inOrder(said(71), studies.second.home.text, said(20), studies.second.later.text));
		const { title: _title, ...told } = studies.saltWater;
		for (const { text } of Object.values(told)) expect(saltWater!.text).toContain(plainText(text));
		// Its picture is as large as that of a study, and both of its groups are drawn alike.
		const picture = page.locator('.study .picture');
		const groups = await picture.locator('> g').evaluateAll((nodes) => nodes.map((node) => node.childElementCount));
		expect(groups).toEqual([groups[0], groups[0]]);
		const { width: drawn } = (await picture.boundingBox())!;
		const { width: people } = (await page.locator('.study svg.chart').first().boundingBox())!;
		expect(drawn).toBeGreaterThan(people * 0.9);
		// Why some people are outlined is said where the outline is explained.
		await expect(page.locator('.key-maybe-person')).toHaveText(studies.maybe.text);
		// What both kinds of studies cannot tell stands on the same screen.
		for (const { text } of studies.notes) await expect(page.locator('.screen')).toContainText(plainText(text));
	});
}

test('the kinds of people differ without colour, and no number stands elsewhere alone', async ({ host, page }) => {
	await openExplainer(host, 'chapter="evidence"');
	const shapes = await page
		.locator('.study svg.chart')
		.nth(1)
		.evaluate((chart) =>
			['.most', '.maybe-person', '.less'].map((kind) => {
				const person = chart.querySelector(kind) as SVGPathElement;
				return { width: person.getBBox().width, filled: getComputedStyle(person).fill !== 'none' };
			}),
		);
	const [most, maybe, less] = shapes;
	expect(most!.width).toBeGreaterThan(less!.width + 2);
	expect([most!.filled, maybe!.filled]).toEqual([true, false]);
	const text = await page.locator('.screen').evaluate((node) => node.textContent);
	for (const number of ['77 of', '31 to 40 of', '71 of', '20 of'])
		expect(text.split(`${number} 100`).length - 1, number).toBe(1);
	for (const chart of await page.locator('.study svg.chart').all())
		await expect(chart).toHaveAttribute('aria-label', /^less pain: [\d–]+\. not less: [\d–]+\.$/);
});

test('narrow, the cards stand under each other, and each keeps both its numbers', async ({ host, page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openExplainer(host, 'chapter="evidence"');
	const all = await cards(page);
	expect(new Set(all.map(({ width }) => width)).size).toBe(1);
	expect(all.map(({ charts }) => charts.length)).toEqual([2, 2, 0]);

	// Its two numbers stand side by side, as side effects do, and a person has the same size on both screens.
	const firstTwo = (charts: string) =>
		page.locator(charts).evaluateAll((nodes) =>
			nodes.slice(0, 2).map((node) => {
				const { left, top } = node.getBoundingClientRect();
				const person = node.querySelector('.most')!.getBoundingClientRect();
				return { left, top: Math.round(top), size: [person.width, person.height].map((px) => px.toFixed(2)) };
			}),
		);
	const [home, later] = await firstTwo('.study svg.chart');
	await goTo(page, 'safety', 'effects');
	const [first, second] = await firstTwo('.effects svg.chart');
	expect(later!.top).toBe(home!.top);
	expect(later!.left).toBeGreaterThan(home!.left);
	expect(second!.top).toBe(first!.top);
	expect([first!.size, second!.size, later!.size]).toEqual([home!.size, home!.size, home!.size]);
});

test('experts and tests: each has a mark in words, and none speaks for it', async ({ host, page }) => {
	await openExplainer(host, 'chapter="evidence"');
	await goTo(page, 'evidence', 'tests');
	const { tests } = words.evidence;
	const items = page.locator('.screen .card li');
	await expect(items).toHaveCount(tests.verdicts.length);
	for (const [i, { text, verdict }] of tests.verdicts.entries()) {
		await expect(items.nth(i)).toContainText(plainText(text));
		await expect(items.nth(i).locator('.mark')).toHaveText(tests[verdict]);
	}
});
