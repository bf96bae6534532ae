/** Whatever has the focus is seen: a ring of at least 2 px with 3 : 1 against all that it touches, in every light. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import {
	button,
	childSettings,
	EXAMPLE_SETTINGS,
	explainer,
	goTo,
	openExplainer,
	placeOf,
	PLACES,
	words,
} from './pages';

const LEAST_PX = 2;
const LEAST_CONTRAST = 3;
/** The first screen of each chapter, and the one with all choices. */
const SCREENS = PLACES.filter(
	({ chapter, step }, i) => chapter !== PLACES[i - 1]?.chapter || (chapter === 'ketamine' && step === 'try'),
);

/** What is wrong with the rings of all controls in sight: in the open panel, if there is one. */
async function faultyRings(page: Page): Promise<{ count: number; faults: string[] }> {
	// From a key on, the browser shows the focus, also where a script puts it.
	await page.keyboard.press('Tab');
	return explainer(page).evaluate(
		(node, [leastPx, leastContrast]) => {
			const root = node.shadowRoot!;
			const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
			const luminance = (color: string) => {
				const [r, g, b] = channels(color).map((value) => {
					const part = value / 255;
					return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
			};
			const contrast = (one: string, other: string) => {
				const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
				return (high! + 0.05) / (low! + 0.05);
			};
			const isClear = (color: string) => color === 'transparent' || channels(color)[3] === 0;
			/** The surface that is seen behind an element's edge. */
			const surface = (from: Element | null): string => {
				for (let at = from; at; at = at.parentElement) {
					const { backgroundColor } = getComputedStyle(at);
					if (!isClear(backgroundColor)) return backgroundColor;
				}
				return 'rgb(255, 255, 255)';
			};
			const modal = root.querySelector('dialog:modal');
			const controls = [
				...(modal ?? root).querySelectorAll<HTMLElement>('button, input, a[href], summary, [tabindex="0"]'),
			].filter((control) => control.checkVisibility({ visibilityProperty: true }));
			const faults: string[] = [];
			for (const control of controls) {
				control.focus({ preventScroll: true });
				// A choice is drawn by the label around it.
				const ringed = control.closest('label') ?? control;
				const label = control.getAttribute('aria-label');
				const written = ringed.textContent.trim();
				const name = (label ?? written).trim();
				// 2.5.3: who speaks says what is read.
				if (label && !label.includes(written)) faults.push(`“${name}” is written “${written}”`);
				if (root.activeElement !== control) {
					faults.push(`“${name}” takes no focus`);
					continue;
				}
				const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed);
				const px = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
				if (px < leastPx) faults.push(`“${name}”: ${px} px`);
				const outside = parseFloat(outlineOffset) >= 0;
				// A ring inside the edge lies on the control itself, and on its neighbour's.
				const touched = outside ? [surface(ringed.parentElement)] : [surface(ringed), surface(ringed.parentElement)];
				for (const color of touched) {
					const found = contrast(outlineColor, color);
					if (found < leastContrast) faults.push(`“${name}”: ${found.toFixed(2)} against ${color}`);
				}
			}
			// 1.4.13, 3.2.1: to have the focus, or a hint of the browser's, opens nothing.
			const opened = root.querySelectorAll('span.note, [title]').length;
			if (opened) faults.push(`${opened} opened by the focus`);
			return { count: controls.length, faults };
		},
		[LEAST_PX, LEAST_CONTRAST] as const,
	);
}

for (const theme of ['dim', 'soft', 'contrast'] as const) {
	test(`${theme}: every control of every chapter and panel has a ring that is seen`, async ({ host, page }) => {
		await openExplainer(host, `theme="${theme}" motion="reduced"`, { inside: childSettings(EXAMPLE_SETTINGS) });
		for (const { chapter, step } of SCREENS) {
			await goTo(page, chapter, step);
			const { count, faults } = await faultyRings(page);
			expect(faults, `${chapter}/${step}`).toEqual([]);
			expect(await placeOf(page)).toEqual({ chapter, step });
			await expect(page.getByRole('dialog')).toHaveCount(0);
			expect(count).toBeGreaterThan(8);
		}
		await goTo(page, 'signals');
		const { ui } = words;
		for (const opener of [ui.chapters, ui.light, ui.motion, ui.help, ui.aboutPicture]) {
			await button(page, opener).locator('visible=true').click();
			await expect(page.getByRole('dialog')).toBeVisible();
			const { count, faults } = await faultyRings(page);
			expect(faults, opener).toEqual([]);
			expect(count).toBeGreaterThan(0);
			await page.keyboard.press('Escape');
		}
	});
}

test('is reached in the order in which it is read and seen', async ({ host, page }) => {
	await openExplainer(host, 'motion="reduced"');
	for (const { chapter, step } of SCREENS) {
		await goTo(page, chapter, step);
		// Nothing jumps the queue: then the keyboard's order is the document's, which a screen reader reads.
		expect(await explainer(page).locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
		const stops = await explainer(page).evaluate((node) =>
			['.header-chapters', '.header-options', '.header-help', '.chapter', '.footer'].map((part) =>
				[...node.shadowRoot!.querySelectorAll('button, input, a[href], summary')].findIndex((control) =>
					control.closest(part),
				),
			),
		);
		const there = stops.filter((stop) => stop >= 0);
		expect(there.length).toBeGreaterThan(3);
		expect(there).toEqual([...there].sort((a, b) => a - b));
	}
});
