/** The chapter about the day of the infusion. */
import type { Page } from '@playwright/test';
import { dayMoment } from '../../src/chapters/day/course';
import {
	DAY_STEP_IDS,
	plainText,
	say,
	wordsFor,
	type DayStepWords,
	type DayStopId,
	type VisitType,
} from '../../src/content';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { ketamineLevels } from '../../src/model';
import { expect, test } from '../support/browserHost';
import {
	button,
	childSettings,
	choose,
	details,
	EXAMPLE_SETTINGS,
	explainer,
	goTo,
	LANGUAGE_IDS,
	openExplainer,
	placeOf,
	PLACES,
	setLanguage,
	words,
} from './pages';

const { day } = words;
const VISIT_NAMES: Record<VisitType, string> = { ...day.visitTypes };
/** Settings that are not shown as they are written: they change what happens, or are dates, which are spelled out. */
const NOT_SHOWN = [
	// These have tests of their own.
	'logo',
	'stepsHidden',
	'stepsAdded',
	'visitType',
	'adultOvernight',
	'reviewedOn',
	'nextReview',
	'reviewedText',
	'idleMinutes',
];

const STOPS = DAY_STEP_IDS.filter((step) => step !== 'overview');

interface Band {
	readonly width: number;
	/** The upper edge of the whole level, px. */
	readonly edge: readonly { readonly x: number; readonly y: number }[];
	/** Where the level that has been reached ends, px. */
	readonly reachedPx: number | undefined;
	/** Where the reader is, px. */
	readonly herePx: number | undefined;
}

async function drawnBand(page: Page): Promise<Band> {
	return page.locator('.band svg.chart').evaluate((svg) => {
		const pointsOf = (selector: string) => {
			const numbers = (
				svg
					.querySelector(selector)
					?.getAttribute('d')
					?.match(/-?[\d.]+/g) ?? []
			).map(Number);
			return numbers.flatMap((x, i) => (i % 2 ? [] : [{ x, y: numbers[i + 1]! }]));
		};
		const whole = pointsOf('.level:not(.until)');
		const until = pointsOf('.level.until');
		const marker = svg.querySelector('.marker-line')?.getAttribute('d');
		return {
			width: Number(svg.getAttribute('width')),
			// An area goes along its upper edge, and back along its base.
			edge: whole.slice(0, whole.length / 2),
			reachedPx: until.length ? Math.max(...until.map(({ x }) => x)) : undefined,
			herePx: marker ? Number(/[\d.]+/.exec(marker)![0]) : undefined,
		};
	});
}

/** The level in the blood at each stop of a visit, of 100, as the model has it. */
function levelsOf100(visit: VisitType): number[] {
	const { drip } = dayMoment(visit, 'infusion');
	const minutes = STOPS.map((step) => dayMoment(visit, step).minutes);
	const levels = ketamineLevels(
		drip,
		[drip.infusionMin, ...minutes.filter((minute) => minute !== undefined)].sort((a, b) => a - b),
	);
	const at = (minute: number) => levels.find((level) => level.minutes === minute)!.plasmaNgMl;
	return minutes.map((minute) => (minute === undefined ? 0 : (100 * at(minute)) / at(drip.infusionMin)));
}

/** Compares the drawn level and its table with the model, at a stop of the day. */
async function expectBandOfModel(page: Page, visit: VisitType, stop: DayStopId): Promise<void> {
	const levels = levelsOf100(visit);
	const { width, edge, reachedPx, herePx } = await drawnBand(page);
	const base = Math.max(...edge.map(({ y }) => y));
	const top = Math.min(...edge.map(({ y }) => y));
	const middleOf = (i: number) => ((i + 0.5) * width) / STOPS.length;
	for (const [i, step] of STOPS.entries()) {
		if (dayMoment(visit, step).minutes === undefined) continue;
		// The points of the edge lie a pixel or two apart, so the level is between those of its neighbours.
		const near = [
			edge.filter(({ x }) => x <= middleOf(i) + 0.5).at(-1)!,
			edge.find(({ x }) => x >= middleOf(i) - 0.5) ?? edge.at(-1)!,
		].map(({ y }) => (100 * (base - y)) / (base - top));
		expect(levels[i], step).toBeGreaterThanOrEqual(Math.min(...near) - 2);
		expect(levels[i], step).toBeLessThanOrEqual(Math.max(...near) + 2);
	}
	const at = STOPS.indexOf(stop);
	expect(herePx).toBeCloseTo(middleOf(at), 0);
	const { minutes } = dayMoment(visit, stop);
	if (minutes === undefined) expect(reachedPx).toBeUndefined();
	else expect(Math.abs(reachedPx! - middleOf(at))).toBeLessThan(width / 60);

	const rows = page.locator('.band table tr');
	await expect(rows).toHaveCount(STOPS.length + 1);
	for (const [i, step] of STOPS.entries()) {
		const cells = rows.nth(i + 1).locator('th, td');
		await expect(cells).toHaveText([day.steps[step].title, String(Math.round(levels[i]!))]);
	}
}

test('goes through the overview and the nine stops with Next, and back', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	for (const [i, step] of DAY_STEP_IDS.entries()) {
		const { title } = step === 'overview' ? day.overview : day.steps[step];
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
		await expect(page.locator('.step-of').getByText(`Step ${i + 1} of 10`)).toBeVisible();
		expect((await placeOf(page)).step).toBe(step);
		if (step !== 'overview') {
			const { happens = [], feel = [], do: todo = [], staff = [], tell }: DayStepWords = day.steps[step];
			for (const line of [...happens, ...feel, ...todo, ...staff, ...tell].filter(({ text }) => !text.includes('{')))
				await expect(page.locator('.parts')).toContainText(plainText(line.text));
		}
		if (i < 9) await button(page, 'Next').click();
	}
	for (let i = 0; i < 9; i++) await button(page, 'Back').click();
	expect((await placeOf(page)).step).toBe('overview');
	expect(host.messages).toEqual([]);
});

test('begins with what every reader has to know: food, helper, driving, time, and that clinics differ', async ({
	host,
	page,
}) => {
	await openExplainer(host, 'view="day"');
	const screen = page.locator('.day');
	const { opening, things } = day.overview;
	for (const { text } of opening) await expect(screen).toContainText(plainText(text));
	for (const { text } of Object.values(things))
		await expect(screen).toContainText(plainText(say(text, { noDriveTime: '24 hours' })));
	await expect(screen).toContainText('Most studies of hard-to-treat migraine were hospital stays of 3 to 7 days.');
	await expect(screen).toContainText('An adult must take you home.');
	await expect(screen).toContainText('Do not drive for at least 24 hours and until you have slept well.');
	await expect(page.locator('.footer')).toContainText('The FDA has not approved ketamine for migraine.');
	// It is about the whole day, so the band marks no place in it.
	expect(await drawnBand(page)).toMatchObject({ reachedPx: undefined, herePx: undefined });
	await expect(page.locator('[aria-current=step]')).toHaveCount(0);
});

for (const visit of ['short', 'long', 'hospital'] as const) {
	test(`the level of a ${visit} visit is the model’s, at every stop, in the band and in its table`, async ({
		host,
		page,
	}) => {
		await openExplainer(host, 'view="day"', { inside: childSettings({ visitType: visit }) });
		await expect(page.getByRole('radio', { name: VISIT_NAMES[visit] })).toBeChecked();
		for (const stop of STOPS) {
			await goTo(page, 'day', stop);
			await expect(page.getByRole('heading', { name: day.steps[stop].title, exact: true })).toBeVisible();
			await expectBandOfModel(page, visit, stop);
		}
	});
}

test('the words above the band say where the level is, and that it is an example', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	const said = page.locator('.level-title');
	for (const [stop, sentence] of [
		['morning', day.level.none],
		['infusion', day.level.rising],
		['going-home', day.level.falling],
		['days-after', day.level.gone],
	] as const) {
		await goTo(page, 'day', stop);
		await expect(said).toContainText(sentence);
		await expect(said).toContainText(day.level.title);
	}
	await goTo(page, 'day', 'overview');
	await expect(said).toContainText(day.level.example.text);
});

test('another kind of visit draws another level, and says what is different', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	await goTo(page, 'day', 'infusion');
	const path = () => page.locator('.band .level').first().getAttribute('d');
	const drawn = [await path()];
	for (const visit of ['long', 'hospital'] as const) {
		await choose(page, VISIT_NAMES[visit]);
		drawn.push(await path());
	}
	expect(new Set(drawn).size).toBe(3);
	await expect(page.getByText('The drip runs day and night', { exact: false })).toBeVisible();
	await choose(page, VISIT_NAMES.short);
	await expect(page.getByText('The drip runs day and night', { exact: false })).toHaveCount(0);
});

test('the timeline leads to any stop in one touch, and shows where you are', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	for (const number of [9, 3, 6, 1]) {
		const { title } = day.steps[STOPS[number - 1]!];
		const stop = page.getByRole('button', { name: `${number}. ${title}` });
		await stop.click();
		await expect(stop).toHaveAttribute('aria-current', 'step');
		await expect(page.locator('[aria-current=step]')).toHaveCount(1);
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	}
});

test('on the short way, a stop that is not part of it leads to all of it, and there to that stop', async ({
	host,
	page,
}) => {
	await openExplainer(host, 'view="short"');
	await goTo(page, 'day', 'overview');
	await page.getByRole('button', { name: `8. ${day.steps['going-home'].title}` }).click();
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'going-home' });
	await expect(button(page, words.ui.allOfIt)).toBeVisible();
	const { title } = day.steps.infusion;
	await page.getByRole('button', { name: `6. ${title}` }).click();
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'infusion' });
	await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	await expect(page.locator('.step-of')).toHaveText('Part 7 of 9 · Step 7 of 10');
	await expect(button(page, words.ui.shortWay)).toBeVisible();
	expect(host.messages).toEqual([]);
});

test('on a tablet, what to tell staff is seen whole without scrolling', async ({ host, page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await openExplainer(host, 'view="day" mode="tablet"');
	await page.addStyleTag({ content: 'body { margin: 0; }' });
	const covered: string[] = [];
	for (const language of LANGUAGE_IDS) {
		await setLanguage(page, language);
		for (const step of STOPS) {
			await goTo(page, 'day', step);
			const px = await explainer(page).evaluate((node) => {
				const box = (selector: string) => node.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
				return box('.part.tell').bottom - box('.dock-area').top;
			});
			if (px > 0) covered.push(`${language}, ${step}: ${px.toFixed(0)} px`);
		}
	}
	expect(covered).toEqual([]);
});

test('each stop has a scene of its own, with its words for those who do not see it', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	await expect(page.locator('.scene-of-day')).toHaveCount(0);
	const drawn: string[] = [];
	for (const stop of STOPS) {
		await goTo(page, 'day', stop);
		const scene = page.getByRole('img', { name: day.steps[stop].picture });
		await expect(scene).toBeVisible();
		drawn.push(await scene.evaluate((node) => node.innerHTML));
	}
	expect(new Set(drawn).size).toBe(STOPS.length);
});

test.describe('a clinic’s own facts', () => {
	test('emergency and crisis numbers replace 911 and 988 wherever they stand', async ({ host, page }) => {
		const settings = { emergencyNumber: '112', crisisLine: '116 123', clinicPhone: '(555) 555-0142' };
		await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
		await goTo(page, 'day', 'going-home');
		await expect(page.getByText('Call 112 for chest pain', { exact: false })).toBeVisible();
		await button(page, 'Help').click();
		const help = page.getByRole('dialog', { name: 'Get help' });
		await expect(help.getByRole('link', { name: 'Call 112 now' })).toHaveAttribute('href', 'tel:112');
		await expect(help.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
		const all = await explainer(page).evaluate((node) => node.shadowRoot!.textContent);
		expect(all).not.toMatch(/\b911\b/);
		expect(all).not.toMatch(/\b988\b/);
	});

	test('without a phone, help says to ask', async ({ host, page }) => {
		await openExplainer(host, 'view="day"');
		await button(page, 'Help').click();
		await expect(page.getByText('Ask your care team which number to call.')).toBeVisible();
	});

	test('food rule, rest and the time without driving stand where they belong', async ({ host, page }) => {
		const settings = { foodRule: 'Eat nothing after midnight.', observationLength: '1 hour', noDriveTime: 48 };
		await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
		await expect(
			page.getByText('for at least 48 hours and until you have slept well.', { exact: false }),
		).toBeVisible();
		await goTo(page, 'day', 'evening-before');
		// What the reader has to do does not stand among what happens.
		await expect(page.locator('.part.do').getByText('Eat nothing after midnight.', { exact: false })).toBeVisible();
		await expect(page.locator('.part.happens')).not.toContainText('Eat nothing');
		await goTo(page, 'day', 'recovery');
		await expect(page.getByText('at least 1 hour, and until staff say', { exact: false })).toBeVisible();
		await goTo(page, 'day', 'going-home');
		await expect(
			page.getByText('for at least 48 hours and until you have slept well.', { exact: false }),
		).toBeVisible();
	});

	test('every fact of the example clinic is shown somewhere on the way, in the reader’s language', async ({
		host,
		page,
	}) => {
		const facts = Object.entries(EXAMPLE_SETTINGS).filter(([name]) => !NOT_SHOWN.includes(name));
		expect(facts.length).toBeGreaterThan(20);
		await openExplainer(host, '', { inside: childSettings(EXAMPLE_SETTINGS) });
		for (const language of LANGUAGE_IDS) {
			await setLanguage(page, language);
			const seen = await explainer(page).evaluate(async (node, places) => {
				const element = node as KetamineExplainerElement;
				const texts: string[] = [];
				for (const { chapter, step } of places) {
					element.goTo(chapter, step);
					await Promise.resolve();
					texts.push(element.shadowRoot!.textContent);
				}
				return texts;
			}, PLACES);
			// The clinic's name and phone are in the help panel.
			await button(page, wordsFor(language).ui.help).click();
			seen.push(await page.getByRole('dialog').innerText());
			await page.keyboard.press('Escape');
			const missing = facts.filter(([, value]) => {
				const text = typeof value === 'object' ? (value as Record<string, string>)[language]! : String(value);
				return !seen.some((screen) => screen.includes(text));
			});
			expect(missing, language).toEqual([]);
		}
	});

	test('steps are hidden and added as the clinic says, and its own are marked as its words', async ({ host, page }) => {
		const settings = {
			stepsHidden: ['morning', 'going-home'],
			stepsAdded: [
				{ after: 'recovery', title: 'See the doctor', text: ['She comes to you.', 'Ask {her} _anything_.'] },
				{ after: 'morning', title: { en: 'Text us', es: 'Escríbanos' }, text: { es: 'Al llegar.' } },
			],
		};
		await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
		const order: string[] = DAY_STEP_IDS.filter((step) => step !== 'morning');
		order.splice(2, 0, 'added-2');
		order.splice(order.indexOf('recovery') + 1, 0, 'added-1');
		const went: string[] = [];
		for (const _ of order) {
			went.push((await placeOf(page)).step);
			await button(page, 'Next').click();
		}
		expect(went).toEqual(order);
		expect((await details(page, 'explainer-navigate')).at(-1)).toEqual({ chapter: 'day', step: 'days-after' });
		await expect(page.getByRole('navigation', { name: words.ui.progress }).getByRole('button')).toHaveCount(10);

		await goTo(page, 'day', 'added-1');
		const title = page.locator('.day').getByRole('heading', { level: 3 });
		const card = page.locator('.parts .card');
		await expect(title).toHaveText('See the doctor');
		await expect(card.getByRole('heading', { level: 4 })).toHaveText(day.parts.clinic);
		await expect(card.locator('[data-source=config]')).toHaveText(['She comes to you.', 'Ask {her} _anything_.']);
		await expect(page.locator('.group.open .group-name')).toHaveText(day.groups.recover);
		// A step that the clinic added takes place when the step before it does.
		await expect(page.locator('.level-title')).toContainText(day.level.falling);
		const rows = page.locator('.band table tr');
		const levelAt = (step: string) => rows.filter({ hasText: step }).locator('td').textContent();
		expect(await levelAt('See the doctor')).toBe(await levelAt(day.steps.recovery.title));
		await goTo(page, 'day', 'added-2');
		await expect(card.locator('[data-source=config]')).toHaveAttribute('lang', 'es');
		// A step with locked words stays, and a message says why. Another message reports the text in Spanish only.
		expect(host.messages).toEqual([
			expect.stringContaining('stepsHidden.1: Given "going-home"'),
			expect.stringContaining('stepsAdded.1.text: Given "Al llegar."'),
		]);

		// The current step is removed, so its neighbour is shown.
		await explainer(page).evaluate((node) => ((node as KetamineExplainerElement).settings = { stepsAdded: [] }));
		expect((await placeOf(page)).step).toBe('check-in');
		await expect(title).toHaveText(day.steps['check-in'].title);
	});

	test('a step that the clinic adds before the first stop has its title above the curve', async ({ host, page }) => {
		const settings = { stepsAdded: [{ after: 'overview', title: 'Before you start', text: 'Call us first.' }] };
		await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
		await goTo(page, 'day', 'added-1');
		const title = page.locator('.day').getByRole('heading', { name: 'Before you start' });
		const [titleBox, band] = [await title.boundingBox(), await page.locator('.band').boundingBox()];
		expect(titleBox!.y + titleBox!.height).toBeLessThanOrEqual(band!.y);
		await expect(page.locator('.scene-of-day')).toHaveCount(0);
	});

	test('a logo of this site or of the settings themselves stands at the bottom; one of another site does not', async ({
		host,
		page,
	}) => {
		const { logo } = EXAMPLE_SETTINGS as { logo: string };
		const settings = { clinicName: 'Example Clinic', logo };
		await openExplainer(host, '', { inside: childSettings(settings) });
		const image = page.getByRole('img', { name: 'Example Clinic' });
		await expect(image).toBeVisible();
		expect(await image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
		const refused = ['https://other.example/a.png', '//other.example/a.png', 'javascript:alert(1)', 'data:text/html,a'];
		const shown = await explainer(page).evaluate((node, logos) => {
			return logos.map((logo) => {
				(node as KetamineExplainerElement).settings = { logo };
				return node.shadowRoot!.querySelector('img')!.getAttribute('src');
			});
		}, refused);
		expect(shown).toEqual(refused.map(() => logo));
		expect(host.messages).toHaveLength(refused.length);
	});

	test('a fact stays the letters that it is: underscores and braces mean nothing in it', async ({ host, page }) => {
		const foodRule = 'Eat less & _drink_ {more}: see my_food_rules.';
		await openExplainer(host, 'view="day"', { inside: childSettings({ foodRule }) });
		await goTo(page, 'day', 'evening-before');
		await expect(page.locator('.part.do').getByText(foodRule, { exact: false })).toBeVisible();
	});
});
