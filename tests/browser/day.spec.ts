/** The chapter about the day of the infusion. */
import { shareText } from '../../src/chapters/shared/shareText';
import type { Locator, Page } from '@playwright/test';
import { dayMoment } from '../../src/chapters/day/course';
import { DAY_STEP_IDS, plainText, wordsFor, type DayStepId, type VisitType } from '../../src/content';
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
	'stepsOrder',
	'stepsAdded',
	'visitType',
	'adultOvernight',
	'reviewedOn',
	'nextReview',
	'idleMinutes',
];

const levelPanel = (page: Page): Locator => page.locator('.panel', { hasText: day.level.title });
const doorsPanel = (page: Page): Locator => page.locator('.panel').filter({ hasNotText: day.level.title });

interface DrawnCurve {
	readonly width: number;
	readonly points: readonly { readonly x: number; readonly y: number }[];
	readonly marker: { readonly x: number; readonly y: number } | undefined;
}

async function drawnCurve(page: Page): Promise<DrawnCurve> {
	return levelPanel(page)
		.locator('svg.chart')
		.evaluate((svg) => {
			const d = svg.querySelector('path.now')!.getAttribute('d')!;
			const numbers = d.match(/-?[\d.]+/g)!.map(Number);
			const marker = svg.querySelector('circle.marker');
			const at = (name: string) => Number(marker?.getAttribute(name));
			return {
				width: Number(svg.getAttribute('width')),
				points: numbers.flatMap((x, i) => (i % 2 ? [] : [{ x, y: numbers[i + 1]! }])),
				marker: marker ? { x: at('cx'), y: at('cy') } : undefined,
			};
		});
}

/** The model's ketamine level in the blood at any minute of a visit, interpolated between whole minutes. */
function levelsOf(visit: VisitType): (minutes: number) => number {
	const { drip, untilMin } = dayMoment(visit, 'infusion');
	const levels = ketamineLevels(
		drip,
		Array.from({ length: untilMin + 61 }, (_, i) => i),
	).map((level) => level.plasmaNgMl);
	return (minutes) => {
		const before = Math.floor(minutes);
		return levels[before]! + (minutes - before) * (levels[before + 1]! - levels[before]!);
	};
}

/** Compares the drawn curve and its marker with the model, in px. */
async function expectCurveOfModel(page: Page, visit: VisitType, step: DayStepId): Promise<void> {
	const { drip, untilMin, minutes } = dayMoment(visit, step);
	const { points, marker } = await drawnCurve(page);
	const [first, last] = [points[0]!, points.at(-1)!];
	const base = Math.max(...points.map((point) => point.y));
	const top = Math.min(...points.map((point) => point.y));
	const levelAt = levelsOf(visit);
	const expectedY = (atMin: number) => base - (levelAt(atMin) / levelAt(drip.infusionMin)) * (base - top);
	const minutesAt = (x: number) => ((x - first.x) / (last.x - first.x)) * untilMin;
	for (const { x, y } of points.filter((_, i) => i % 10 === 0)) {
		// Where the curve is steep, a tenth of a px to the side makes a px in height.
		const around = [-0.1, 0, 0.1].map((px) => expectedY(Math.max(0, minutesAt(x + px))));
		expect(y).toBeGreaterThanOrEqual(Math.min(...around) - 1);
		expect(y).toBeLessThanOrEqual(Math.max(...around) + 1);
	}
	if (minutes === undefined || minutes > untilMin) {
		expect(marker).toBeUndefined();
		return;
	}
	expect(Math.abs(minutesAt(marker!.x) - minutes)).toBeLessThan(untilMin / 200);
	// The marker stands on the curve, whose points lie a pixel or two apart.
	const around = [-1, 0, 1].map((share) => expectedY(Math.max(0, minutes + (share * untilMin) / 150)));
	expect(marker!.y).toBeGreaterThanOrEqual(Math.min(...around) - 1);
	expect(marker!.y).toBeLessThanOrEqual(Math.max(...around) + 1);
}

async function expectDoorsOfModel(page: Page, visit: VisitType, step: DayStepId): Promise<void> {
	const { minutes, doors } = dayMoment(visit, step);
	const panel = doorsPanel(page);
	await expect(panel.locator('svg.chart .held')).toHaveCount(doors.atLeast);
	await expect(panel.locator('svg.chart .maybe')).toHaveCount(doors.upTo - doors.atLeast);
	await expect(panel.locator('svg.chart path')).toHaveCount(100);
	const title = await panel.getByRole('heading').textContent();
	expect(title).toBe(minutes === undefined ? words.readouts.none : shareText(words.readouts, doors));
	if (doors.upTo > 0) await expect(panel).toContainText(words.readouts.noAgreement);
}

test('goes through all fourteen steps with Next, and back', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	for (const [i, step] of DAY_STEP_IDS.entries()) {
		await expect(page.getByRole('heading', { name: day.steps[step].title, exact: true })).toBeVisible();
		await expect(page.locator('.step-of').getByText(`Step ${i + 1} of 14`)).toBeVisible();
		expect((await placeOf(page)).step).toBe(step);
		for (const line of [...day.steps[step].staff, ...day.steps[step].feel]) {
			await expect(page.locator('.parts')).toContainText(plainText(line.text));
		}
		if (i < 13) await button(page, 'Next').click();
	}
	for (let i = 0; i < 13; i++) await button(page, 'Back').click();
	expect((await placeOf(page)).step).toBe('evening-before');
	expect(host.messages).toEqual([]);
});

test('begins with what every reader has to know: clinics differ, studies were in hospitals, the use is off-label', async ({
	host,
	page,
}) => {
	await openExplainer(host, 'view="day"');
	const opening = page.locator('.opening');
	await expect(opening).toContainText('Every clinic is a little different. This shows a common visit.');
	await expect(opening).toContainText('Most migraine studies were done in a hospital over 3 to 7 days.');
	await expect(opening).toContainText(plainText(words.offLabel.text));
	expect(words.offLabel.text).toContain('the FDA has not checked that it is safe or works for migraine');
});

for (const visit of ['short', 'long', 'hospital'] as const) {
	test(`the level and the doors of a ${visit} visit are the model’s, at every step`, async ({ host, page }) => {
		await openExplainer(host, 'view="day"', { inside: childSettings({ visitType: visit }) });
		await expect(page.getByRole('radio', { name: VISIT_NAMES[visit] })).toBeChecked();
		for (const step of DAY_STEP_IDS) {
			await goTo(page, 'day', step);
			await expect(page.getByRole('heading', { name: day.steps[step].title, exact: true })).toBeVisible();
			await expectCurveOfModel(page, visit, step);
			await expectDoorsOfModel(page, visit, step);
		}
	});
}

test('another kind of visit draws another curve, and says what is different', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	await goTo(page, 'day', 'infusion');
	const path = () => levelPanel(page).locator('path.now').getAttribute('d');
	const drawn = [await path()];
	for (const visit of ['long', 'hospital'] as const) {
		await choose(page, VISIT_NAMES[visit]);
		drawn.push(await path());
	}
	expect(new Set(drawn).size).toBe(3);
	await expect(levelPanel(page)).toContainText('day');
	await expect(page.getByText('The drip runs day and night', { exact: false })).toBeVisible();
	await choose(page, VISIT_NAMES.short);
	await expect(page.getByText('The drip runs day and night', { exact: false })).toHaveCount(0);
});

test('the timeline leads to any step in one touch, and shows where you are', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	for (const number of [9, 3, 14, 1]) {
		const title = day.steps[DAY_STEP_IDS[number - 1]!].title;
		const stop = page.getByRole('button', { name: `${number}. ${title}` });
		await stop.click();
		await expect(stop).toHaveAttribute('aria-current', 'step');
		await expect(page.locator('[aria-current=step]')).toHaveCount(1);
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	}
});

test('on a tablet, what to tell staff is seen whole without scrolling', async ({ host, page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await openExplainer(host, 'view="day" mode="tablet"');
	await page.addStyleTag({ content: 'body { margin: 0; }' });
	for (const language of LANGUAGE_IDS) {
		await setLanguage(page, language);
		// Leave out the first step: it begins with what holds for the whole day, so it is longer.
		for (const step of DAY_STEP_IDS.slice(1)) {
			await goTo(page, 'day', step);
			const covered = await explainer(page).evaluate((node) => {
				const box = (selector: string) => node.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
				return box('.part.tell').bottom - box('.dock-area').top;
			});
			expect(covered, `${language}, ${step}`).toBeLessThanOrEqual(0);
		}
	}
});

test('the name of the marker lies on no curve and no other name', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	for (const width of [1024, 390]) {
		await page.setViewportSize({ width, height: 900 });
		for (const visit of Object.values(VISIT_NAMES)) {
			await choose(page, visit);
			for (const step of ['first-minutes', 'infusion', 'drip-stops', 'recovery', 'going-home'] as const) {
				await goTo(page, 'day', step);
				const met = await levelPanel(page)
					.locator('svg.chart')
					.evaluate((svg) => {
						const here = svg.querySelector<SVGTextElement>('.here')!.getBBox();
						const right = here.x + here.width;
						const bottom = here.y + here.height;
						const curve = svg.querySelector<SVGPathElement>('path.now')!;
						const length = curve.getTotalLength();
						const points = Array.from({ length: 100 }, (_, i) => curve.getPointAtLength((i / 99) * length));
						const curveMeets = points.some(({ x, y }) => x > here.x && x < right && y > here.y && y < bottom);
						const names = [...svg.querySelectorAll<SVGTextElement>('.note')].filter((note) => {
							const box = note.getBBox();
							const beside = box.x + box.width <= here.x || box.x >= right;
							return !beside && box.y + box.height > here.y + 2 && box.y < bottom - 2;
						});
						const outside = here.x < 0 || right > Number(svg.getAttribute('width'));
						return [
							...(curveMeets ? ['curve'] : []),
							...(outside ? ['edge'] : []),
							...names.map((it) => it.textContent),
						];
					});
				expect(met, `${width} px, ${visit}, ${step}`).toEqual([]);
			}
		}
	}
});

test('a staff member is in the picture at every step in the room, and the drip from the last check until it stops', async ({
	host,
	page,
}) => {
	await openExplainer(host, 'view="day"');
	const drips: string[] = [];
	for (const step of ['room', 'iv', 'last-check', 'first-minutes', 'infusion', 'drip-stops', 'recovery'] as const) {
		await goTo(page, 'day', step);
		const picture = page.getByRole('img', { name: day.staffPicture });
		await expect(picture).toBeVisible();
		if (await picture.locator('g').count()) drips.push(step);
	}
	expect(drips).toEqual(['last-check', 'first-minutes', 'infusion', 'drip-stops']);
});

test.describe('a clinic’s own facts', () => {
	test('emergency and crisis numbers replace 911 and 988 wherever they stand', async ({ host, page }) => {
		const settings = { emergencyNumber: '112', crisisLine: '116 123', clinicPhone: '(555) 555-0142' };
		await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
		await goTo(page, 'day', 'that-night');
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
		await expect(page.getByText('Eat nothing after midnight.', { exact: false })).toBeVisible();
		await goTo(page, 'day', 'recovery');
		await expect(page.getByText('at least 1 hour, and until staff say', { exact: false })).toBeVisible();
		await goTo(page, 'day', 'that-night');
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

	test('steps are hidden, ordered and added as the clinic says, and its own are marked as its words', async ({
		host,
		page,
	}) => {
		const settings = {
			stepsHidden: ['morning', 'that-night'],
			stepsOrder: ['room', 'health-check', 'iv'],
			stepsAdded: [
				{ after: 'recovery', title: 'See the doctor', text: ['She comes to you.', 'Ask {her} _anything_.'] },
				{ after: 'morning', title: { en: 'Text us', es: 'Escríbanos' }, text: { es: 'Al llegar.' } },
			],
		};
		await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
		const usual = DAY_STEP_IDS.filter((step) => step !== 'morning');
		const order = usual.map((step) => ({ 'health-check': 'room', room: 'health-check' })[step as string] ?? step);
		order.splice(1, 0, 'added-2');
		order.splice(order.indexOf('recovery') + 1, 0, 'added-1');
		const went: string[] = [];
		for (const _ of order) {
			went.push((await placeOf(page)).step);
			await button(page, 'Next').click();
		}
		expect(went).toEqual(order);
		expect((await details(page, 'explainer-navigate')).at(-1)).toEqual({ chapter: 'day', step: 'days-after' });
		await expect(page.getByRole('navigation', { name: words.ui.progress }).getByRole('button')).toHaveCount(15);

		await goTo(page, 'day', 'added-1');
		const card = page.locator('.day-main .card');
		await expect(card.getByRole('heading', { level: 3 })).toHaveText('See the doctor');
		await expect(card.getByRole('heading', { level: 4 })).toHaveText(day.parts.clinic);
		await expect(card.locator('[data-source=config]')).toHaveText(['She comes to you.', 'Ask {her} _anything_.']);
		await expect(page.locator('.group.open .group-name')).toHaveText(day.groups.recover);
		// A step that the clinic added shows the level of the step before it.
		await expectDoorsOfModel(page, 'short', 'recovery');
		await goTo(page, 'day', 'added-2');
		await expect(card.locator('[data-source=config]')).toHaveAttribute('lang', 'es');
		// A step with locked words stays, and a message says why. Another message reports the text in Spanish only.
		expect(host.messages).toEqual([
			expect.stringContaining('stepsHidden.1: Given "that-night"'),
			expect.stringContaining('stepsAdded.1.text: Given "Al llegar."'),
		]);

		// The current step is removed, so its neighbour is shown.
		await explainer(page).evaluate((node) => ((node as KetamineExplainerElement).settings = { stepsAdded: [] }));
		expect((await placeOf(page)).step).toBe('check-in');
		await expect(card.getByRole('heading', { level: 3 })).toHaveText(day.steps['check-in'].title);
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
		await expect(page.locator('.part.happens, .part.tell').getByText(foodRule, { exact: false })).toBeVisible();
	});
});
