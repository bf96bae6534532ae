/** Readers who need other colours, larger letters or more room between them lose nothing, and nothing overlaps. */
import { wordsFor } from '../../src/content';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { addChecks, layoutFaultsAt, visit } from './checks';
import { button, clinicPage, element, explainer, goTo, openExplainer, PLACES } from './pages';

const WITHOUT_MARGIN = '<style>body { margin: 0 }</style>';

/** The spacing that WCAG 1.4.12 lets readers set. */
const SPACING = `
	.explainer * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	.explainer p { margin-block-end: 2em !important; }`;

for (const [language, options] of [
	['es', {}],
	['en', { tag: '@long' }],
] as const) {
	test(`with more room between lines, words and letters, ${language} at 320 px`, options, async ({ host, page }) => {
		await page.setViewportSize({ width: 320, height: 900 });
		await addChecks(page);
		await host.open({ html: clinicPage(element(`lang="${language}"`) + WITHOUT_MARGIN) });
		await host.waitFor('explainer-ready');
		await explainer(page).evaluate((node, css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			node.shadowRoot!.adoptedStyleSheets.push(sheet);
		}, SPACING);
		const look = () =>
			page.evaluate(async () => [
				...window.checks.layoutFaults(),
				...(await window.checks.noteFaults()),
				...window.checks.clippedTextFaults(),
			]);
		expect(await visit(page, look)).toEqual([]);
	});
}

// The narrowest place has the longer words.
for (const [language, width] of [
	['en', 1024],
	['es', 320],
] as const) {
	test(`letters twice as large, ${language} at ${width} px`, async ({ host, page }) => {
		await page.setViewportSize({ width, height: 900 });
		await addChecks(page);
		const attributes = `lang="${language}" style="--explainer-font-size: 34px"`;
		await host.open({ html: clinicPage(element(attributes) + WITHOUT_MARGIN) });
		await host.waitFor('explainer-ready');
		expect(await layoutFaultsAt(page)).toEqual([]);
		const { ui } = wordsFor(language);
		await goTo(page, 'signals');
		for (const opener of [ui.chapters, ui.light, ui.motion, ui.help, ui.aboutPicture]) {
			await button(page, opener).locator('visible=true').click();
			const dialog = page.getByRole('dialog');
			await expect(dialog).toBeVisible();
			expect(await dialog.evaluate((node) => node.scrollWidth <= node.clientWidth), opener).toBe(true);
			await page.keyboard.press('Escape');
		}
	});
}

test('a device’s own few colours: surfaces are Canvas, ketamine is Highlight, everything else CanvasText', async ({
	host,
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openExplainer(host, 'theme="soft"');
	await goTo(page, 'ketamine', 'fewer');
	await expect(explainer(page).locator('.things .ketamine path').first()).toBeAttached();
	const seen = await explainer(page).evaluate((node) => {
		const root = node.shadowRoot!;
		const system = Object.fromEntries(
			['Canvas', 'CanvasText', 'Highlight'].map((name) => {
				const probe = document.body.appendChild(document.createElement('p'));
				probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
				const color = getComputedStyle(probe).color;
				probe.remove();
				return [color, name];
			}),
		);
		const look = (selector: string, property: string) => {
			const value = getComputedStyle(root.querySelector(selector)!).getPropertyValue(property);
			return system[value] ?? value;
		};
		return {
			frame: look('.explainer', 'background-color'),
			header: look('.header', 'background-color'),
			text: look('.explainer', 'color'),
			caption: look('.caption p', 'color'),
			button: look('.header-help .button', 'border-top-color'),
			door: look('.things .door .side', 'stroke'),
			gate: look('.things .door .leaf', 'fill'),
			magnesium: look('.things .magnesium circle', 'stroke'),
			ketamine: look('.things .ketamine path', 'fill'),
			next: look('.dock-next .button', 'background-color'),
			nextText: look('.dock-next .button', 'color'),
		};
	});
	// Each part of a chart has a colour that differs from the background.
	const unseen = await explainer(page).evaluate(async (node, places) => {
		const explained = node as KetamineExplainerElement;
		const root = explained.shadowRoot!;
		const ground = getComputedStyle(root.querySelector('.explainer')!).backgroundColor;
		const found = new Set<string>();
		for (const { chapter, step } of places) {
			explained.goTo(chapter, step);
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			for (const part of root.querySelectorAll('.chart :is(path, rect, circle), .stop')) {
				const { fill, stroke, borderTopColor, backgroundColor } = getComputedStyle(part);
				const drawn = part.matches('.stop') ? [borderTopColor, backgroundColor] : [fill, stroke];
				if (drawn.every((colour) => ['none', 'rgba(0, 0, 0, 0)', ground].includes(colour)))
					found.add(`${chapter}/${step}: ${part.getAttribute('class')}`);
			}
		}
		return [...found];
	}, PLACES);
	expect(unseen).toEqual([]);
	expect(seen).toEqual({
		frame: 'Canvas',
		header: 'Canvas',
		text: 'CanvasText',
		caption: 'CanvasText',
		button: 'CanvasText',
		door: 'CanvasText',
		gate: 'CanvasText',
		magnesium: 'CanvasText',
		ketamine: 'Highlight',
		next: 'Highlight',
		nextText: 'Canvas',
	});
});

test('a device that asks for more contrast gets it, while the page is open too', async ({ host, page }) => {
	await openExplainer(host);
	const root = explainer(page).locator('.explainer');
	await expect(root).not.toHaveAttribute('data-theme', 'contrast');
	await page.emulateMedia({ contrast: 'more' });
	await expect(root).toHaveAttribute('data-theme', 'contrast');
});
