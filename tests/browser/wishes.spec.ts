/** The explainer follows the preferences of the device, also when they change, until the reader chooses. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { button, explainer, goTo, isPlaying, openExplainer, words } from './pages';

const { ui } = words;
/** The screens on which most happens. */
const STORIES = [
	['signals', 'message'],
	['ketamine', 'sits'],
	['ketamine', 'try'],
] as const;

function shown(page: Page): Promise<{ theme: string; motion: string }> {
	return explainer(page).evaluate((node) => {
		const { theme, motion } = node.shadowRoot!.querySelector<HTMLElement>('.explainer')!.dataset;
		return { theme: theme!, motion: motion! };
	});
}

test('light follows the device live, until the reader chooses', async ({ host, page }) => {
	await openExplainer(host);
	const theme = () => shown(page).then((looks) => looks.theme);
	expect(await theme()).toBe('soft');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(theme).toBe('dim');
	await page.emulateMedia({ contrast: 'more' });
	await expect.poll(theme).toBe('contrast');
	await page.emulateMedia({ contrast: 'no-preference' });
	await expect.poll(theme).toBe('dim');
	await page.emulateMedia({ forcedColors: 'active' });
	await expect.poll(theme).toBe('contrast');
	await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
	await expect.poll(theme).toBe('soft');

	await button(page, ui.light).locator('visible=true').click();
	await page.getByRole('dialog').getByText(ui.lights.dim, { exact: true }).click();
	await page.keyboard.press('Escape');
	await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await theme()).toBe('dim');
	expect(host.messages).toEqual([]);
});

test('motion follows the device live: a picture that plays stops, and may be asked for again', async ({
	host,
	page,
}) => {
	await openExplainer(host, 'chapter="signals"');
	await button(page, ui.play).click();
	expect(await isPlaying(page)).toBe(true);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect.poll(() => isPlaying(page)).toBe(false);
	expect((await shown(page)).motion).toBe('reduced');
	await expect(button(page, ui.play)).toHaveCount(0);
	await expect(button(page, ui.oneStep)).toBeVisible();
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await expect(button(page, ui.play)).toBeVisible();
	expect(await isPlaying(page)).toBe(false);
});

test('forced colours: the focus and the edges of controls are still there', async ({ host, page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openExplainer(host, 'chapter="signals"');
	await page.keyboard.press('Tab');
	const styles = await explainer(page).evaluate((node) => {
		const focused = node.shadowRoot!.activeElement!;
		const { outlineStyle, outlineWidth } = getComputedStyle(focused);
		const next = node.shadowRoot!.querySelector('.button.main')!;
		return { outlineStyle, outlinePx: parseFloat(outlineWidth), edge: getComputedStyle(next).borderStyle };
	});
	expect(styles).toMatchObject({ outlineStyle: 'solid', edge: 'solid' });
	expect(styles.outlinePx).toBeGreaterThanOrEqual(2);
});

/** Everything that “One step” announces on a screen, from its beginning. */
async function toldStepByStep(page: Page, chapter: string, step: string, motion: string): Promise<string[]> {
	await explainer(page).evaluate((node, given) => node.setAttribute('motion', given), motion);
	await goTo(page, chapter === 'signals' ? 'ketamine' : 'signals');
	await goTo(page, chapter, step);
	return explainer(page).evaluate(async (node, label) => {
		const root = (node as KetamineExplainerElement).shadowRoot!;
		const told: string[] = [];
		for (let i = 0; i < 5; i++) {
			await new Promise((resolve) => setTimeout(resolve));
			told.push(root.querySelector('#seen')!.textContent);
			[...root.querySelectorAll<HTMLElement>('.chapter button')]
				.find((each) => each.textContent.trim() === label)!
				.click();
		}
		return told;
	}, ui.oneStep);
}

test('stills tell the same story as the moving picture, in as many steps', async ({ host, page }) => {
	await openExplainer(host);
	for (const [chapter, step] of STORIES) {
		const moving = await toldStepByStep(page, chapter, step, 'full');
		expect(new Set(moving).size, step).toBeGreaterThan(2);
		expect(await toldStepByStep(page, chapter, step, 'reduced'), step).toEqual(moving);
	}
});
