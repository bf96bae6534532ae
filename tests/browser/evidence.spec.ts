/** The chapter about studies: the two numbers of a study stand together, each as 100 people, beside what no study asked. */
import type { Page } from '@playwright/test';
import { say, wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { LANGUAGE_IDS, openExplainer } from './pages';

const NUMBERS = [77, 40, 71, 20];
/** Of 100 people, those who are marked. In the first study, 31 to 40 still had less pain; the other 9 are outlined. */
const MARKED = [77, 31, 71, 20];

async function cards(page: Page) {
	return page.locator('.study').evaluateAll((nodes) =>
		nodes.map((node) => {
			const { width, height } = node.getBoundingClientRect();
			return {
				width: Math.round(width),
				height: Math.round(height),
				headings: [...node.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.localName),
				text: node.textContent.replace(/\s+/g, ' '),
				charts: [...node.querySelectorAll('svg.chart')].map((chart) => [
					chart.querySelectorAll('path').length,
					chart.querySelectorAll('.most').length,
				]),
			};
		}),
	);
}

for (const language of LANGUAGE_IDS) {
	test(`${language}: each study is whole, and what was not studied weighs as much`, async ({ host, page }) => {
		await openExplainer(host, `lang="${language}" chapter="evidence"`);
		const { studies } = wordsFor(language).evidence;
		const [first, second, missing] = await cards(page);
		expect([...first!.charts, ...second!.charts]).toEqual(MARKED.map((count) => [100, count]));
		expect(missing!.charts).toEqual([]);

		for (const card of [second!, missing!]) {
			expect(card.width).toBe(first!.width);
			expect(card.height).toBe(first!.height);
			expect(card.headings).toEqual(first!.headings);
		}
		// Read aloud, a study's two numbers follow each other, each before what it counts.
		const said = (count: number) => say(studies.aboutOf100, { count });
		const inOrder = (...parts: string[]) => parts.join(' ');
		const range = say(studies.rangeOf100, { low: 31, high: 40 });
		expect(first!.text).toContain(inOrder(said(77), studies.first.home.text, range, studies.first.later.text));
		expect(second!.text).toContain(inOrder(said(71), studies.second.home.text, said(20), studies.second.later.text));
		expect(missing!.text).toContain(studies.unknownOf100);
		expect(missing!.text.split(studies.missing.notStudied).length - 1).toBe(2);
	});
}

test('the two kinds of people differ without colour, and no number stands elsewhere alone', async ({ host, page }) => {
	await openExplainer(host, 'chapter="evidence"');
	const shapes = await page
		.locator('.study svg.chart')
		.first()
		.evaluate((chart) =>
			['.most', '.less'].map((kind) => (chart.querySelector(kind) as SVGPathElement).getBBox().width),
		);
	expect(shapes[0]).toBeGreaterThan(shapes[1]! + 2);
	const text = await page.locator('.screen').evaluate((node) => node.textContent);
	for (const count of NUMBERS) expect(text.split(`${count} of 100`).length - 1, String(count)).toBe(1);
	for (const chart of await page.locator('.study svg.chart').all())
		await expect(chart).toHaveAttribute('aria-hidden', 'true');
});

test('narrow, the cards stand under each other, and each keeps both its numbers', async ({ host, page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openExplainer(host, 'chapter="evidence"');
	const all = await cards(page);
	expect(new Set(all.map(({ width }) => width)).size).toBe(1);
	expect(all.map(({ charts }) => charts.length)).toEqual([2, 2, 0]);
});
