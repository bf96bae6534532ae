/** Signals and ketamine: each step shows its words, its picture, and what can be seen in words too. */
import type { Page } from '@playwright/test';
import { KETAMINE_STEP_IDS, SIGNALS_STEP_IDS, type StepWords } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, choose, explainer, goTo, openExplainer, placeOf, words } from './pages';

interface Seen {
	readonly description: string;
	readonly small: number;
	readonly nmda: number;
	readonly holding: number;
	readonly plugged: number;
	readonly letting: number;
}

/** What is drawn, and what is said of it. */
async function seen(page: Page): Promise<Seen> {
	return explainer(page).evaluate((node) => {
		const root = node.shadowRoot!;
		const nmda = [...root.querySelectorAll('.things:not(.leaving) .door.nmda')];
		const drawn = (selector: string) =>
			nmda.filter((door) => Number(door.querySelector(`:scope > ${selector}`)?.getAttribute('opacity') ?? 0) > 0.99)
				.length;
		return {
			description: root.querySelector('#seen')!.textContent,
			small: root.querySelectorAll('.things:not(.leaving) .door.small').length,
			nmda: nmda.length,
			holding: drawn('.ketamine'),
			plugged: drawn('.magnesium'),
			letting: drawn('.light'),
		};
	});
}

for (const [chapter, steps] of [
	['signals', SIGNALS_STEP_IDS],
	['ketamine', KETAMINE_STEP_IDS],
] as const) {
	test(`${chapter}: every step has its caption, its place and its picture`, async ({ host, page }) => {
		await openExplainer(host, `view="synapse" chapter="${chapter}"`);
		for (const [i, step] of steps.entries()) {
			expect(await placeOf(page)).toEqual({ chapter, step });
			await expect(page.locator('.step-of').getByText(`Step ${i + 1} of ${steps.length}`)).toBeVisible();
			const { title, caption } = Object.values<StepWords>(words[chapter])[i]!;
			await expect(page.getByRole('heading', { name: title, exact: true })).toBeAttached();
			for (const line of caption) await expect(page.locator('.caption').getByText(line.text)).toBeVisible();
			await expect(page.getByRole('img', { name: 'Picture' })).toBeVisible();
			await button(page, 'Next').click();
		}
		expect(host.messages).toEqual([]);
	});

	test(`${chapter}: what is said of the picture is what is drawn`, async ({ host, page }) => {
		await openExplainer(host, `view="synapse" chapter="${chapter}"`);
		for (const step of steps) {
			await goTo(page, chapter, step);
			const { description, small, nmda, holding, plugged, letting } = await seen(page);
			expect(description).toContain(`of ${small} small door`);
			expect(description).toContain(`of ${nmda} NMDA door`);
			// Something may be on its way at the still, so at least what is fully drawn is said.
			const said = (pattern: RegExp) => Number(pattern.exec(description)?.[1] ?? 0);
			expect(said(/(\d+) NMDA doors? holds?/), step).toBeGreaterThanOrEqual(holding);
			expect(said(/(\d+) NMDA doors? ha(?:s|ve) a magnesium plug/), step).toBeGreaterThanOrEqual(plugged);
			expect(said(/(\d+) of \d+ NMDA doors? lets? signals through/), step).toBeGreaterThanOrEqual(letting);
		}
	});
}

test('says that the picture is simple, and that more ketamine is drawn than a drip gives', async ({ host, page }) => {
	await openExplainer(host);
	await expect(page.getByText('Simple picture. The real brain is not simple.').first()).toBeVisible();
	await goTo(page, 'ketamine', 'fewer');
	await expect(page.getByText('More ketamine is drawn here than in a drip.', { exact: false }).first()).toBeVisible();
	await expect(page.getByText(words.readouts.inDrip).first()).toBeVisible();
	await expect(page.getByText('of 100 doors', { exact: false }).first()).toBeVisible();
});

test('tells what is simplified when it is asked', async ({ host, page }) => {
	await openExplainer(host);
	await button(page, 'About this picture').first().click();
	const about = page.getByRole('dialog', { name: 'About this picture' });
	for (const line of words.about.lines) await expect(about.getByText(line.text, { exact: true })).toBeVisible();
});

test('a reader hears where a step leads, once and politely', async ({ host, page }) => {
	await openExplainer(host);
	const status = explainer(page).getByRole('status').first();
	await expect(status).toHaveText('');
	await button(page, 'Next').click();
	await expect(status).toContainText('Step 2 of 7');
	await expect(status).toContainText('Glutamate works like a key.');
	await expect(explainer(page).locator('[aria-live=assertive], [role=alert]')).toHaveCount(0);
});

test.describe('Try it', () => {
	const { tryIt } = words;

	test.beforeEach(async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'ketamine', 'try');
	});

	const trace = (page: Page) => explainer(page).locator('.readout path.before').getAttribute('d');
	const held = (page: Page) => explainer(page).locator('.readout .held').count();

	test('more ketamine: more of 100 doors hold it; none: none', async ({ page }) => {
		await choose(page, tryIt.ketamine.choices.none);
		expect(await held(page)).toBe(0);
		await expect(page.getByText(words.readouts.none)).toBeVisible();
		await choose(page, tryIt.ketamine.choices.drip);
		const inDrip = await held(page);
		expect(inDrip).toBeGreaterThan(0);
		await choose(page, tryIt.ketamine.choices.more);
		expect(await held(page)).toBeGreaterThan(3 * inDrip);
	});

	test('messages more or less often: another trace', async ({ page }) => {
		const often = await trace(page);
		await choose(page, tryIt.rate.choices.seldom);
		expect(await trace(page)).not.toBe(often);
	});

	test('magnesium taken away: another trace, and no plug in any door', async ({ page }) => {
		await choose(page, tryIt.ketamine.choices.none);
		const there = await trace(page);
		await choose(page, tryIt.magnesium.choices.off);
		expect(await trace(page)).not.toBe(there);
		expect((await seen(page)).plugged).toBe(0);
		await expect(page.locator('#seen')).not.toContainText('plug');
	});
});
