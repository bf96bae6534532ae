/** The explainer fits its place on the page, whatever the page's styles are; walk.spec.ts checks each screen's layout. */
import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../src/content';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { addChecks, layoutFaultsAt } from './checks';
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
	placeOf,
	PLACES,
	SCRIPT,
	setLanguage,
	words,
} from './pages';

/** Goes to a step and waits until its labels have faded in. */
async function settle(page: Page, chapter: string, step: string): Promise<void> {
	await goTo(page, chapter, step);
	await explainer(page).evaluate(async (node) => {
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		await Promise.all(node.shadowRoot!.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
	});
}

test.describe('in a page with brutal styles', () => {
	const BRUTAL = `<style>
		* { all: unset !important; }
		html { font-size: 62.5% !important; }
		html, body, * { text-transform: uppercase !important; letter-spacing: 4px !important; word-spacing: 9px !important;
			line-height: 3 !important; direction: rtl !important; text-align: right !important; font: italic 30px serif !important;
			color: red !important; box-sizing: content-box !important; white-space: pre !important; }
		head, style, script, title { display: none !important; }
		body { display: block !important; }
	</style>`;
	const NEUTRAL = '<style>body { margin: 0 }</style>';
	const PARTS = [
		'.header',
		'.stage',
		'.dock',
		'.caption',
		'.footer',
		'.header-title',
		'.dock-next button',
		'.card',
		'.timeline',
		'.sources-of',
		'.term',
		'.study .chart',
		'.choice',
		'.source-list',
	];

	const KINDS = [
		['signals', 'plug-moves'],
		['ketamine', 'fewer'],
		['ketamine', 'try'],
		['day', 'infusion'],
		['start', 'welcome'],
		['evidence', 'studies'],
		['questions', 'check'],
		['questions', 'ask'],
		['sources', 'list'],
	] as const;

	async function boxes(page: Page): Promise<Record<string, number[]>> {
		return explainer(page).evaluate((node, parts) => {
			const frame = node.getBoundingClientRect();
			const boxOf = (part: string) => {
				const found = [...node.shadowRoot!.querySelectorAll(part)].find((each) => each.checkVisibility());
				if (!found) return undefined;
				const { left, top, width, height } = found.getBoundingClientRect();
				return [left - frame.left, top - frame.top, width, height];
			};
			return Object.fromEntries(parts.flatMap((part) => (boxOf(part) ? [[part, boxOf(part)!]] : [])));
		}, PARTS);
	}

	for (const [width, options] of [
		[390, {}],
		[1024, { tag: '@long' }],
	] as const) {
		test(`every kind of screen stands as in a plain page, at ${width} px`, options, async ({ host, page }) => {
			// So high that nothing sticks to the lower edge of the window.
			await page.setViewportSize({ width, height: 16000 });
			const measured: Record<string, number[]>[] = [];
			for (const style of [NEUTRAL, BRUTAL]) {
				await host.open({ html: clinicPage(element('theme="dim"'), SCRIPT + style) });
				await host.waitFor('explainer-ready');
				const all: Record<string, number[]> = {};
				for (const [chapter, step] of KINDS) {
					await settle(page, chapter, step);
					for (const [part, box] of Object.entries(await boxes(page))) all[`${chapter}/${step} ${part}`] = box;
				}
				measured.push(all);
			}
			const [plain, brutal] = measured;
			expect(Object.keys(plain!).length).toBeGreaterThan(5 * KINDS.length);
			expect(Object.keys(brutal!)).toEqual(Object.keys(plain!));
			for (const [part, box] of Object.entries(plain!)) {
				box.forEach((value, i) => expect(Math.abs(value - brutal![part]![i]!), part).toBeLessThanOrEqual(2));
			}
		});
	}

	test('looks as in a plain page too: colours, letters, direction', async ({ host, page }) => {
		const looks: unknown[] = [];
		for (const style of [NEUTRAL, BRUTAL]) {
			await host.open({
				html: clinicPage(
					element('theme="dim" chapter="signals"'),
					'<script src="/ketamine-explainer.js" defer></script>' + style,
				),
			});
			await host.waitFor('explainer-ready');
			looks.push(
				await explainer(page).evaluate((node) =>
					['.explainer', '.header-title', '.caption p', '.button .label'].map((selector) => {
						const style = getComputedStyle(node.shadowRoot!.querySelector(selector)!);
						const {
							color,
							fontSize,
							fontStyle,
							letterSpacing,
							textTransform,
							lineHeight,
							direction,
							whiteSpace,
							wordSpacing,
						} = style;
						return {
							color,
							fontSize,
							fontStyle,
							letterSpacing,
							textTransform,
							lineHeight,
							direction,
							whiteSpace,
							wordSpacing,
						};
					}),
				),
			);
		}
		expect(looks[1]).toEqual(looks[0]);
		// Phones enlarge text unless a style forbids it. The page's own value of that style must not be inherited.
		const enlarged = await explainer(page).evaluate((node) =>
			getComputedStyle(node.shadowRoot!.querySelector('.explainer')!).getPropertyValue('-webkit-text-size-adjust'),
		);
		expect(enlarged).toBe('100%');
	});
});

test('reserves its height: the page does not jump when a step changes', async ({ host, page }) => {
	await openExplainer(host, '', { inside: childSettings(EXAMPLE_SETTINGS) });
	const tops: number[] = [];
	for (const step of STEP_IDS.signals) {
		await settle(page, 'signals', step);
		tops.push(
			await explainer(page).evaluate((node) => node.shadowRoot!.querySelector('.dock')!.getBoundingClientRect().top),
		);
	}
	expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(30);
});

test('follows the width of its place while it stands', async ({ host, page }) => {
	await addChecks(page);
	await openExplainer(host, 'chapter="signals"');
	const doors = () => explainer(page).locator('.things:not(.leaving) .door').count();
	await expect.poll(doors).toBe(6);
	await page.setViewportSize({ width: 360, height: 800 });
	await expect.poll(doors).toBe(3);
	expect(await layoutFaultsAt(page, [await placeOf(page)])).toEqual([]);
});

/** Steps of the chapters with moving pictures that have none. */
const WITHOUT_PICTURE = ['how-many', 'unknown'];

test('on a tablet, the words and controls below a moving picture are in sight without scrolling', async ({
	host,
	page,
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await openExplainer(host, 'mode="tablet"');
	await page.addStyleTag({ content: 'body { margin: 0; }' });
	for (const language of LANGUAGE_IDS) {
		await setLanguage(page, language);
		for (const { chapter, step } of PLACES.filter((place) => ['signals', 'ketamine'].includes(place.chapter))) {
			await goTo(page, chapter, step);
			const covered = await explainer(page).evaluate((node) => {
				const area = node.shadowRoot!.querySelector('.dock-area')!;
				const above = area.querySelector('.caption:not(.visually-hidden), .try-it');
				if (!above) return undefined;
				return above.getBoundingClientRect().bottom - area.querySelector('.dock')!.getBoundingClientRect().top;
			});
			if (covered === undefined) expect(WITHOUT_PICTURE, `${chapter}/${step}`).toContain(step);
			else expect(covered, `${language}, ${chapter}/${step}`).toBeLessThanOrEqual(0);
		}
	}
});

test('nothing of a long screen lies on Back and Next, which stay in sight', async ({ host, page }) => {
	await page.setViewportSize({ width: 390, height: 400 });
	await openExplainer(host);
	const { faults, met } = await explainer(page).evaluate(async (node, places) => {
		const element = node as KetamineExplainerElement;
		const root = element.shadowRoot!;
		const faults: string[] = [];
		let met = 0;
		for (const { chapter, step } of places) {
			element.goTo(chapter, step);
			await Promise.resolve();
			for (const target of root.querySelectorAll('.chapter .sources-of button, .screen .term, .day .term')) {
				const dock = root.querySelector('.dock')!;
				window.scrollBy(0, target.getBoundingClientRect().top - dock.getBoundingClientRect().top - 10);
				const { left, top, width, height } = target.getBoundingClientRect();
				const box = dock.getBoundingClientRect();
				const [x, y] = [left + width / 2, top + height / 2];
				if (y < box.top || y > box.bottom) continue;
				met++;
				if (target.contains(root.elementFromPoint(x, y)))
					faults.push(`${chapter}/${step}: ${target.textContent || 'mark'}`);
			}
		}
		return { faults, met };
	}, PLACES);
	expect(met).toBeGreaterThan(50);
	expect(faults).toEqual([]);
});

/** Parents whose width depends on their content. */
const SHRINKING: Readonly<Record<string, string>> = {
	'centred in a row': 'display: flex; align-items: center',
	'centred in a column': 'display: flex; flex-direction: column; align-items: center',
	'centred in a grid': 'display: grid; place-items: center',
	'a table': 'display: table',
	floating: 'float: left',
	'in a line': 'display: inline-block',
	'by its content': 'width: fit-content',
	'over the page': 'position: absolute; left: 0',
};

test('takes the width that is there where the page asks for that of its content', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<main>${element()}</main><style>body { margin: 0; }</style>`) });
	await host.waitFor('explainer-ready');
	for (const width of [320, 1024]) {
		await page.setViewportSize({ width, height: 800 });
		const widths = await explainer(page).evaluate(
			(node, styles) =>
				styles.map((style) => {
					node.parentElement!.style.cssText = style;
					return node.getBoundingClientRect().width;
				}),
			Object.values(SHRINKING),
		);
		expect(widths).toEqual(widths.map(() => width));
	}
});

test('a panel fits in the window of a page that is enlarged', async ({ host, page }) => {
	await host.open({ html: clinicPage(element(), `${SCRIPT}<style>body { zoom: 1.5; }</style>`) });
	await host.waitFor('explainer-ready');
	await button(page, words.ui.help).click();
	await button(page, words.ui.close).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('lies under what the page has on top, a bar of its own and a menu', async ({ host, page }) => {
	const over = (id: string, style: string) => `<div id="${id}" style="position: fixed; left: 0; ${style}">.</div>`;
	const bar = over('bar', 'bottom: 0; width: 100%; height: 60px; z-index: 1');
	const menu = over('menu', 'top: 0; width: 50%; height: 100%');
	await page.setViewportSize({ width: 390, height: 400 });
	await host.open({ html: clinicPage(element('chapter="day"') + bar + menu) });
	await host.waitFor('explainer-ready');
	const top = await explainer(page).evaluate((node) => {
		const { top, bottom } = node.shadowRoot!.querySelector('.dock-area')!.getBoundingClientRect();
		return [bottom - 10, top + 10].map((y) => document.elementFromPoint(100, y)!.id);
	});
	expect(top).toEqual(['bar', 'menu']);
});
