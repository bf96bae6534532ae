/** With the text spacing of WCAG 1.4.12 nothing is lost; what gets the focus from the keyboard is not covered (2.4.11). */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import { childSettings, EXAMPLE_SETTINGS, explainer, goTo, openExplainer, PLACES } from './pages';

test.use({ viewport: { width: 390, height: 844 } });

const SPACING = `.explainer * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	.explainer p { margin-block-end: 2em !important; }`;
const FIRST_SCREENS = PLACES.filter(({ chapter }, i) => chapter !== PLACES[i - 1]?.chapter);

/** Text that is cut off, and what sticks out of the page. */
function lost(page: Page): Promise<string[]> {
	return explainer(page).evaluate((node) => {
		const found: string[] = [];
		if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
		for (const part of node.shadowRoot!.querySelectorAll<HTMLElement>('.explainer *:not(svg, svg *)')) {
			// Words for screen readers alone are one pixel wide.
			if (!part.checkVisibility() || part.clientWidth <= 1 || part.closest('.visually-hidden')) continue;
			const { overflowX, overflowY } = getComputedStyle(part);
			const name = `${part.localName}.${part.className} “${part.textContent.trim().slice(0, 40)}”`;
			if (/hidden|clip/.test(overflowX) && part.scrollWidth > part.clientWidth + 1) found.push(`${name} is cut off`);
			if (/hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight + 1)
				found.push(`${name} is cut off below`);
		}
		return found;
	});
}

test('text spacing: nothing is cut off on any screen', async ({ host, page }) => {
	await openExplainer(host, 'lang="es" motion="reduced"');
	await explainer(page).evaluate((node, css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		node.shadowRoot!.adoptedStyleSheets.push(sheet);
	}, SPACING);
	const found: string[] = [];
	for (const { chapter, step } of PLACES) {
		await goTo(page, chapter, step);
		found.push(...(await lost(page)).map((what) => `${chapter}/${step}: ${what}`));
	}
	expect(found).toEqual([]);
	expect(host.messages).toEqual([]);
});

test('what gets the focus is in sight, not below what stays in sight', async ({ host, page }) => {
	// Where what stays in sight is highest.
	await page.setViewportSize({ width: 320, height: 700 });
	await openExplainer(host, 'lang="es"', { inside: childSettings(EXAMPLE_SETTINGS) });
	await page.keyboard.press('Tab');
	const found: string[] = [];
	for (const { chapter, step } of FIRST_SCREENS) {
		await goTo(page, chapter, step);
		found.push(
			...(await explainer(page).evaluate((node, place) => {
				const root = node.shadowRoot!;
				const controls = [...root.querySelectorAll<HTMLElement>('button, input, a[href], summary')];
				return controls
					.filter((control) => control.checkVisibility({ visibilityProperty: true }))
					.filter((control) => {
						control.focus();
						const drawn = control.closest('label') ?? control;
						const rect = drawn.getClientRects()[0]!;
						const hit = root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
						return !hit || !(drawn.contains(hit) || hit.contains(drawn));
					})
					.map((control) => `${place}: “${control.textContent.trim()}”`);
			}, `${chapter}/${step}`)),
		);
	}
	expect(found).toEqual([]);
});
