/** The chapters with moving pictures: each step has its words, and each picture a description of what it shows. */
import type { Page } from '@playwright/test';
import { KETAMINE_STEP_IDS, plainText, SIGNALS_STEP_IDS, type StepWords } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, choose, explainer, goTo, openExplainer, placeOf, words } from './pages';

interface Seen {
	readonly description: string;
	readonly ampa: number;
	readonly nmda: number;
	readonly ketamineBlocked: number;
	readonly magnesiumBlocked: number;
	readonly nmdaConducting: number;
}

/** What is drawn, and its description. */
async function seen(page: Page): Promise<Seen> {
	return explainer(page).evaluate((node) => {
		const root = node.shadowRoot!;
		const nmda = [...root.querySelectorAll('.things:not(.leaving) .door.nmda')];
		const drawn = (selector: string) =>
			nmda.filter((door) => Number(door.querySelector(`:scope > ${selector}`)?.getAttribute('opacity') ?? 0) > 0.99)
				.length;
		return {
			description: root.querySelector('#seen')!.textContent,
			ampa: root.querySelectorAll('.things:not(.leaving) .door.ampa').length,
			nmda: nmda.length,
			ketamineBlocked: drawn('.ketamine'),
			magnesiumBlocked: drawn('.magnesium'),
			nmdaConducting: drawn('.light'),
		};
	});
}

/** The counts that a description gives for the `{slots}` of a text, or nothing if it does not contain the text. */
function countsIn(description: string, text: string): Partial<Record<string, number>> {
	const pattern = new RegExp(text.replace('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>\\d+)'));
	const { groups = {} } = pattern.exec(description) ?? {};
	return Object.fromEntries(Object.entries(groups).map(([slot, count]) => [slot, Number(count)]));
}

/** The steps with a moving picture. */
const SCENES = [
	['signals', SIGNALS_STEP_IDS],
	['ketamine', ['sits', 'fewer', 'leaves']],
] as const;

for (const [chapter, steps] of [
	['signals', SIGNALS_STEP_IDS],
	['ketamine', KETAMINE_STEP_IDS],
] as const) {
	test(`${chapter}: every step has its title, its place and its words`, async ({ host, page }) => {
		await openExplainer(host, `view="synapse" chapter="${chapter}"`);
		for (const [i, step] of steps.entries()) {
			expect(await placeOf(page)).toEqual({ chapter, step });
			const { title, caption } = Object.values<StepWords>(words[chapter])[i]!;
			const part = chapter === 'signals' ? 1 : 2;
			await expect(page.locator('.step-of')).toHaveText(`Part ${part} of 2 · Step ${i + 1} of ${steps.length}`);
			await expect(page.getByRole('heading', { name: title, exact: true })).toBeAttached();
			for (const line of caption) await expect(page.locator('.chapter')).toContainText(plainText(line.text));
			await button(page, 'Next').click();
		}
		expect(host.messages).toEqual([]);
	});
}

for (const [chapter, steps] of SCENES) {
	test(`${chapter}: what is said of the picture is what is drawn`, async ({ host, page }) => {
		await openExplainer(host, `view="synapse" chapter="${chapter}"`);
		for (const step of steps) {
			await goTo(page, chapter, step);
			await expect(page.getByRole('img', { name: 'Picture' })).toBeVisible();
			const drawn = await seen(page);
			const said = {
				...countsIn(drawn.description, words.doors.ampaOpen),
				...countsIn(drawn.description, words.doors.nmdaConducting),
			};
			expect(said, step).toMatchObject({ ampa: drawn.ampa, nmda: drawn.nmda });
			// In the still, something may be half faded in, so the description has at least what is fully drawn.
			expect(said['nmdaConducting'], step).toBeGreaterThanOrEqual(drawn.nmdaConducting);
			const { magnesiumBlocked = 0 } = countsIn(drawn.description, words.doors.magnesiumBlocked);
			expect(magnesiumBlocked, step).toBeGreaterThanOrEqual(drawn.magnesiumBlocked);
			const { ketamineBlocked = 0 } = countsIn(drawn.description, words.doors.ketamineBlocked);
			expect(ketamineBlocked, step).toBeGreaterThanOrEqual(drawn.ketamineBlocked);
		}
	});
}

test('says that the picture is simple, that few doors are drawn, and how many doors may hold ketamine', async ({
	host,
	page,
}) => {
	await openExplainer(host, 'chapter="signals"');
	await expect(page.locator('.picture-note')).toContainText(words.readouts.simplePicture.text);
	await goTo(page, 'ketamine', 'fewer');
	await expect(page.locator('.picture-note')).toContainText(words.readouts.fewDoors.text);
	await expect(page.locator('.readouts').getByText(words.readouts.inDrip)).toBeVisible();
	await expect(page.locator('.readouts path.band')).toHaveCount(1);
	await goTo(page, 'ketamine', 'how-many');
	const screen = page.locator('.screen');
	await expect(screen).toContainText('Doors with ketamine: 5 to 30 of 100');
	await expect(screen).toContainText(words.readouts.inDrip);
	await expect(screen).toContainText(/at least 5\s+up to 30/);
	await expect(screen.locator('svg.chart .held')).toHaveCount(5);
	await expect(screen.locator('svg.chart .maybe')).toHaveCount(25);
	await expect(screen.locator('svg.chart .doorway')).toHaveCount(30);
	await expect(screen.locator('svg.chart .shut')).toHaveCount(70);
});

test('tells what is simplified when it is asked', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	await button(page, 'About this picture').first().click();
	const about = page.getByRole('dialog', { name: 'About this picture' });
	for (const line of words.about.lines) await expect(about).toContainText(plainText(line.text));
});

test('a reader hears where a step leads, once and politely', async ({ host, page }) => {
	await openExplainer(host, 'view="synapse"');
	const status = explainer(page).getByRole('status').first();
	await expect(status).toHaveText('');
	await button(page, 'Next').click();
	await expect(status).toContainText('Step 2 of 3');
	await expect(status).toContainText(plainText(words.signals.plug.caption[0]!.text));
	await expect(explainer(page).locator('[aria-live=assertive], [role=alert]')).toHaveCount(0);
});

test.describe('Try it', () => {
	const { tryIt } = words;

	test.beforeEach(async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'ketamine', 'try');
	});

	const trace = (page: Page) => explainer(page).locator('.readout path.before').getAttribute('d');
	/** The largest number of 100 doors that may hold ketamine; 0 where it is not a number. */
	const held = async (page: Page) =>
		Number(/(\d+) of 100/.exec((await explainer(page).locator('.doors-held').textContent())!)?.[1] ?? 0);

	test('more ketamine: more of 100 doors hold it; none: none', async ({ page }) => {
		await choose(page, tryIt.ketamine.choices.none);
		expect(await held(page)).toBe(0);
		await expect(page.locator('.doors-held')).toHaveText(words.readouts.none);
		await choose(page, tryIt.ketamine.choices.drip);
		const inDrip = await held(page);
		expect(inDrip).toBeGreaterThan(0);
		await choose(page, tryIt.ketamine.choices.more);
		expect(await held(page)).toBeGreaterThan(2 * inDrip);
	});

	test('answers the question in its title after a change, to the eye and to screen readers', async ({ page }) => {
		const answer = page.locator('.answer');
		const said = page.locator('.explainer > [role=status]');
		await expect(page.getByRole('heading', { name: words.ketamine.try.title })).toBeVisible();
		await expect(answer).toHaveText('');
		for (const [choice, expected] of [
			[tryIt.ketamine.choices.none, tryIt.answers.more],
			[tryIt.ketamine.choices.more, tryIt.answers.fewer],
			[tryIt.ketamine.choices.drip, tryIt.answers.more],
			[tryIt.magnesium.choices.off, tryIt.answers.more],
			[tryIt.magnesium.choices.on, tryIt.answers.fewer],
			// As many messages, further apart: of each, about the same gets through.
			[tryIt.rate.choices.seldom, tryIt.answers.same],
		] as const) {
			await choose(page, choice);
			await expect(answer, choice).toHaveText(expected);
			await expect(said, choice).toContainText(expected);
		}
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
		expect((await seen(page)).magnesiumBlocked).toBe(0);
		await expect(page.locator('#seen')).not.toContainText('plug');
	});
});
