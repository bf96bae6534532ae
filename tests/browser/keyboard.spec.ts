/** Everything works with the keyboard alone, and the focus is always visible. */
import type { Page } from '@playwright/test';
import { CHAPTER_IDS, STEP_IDS } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, clinicPage, details, element, explainer, isPlaying, openExplainer, placeOf, words } from './pages';

const LEAST_OUTLINE_PX = 2;

interface Focused {
	/** The name of the focused element, also inside shadow roots. */
	readonly name: string;
	readonly outlinePx: number;
	readonly inExplainer: boolean;
	readonly isHeading: boolean;
}

async function focused(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		let at: Element | null = document.activeElement;
		let inExplainer = false;
		while (at?.shadowRoot?.activeElement) {
			inExplainer ||= at.localName === 'ketamine-explainer';
			at = at.shadowRoot.activeElement;
		}
		// The label around a radio button draws its ring, where the button itself is not seen.
		const label = at instanceof HTMLInputElement ? at.closest('label') : null;
		const drawn = label && at!.getBoundingClientRect().width <= 1 ? label : at!;
		const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
		return {
			name:
				at?.getAttribute('aria-label') ??
				(at === document.body ? 'the page' : (label ?? at)?.textContent?.trim()) ??
				'',
			outlinePx: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
			inExplainer,
			isHeading: /^h[1-6]$/.test(at?.localName ?? ''),
		};
	});
}

/** Presses Tab (or Shift+Tab) until a control has the focus. Each stop on the way must have a visible ring. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	const way: string[] = [];
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press(key);
		const stop = await focused(page);
		way.push(stop.name);
		if (stop.inExplainer) expect(stop.outlinePx, `outline of “${stop.name}”`).toBeGreaterThanOrEqual(LEAST_OUTLINE_PX);
		if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return;
	}
	throw new Error(`“${String(name)}” was not reached: ${way.join(' → ')}`);
}

test('goes from the first screen to the last', async ({ host, page }) => {
	await openExplainer(host);
	for (const [i, chapter] of CHAPTER_IDS.entries()) {
		if (i > 0) {
			// A new chapter begins with the focus on its title, because the screen may have controls before Next.
			expect(await focused(page)).toMatchObject({ isHeading: true });
			expect((await focused(page)).name).toContain(words.chapterTitles[chapter]);
		}
		await tabTo(page, words.ui.next);
		for (const step of STEP_IDS[chapter]) {
			expect(await placeOf(page)).toEqual({ chapter, step });
			expect((await focused(page)).name).toBe(words.ui.next);
			await page.keyboard.press(i % 2 ? 'Space' : 'Enter');
		}
	}
	expect(await details(page, 'explainer-finish')).toHaveLength(1);
	await expect(page.getByRole('dialog', { name: words.ui.endTitle })).toBeVisible();
});

test('plays and pauses', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	await tabTo(page, words.ui.play);
	await page.keyboard.press('Space');
	expect(await isPlaying(page)).toBe(true);
	expect((await focused(page)).name).toBe(words.ui.pause);
	await page.keyboard.press('Space');
	expect(await isPlaying(page)).toBe(false);
	expect((await focused(page)).name).toBe(words.ui.play);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	expect(await isPlaying(page)).toBe(false);
	expect((await focused(page)).name).toBe(words.ui.play);
});

test('goes back to the first step without losing the place on the page', async ({ host, page }) => {
	await openExplainer(host, 'view="synapse"');
	await tabTo(page, words.ui.next);
	await page.keyboard.press('Enter');
	await tabTo(page, words.ui.back, 'Shift+Tab');
	await page.keyboard.press('Enter');
	expect((await placeOf(page)).step).toBe('message');
	expect((await focused(page)).name).toBe(words.ui.back);
	await expect(button(page, 'Back')).toHaveAttribute('aria-disabled', 'true');
	await page.keyboard.press('Enter');
	expect((await placeOf(page)).step).toBe('message');
});

test('changes what is tried with arrow keys', async ({ host, page }) => {
	await openExplainer(host, 'chapter="ketamine"');
	await explainer(page).evaluate((node) =>
		(node as unknown as { goTo(c: string, s: string): void }).goTo('ketamine', 'try'),
	);
	const { ketamine, rate, magnesium, pace } = words.tryIt;
	for (const { choices } of [ketamine, rate, magnesium, pace]) {
		const labels = Object.values(choices) as string[];
		await tabTo(page, new RegExp(`^(${labels.join('|')})$`));
		const before = (await focused(page)).name;
		await page.keyboard.press('ArrowRight');
		const after = await focused(page);
		expect(labels).toContain(after.name);
		expect(after.name).not.toBe(before);
		expect(after.outlinePx).toBeGreaterThanOrEqual(LEAST_OUTLINE_PX);
		await expect(page.getByRole('radio', { name: after.name, exact: true })).toBeChecked();
		// WCAG 3.2.2: a choice changes what it names, and does not lead elsewhere.
		expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'try' });
	}
});

test('changes the kind of visit with arrow keys', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	await tabTo(page, words.day.visitTypes.short);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: words.day.visitTypes.long })).toBeChecked();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('radio', { name: words.day.visitTypes.short })).toBeChecked();
});

for (const [opener, title] of [
	[words.ui.chapters, words.ui.chapters],
	[words.ui.light, words.ui.light],
	[words.ui.motion, words.ui.motion],
	[words.ui.help, words.help.title],
	[words.ui.aboutPicture, words.about.title],
] as const) {
	test(`“${opener}” opens a panel that keeps the focus, closes with Escape and gives it back`, async ({
		host,
		page,
	}) => {
		const body = `<a href="#x">Before</a>${element('chapter="signals"')}<a href="#y">After</a>`;
		await host.open({ html: clinicPage(body) });
		await host.waitFor('explainer-ready');
		await tabTo(page, opener);
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: title });
		await expect(dialog).toBeVisible();
		const inside = () => explainer(page).evaluate((node) => !!node.shadowRoot!.activeElement?.closest('dialog'));
		expect(await inside()).toBe(true);
		for (let i = 0; i < 12; i++) {
			await page.keyboard.press('Tab');
			const { inExplainer, outlinePx, name } = await focused(page);
			// After the last control, the focus may go to the browser's own controls, but never to the page behind.
			expect(['Before', 'After']).not.toContain(name);
			if (!inExplainer) continue;
			expect(await inside()).toBe(true);
			expect(outlinePx, `outline of “${name}”`).toBeGreaterThanOrEqual(LEAST_OUTLINE_PX);
		}
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		expect((await focused(page)).name).toBe(opener);
	});
}

test('a chapter chosen from the list takes the focus to its title', async ({ host, page }) => {
	await openExplainer(host);
	await tabTo(page, words.ui.chapters);
	await page.keyboard.press('Enter');
	await tabTo(page, new RegExp(words.chapterTitles.day));
	await page.keyboard.press('Enter');
	expect((await placeOf(page)).chapter).toBe('day');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(await focused(page)).toMatchObject({ isHeading: true });
	expect((await focused(page)).name).toContain(words.chapterTitles.day);
});

test('is passed with Tab like any part of a page: no trap', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<a href="#x">Before</a>${element('view="day"')}<a href="#y">After</a>`) });
	await host.waitFor('explainer-ready');
	await tabTo(page, 'Before');
	await tabTo(page, words.ui.next);
	await tabTo(page, 'After');
	await tabTo(page, 'Before', 'Shift+Tab');
});

test('takes no key from the page', async ({ host, page }) => {
	await host.open({ html: clinicPage(`${element('view="synapse"')}<input aria-label="Search">`) });
	await host.waitFor('explainer-ready');
	await page.evaluate(() => {
		const prevented: string[] = [];
		Object.assign(window, { prevented });
		window.addEventListener('keydown', (event) => event.defaultPrevented && prevented.push(event.key));
	});
	await page.getByLabel('Search').focus();
	await page.keyboard.type('why? 1 + 1');
	for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'PageDown', 'F1', 'Escape']) await page.keyboard.press(key);
	await tabTo(page, words.ui.next, 'Shift+Tab');
	for (const key of ['ArrowLeft', 'PageDown', 'k', '?', 'Escape']) await page.keyboard.press(key);
	expect(await page.evaluate(() => (window as unknown as { prevented: string[] }).prevented)).toEqual([]);
	expect((await placeOf(page)).step).toBe('message');
	await expect(page.getByLabel('Search')).toHaveValue('why? 1 + 1');
});

test('a move by the page leaves the focus where the reader has it', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<input aria-label="Search">${element()}`) });
	await host.waitFor('explainer-ready');
	await page.getByLabel('Search').focus();
	await explainer(page).evaluate((node) => (node as unknown as { goTo(c: string): void }).goTo('day'));
	await expect(page.getByRole('heading', { name: words.day.overview.title })).toBeVisible();
	await expect(page.getByLabel('Search')).toBeFocused();
});
