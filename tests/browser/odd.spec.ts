/** Pages that are odd in ways that break others: vertical writing, shadow roots of their own, sheets of extensions. */
import { expect, test } from '../support/browserHost';
import { button, clinicPage, element, explainer, openExplainer, SCRIPT, TAG } from './pages';

test('a page in vertical writing: the explainer stays in lines from left to right', async ({ host, page }) => {
	const heightOf = () => explainer(page).evaluate((node) => node.getBoundingClientRect().height);
	await host.open({ html: clinicPage(element('', 'Call 911.')) });
	await host.waitFor('explainer-ready');
	const usual = await heightOf();
	const style = '<style>html { writing-mode: vertical-rl; }</style>';
	await host.open({ html: clinicPage(element('', 'Call 911.'), SCRIPT + style) });
	await host.waitFor('explainer-ready');
	expect(await heightOf()).toBeLessThan(2 * usual);
});

test('where no shadow root is given, its content stays, and the console says why', async ({ host, page }) => {
	await page.addInitScript(() => {
		Element.prototype.attachShadow = () => {
			throw new DOMException('Refused by the page.', 'NotSupportedError');
		};
	});
	await host.open({ html: clinicPage(element('', '<p>Call 911.</p>')) });
	await expect(page.getByText('Call 911.')).toBeVisible();
	await explainer(page).evaluate((node) => (node as HTMLElement & { play(): void }).play());
	expect(host.messages).toHaveLength(1);
	expect(host.messages[0]).toContain(`<${TAG}>: could not be shown, for it gets no shadow root`);
});

for (const mode of ['open', 'closed']) {
	test(`a shadow root that the page has declared as ${mode} is taken over`, async ({ host, page }) => {
		const declared = `<template shadowrootmode="${mode}"><p>DECLARED</p><slot></slot></template><p>Call 911.</p>`;
		await openExplainer(host, '', { inside: declared });
		// Playwright looks into closed roots, too.
		const seen = await explainer(page).evaluate((node) => ({
			height: node.getBoundingClientRect().height,
			own: node.querySelector('p')!.getClientRects().length,
		}));
		expect(seen.height).toBeGreaterThan(300);
		expect(seen.own).toBe(0);
		expect(host.messages).toEqual([]);
	});
}

test('sheets and styles that an extension has put into the shadow root survive a move', async ({ host, page }) => {
	await openExplainer(host, '');
	const colour = await explainer(page).evaluate((node) => {
		const root = node.shadowRoot!;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.explainer { outline-color: rgb(1, 2, 3) !important; }');
		root.adoptedStyleSheets.push(sheet);
		const style = document.createElement('style');
		style.textContent = '.explainer { text-decoration-color: rgb(4, 5, 6) !important; }';
		root.prepend(style);
		document.body.append(document.createElement('section'));
		document.querySelector('section')!.append(node);
		const { outlineColor, textDecorationColor } = getComputedStyle(root.querySelector('.explainer')!);
		return [outlineColor, textDecorationColor];
	});
	expect(colour).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
	await expect(button(page, 'Next')).toBeVisible();
});
