/** For eyes that need other colours, larger letters or more room between them: nothing is lost, cut off or overlaps. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { faultsAt } from './faults';
import { clinicPage, element, explainer, goTo, LANGUAGE_IDS, openExplainer, PLACES, setLanguage } from './pages';

/** Every fault of every screen, in each language, in one page. */
async function faultsInAllLanguages(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const language of LANGUAGE_IDS) {
		await setLanguage(page, language);
		for (const fault of await faultsAt(page, PLACES)) found.push(`${language}, ${fault}`);
	}
	return found;
}

test.describe('320 px wide', () => {
	test.use({ viewport: { width: 320, height: 900 } });

	/** What WCAG 1.4.12 has readers set. */
	const SPACING = `.explainer * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		.explainer p { margin-bottom: 2em !important; }`;

	test('with more room between lines, words and letters', async ({ host, page }) => {
		await host.open({ html: clinicPage(`${element()}<style>body { margin: 0 }</style>`) });
		await host.waitFor('explainer-ready');
		await explainer(page).evaluate((node, css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			node.shadowRoot!.adoptedStyleSheets.push(sheet);
		}, SPACING);
		expect(await faultsInAllLanguages(page)).toEqual([]);
	});
});

// The narrowest place has the longer words.
for (const [language, width] of [
	['en', 1024],
	['es', 320],
] as const) {
	test(`letters twice as large, ${language} at ${width} px`, async ({ host, page }) => {
		await page.setViewportSize({ width, height: 900 });
		const attributes = `lang="${language}" style="--explainer-font-size: 34px"`;
		await host.open({ html: clinicPage(`${element(attributes)}<style>body { margin: 0 }</style>`) });
		await host.waitFor('explainer-ready');
		expect(await faultsAt(page, PLACES)).toEqual([]);
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
	// What a chart is made of is drawn in more than the colour of the ground.
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
