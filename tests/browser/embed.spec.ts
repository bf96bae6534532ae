/** What a clinic's page gets with the tag: what the docs promise, and no side effects. */
import { readFileSync } from 'node:fs';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, HOST, test } from '../support/browserHost';
import { button, choose, clinicPage, element, explainer, goTo, openExplainer, SCRIPT, TAG, words } from './pages';

const SCRIPT_URL = `${HOST}ketamine-explainer.js`;

test('starts once, says nothing, and asks for nothing but its script', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	await button(page, 'Next').click();
	await button(page, 'Play').click();
	await expect(button(page, 'Pause')).toBeVisible();
	await button(page, 'Pause').click();
	await button(page, 'Help').click();
	await page.waitForLoadState('networkidle');
	expect(await host.countOf('explainer-ready')).toBe(1);
	expect(host.messages).toEqual([]);
	expect(host.requests).toEqual([HOST, SCRIPT_URL]);
});

test('changes nothing of the page outside the element, and keeps nothing', async ({ host, page }) => {
	const body = `<h1 style="color: teal">A clinic</h1><p class="intro">Words.</p>${element('view="day"', '<p>Call us.</p>')}`;
	const snapshot = () =>
		page.evaluate(() => ({
			html: document.documentElement.outerHTML,
			globals: Object.getOwnPropertyNames(window).sort(),
			sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
			title: document.title,
			url: location.href,
			history: history.length,
			focus: document.activeElement?.localName,
			scroll: scrollY,
			heading: getComputedStyle(document.querySelector('h1')!).cssText,
			kept: [localStorage.length, sessionStorage.length, document.cookie],
		}));
	await host.open({ html: clinicPage(body), files: { 'ketamine-explainer.js': '' } });
	const without = await snapshot();
	await host.open({ html: clinicPage(body) });
	await host.waitFor('explainer-ready');
	// Clicked by script, because Playwright's own click scrolls the page.
	await button(page, 'Next').evaluate((next) => (next as HTMLElement).click());
	const withIt = await snapshot();
	expect(withIt).toEqual({ ...without, history: withIt.history });
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	expect(await page.context().cookies()).toEqual([]);
});

test('hides what stands in the element once it has started, and shows it without the script', async ({
	host,
	page,
}) => {
	const html = clinicPage(element('', '<p>Please call us.</p>'));
	await host.open({ html, files: { 'ketamine-explainer.js': '' } });
	await expect(page.getByText('Please call us.')).toBeVisible();
	await host.open({ html });
	await host.waitFor('explainer-ready');
	await expect(page.getByText('Please call us.')).toBeHidden();
	await expect(button(page, 'Next')).toBeVisible();
});

test('keeps its styles under the strictest policy', async ({ host, page }) => {
	const policy = "default-src 'none'; script-src 'self'";
	await openExplainer(host, 'theme="dim" chapter="signals"', { headers: { 'Content-Security-Policy': policy } });
	const styles = await explainer(page).evaluate((node) => {
		const styleOf = (selector: string) => getComputedStyle(node.shadowRoot!.querySelector(selector)!);
		return {
			background: styleOf('.explainer').backgroundColor,
			buttonDisplay: styleOf('.dock button').display,
			buttonHeight: parseFloat(styleOf('.dock button').minHeight),
			cell: styleOf('.scene .wall').fill,
		};
	});
	expect(styles).toEqual({
		background: 'rgb(16, 33, 42)',
		buttonDisplay: 'inline-flex',
		buttonHeight: 48,
		cell: 'rgb(90, 76, 100)',
	});
	await button(page, 'Next').click();
	await button(page, 'Play').click();
	await button(page, 'Light').click();
	await choose(page, 'Soft');
	await expect
		.poll(() =>
			explainer(page).evaluate(
				(node) => getComputedStyle(node.shadowRoot!.querySelector('.explainer')!).backgroundColor,
			),
		)
		.toBe('rgb(176, 183, 162)');
	expect(host.messages).toEqual([]);
});

test('is silent when the same script is loaded twice', async ({ host, page }) => {
	const copy = '<script src="/ketamine-explainer.js?copy" defer></script>';
	await host.open({ html: clinicPage(element(), SCRIPT + copy) });
	await host.waitFor('explainer-ready');
	await page.waitForLoadState('networkidle');
	expect(host.requests).toEqual([HOST, SCRIPT_URL, `${SCRIPT_URL}?copy`]);
	expect(await host.countOf('explainer-ready')).toBe(1);
	expect(host.messages).toEqual([]);
	await expect(button(page, 'Next')).toHaveCount(1);
});

test('uses the first of two versions and names both, once', async ({ host, page }) => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const built = readFileSync('dist/ketamine-explainer.js', 'utf8');
	const other = built.replaceAll(version, '99.1.2');
	expect(other).not.toBe(built);
	const second = '<script src="/other.js" defer></script>';
	await host.open({ html: clinicPage(element() + element(), SCRIPT + second), files: { 'other.js': other } });
	await host.waitFor('explainer-ready');
	await page.waitForLoadState('networkidle');
	expect(host.messages.length).toBe(1);
	expect(host.messages[0]).toContain(version);
	expect(host.messages[0]).toContain('99.1.2');
	expect(await explainer(page).evaluate((node) => (node as KetamineExplainerElement).version)).toBe(version);
});

test.describe('a plain element that stands in for the tag', () => {
	const STAND_IN = '<div data-ketamine-explainer data-view="day"><p>Fallback.</p></div>';

	test('becomes the explainer with its settings, and its content the fallback', async ({ host, page }) => {
		await host.open({ html: clinicPage(STAND_IN) });
		await host.waitFor('explainer-ready');
		await expect(page.getByRole('heading', { name: words.day.overview.title })).toBeVisible();
		await expect(page.getByText('Fallback.')).toBeHidden();
		await expect(page.locator(`[data-ketamine-explainer] > ${TAG}`)).toHaveCount(1);
		expect(host.messages).toEqual([]);
	});

	test('counts too when it comes later, alone or inside something', async ({ host, page }) => {
		await host.open({ html: clinicPage('<section></section>') });
		await page.evaluate((html) => {
			document.querySelector('section')!.innerHTML = `<div><p>More</p>${html}</div>`;
			document.body.insertAdjacentHTML('beforeend', html);
		}, STAND_IN);
		await expect(page.getByRole('heading', { name: words.day.overview.title })).toHaveCount(2);
		expect(await host.countOf('explainer-ready')).toBe(2);
	});

	test('takes the clinic’s settings from a script in it', async ({ host, page }) => {
		const settings = '<script type="application/json">{"clinicPhone":"(555) 555-0177"}</script>';
		await host.open({ html: clinicPage(`<div data-ketamine-explainer>${settings}</div>`) });
		await host.waitFor('explainer-ready');
		await button(page, 'Help').click();
		await expect(page.getByRole('link', { name: '(555) 555-0177' })).toBeVisible();
		expect(host.messages).toEqual([]);
	});
});

test('works when the element is made before and after the script', async ({ host, page }) => {
	await host.open({ html: clinicPage(element('id="first"') + '<script src="/ketamine-explainer.js"></script>', '') });
	await host.waitFor('explainer-ready');
	await page.evaluate((tag) => {
		const later = document.createElement(tag);
		later.setAttribute('view', 'day');
		document.body.append(later);
	}, TAG);
	await expect.poll(() => host.countOf('explainer-ready')).toBe(2);
	await expect(page.getByRole('heading', { name: words.day.overview.title })).toBeVisible();
});

test('works inside a shadow root of the page, and its events come out', async ({ host, page }) => {
	await host.open({ html: clinicPage('<div id="outer"></div>') });
	await page.evaluate((tag) => {
		const root = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
		root.innerHTML = '<style>* { color: red; }</style><section></section>';
		root.querySelector('section')!.append(document.createElement(tag));
	}, TAG);
	await host.waitFor('explainer-ready');
	await button(page, 'Next').click();
	expect(await host.countOf('explainer-navigate')).toBe(1);
	await button(page, 'Help').click();
	await expect(page.getByRole('dialog', { name: 'Get help' })).toBeVisible();
});

test('stands ten times on a page, each by itself', async ({ host, page }) => {
	await host.open({ html: clinicPage(element('chapter="signals"').repeat(10)) });
	await host.waitFor('explainer-ready');
	// Elements far down the page are built when the reader comes near (near.spec.ts).
	await page.locator(TAG).last().scrollIntoViewIfNeeded();
	await expect.poll(() => host.countOf('explainer-ready')).toBe(10);
	await page.locator(TAG).nth(3).getByRole('button', { name: 'Next' }).click();
	await page.locator(TAG).nth(7).getByRole('button', { name: 'Light' }).click();
	await choose(page, 'High contrast');
	const states = await page
		.locator(TAG)
		.evaluateAll((nodes) =>
			nodes.map((node) => [
				(node as KetamineExplainerElement).step,
				(node.shadowRoot!.querySelector('.explainer') as HTMLElement).dataset['theme'],
			]),
		);
	expect(states.map(([step]) => step)).toEqual(states.map((_, i) => (i === 3 ? 'plug' : 'message')));
	expect(states.map(([, theme]) => theme)).toEqual(states.map((_, i) => (i === 7 ? 'contrast' : 'soft')));
	const sheets = await page
		.locator(TAG)
		.evaluateAll((nodes) => new Set(nodes.map((n) => n.shadowRoot!.adoptedStyleSheets[0])).size);
	expect(sheets).toBe(1);
	expect(host.messages).toEqual([]);
});

test('a reader who has read on begins the next screen at its beginning; a script scrolls nothing', async ({
	host,
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	// A page with a sticky header and smooth scrolling.
	const style = `<style>html { scroll-behavior: smooth; } body { margin: 200px 0 900px; } ${TAG} { scroll-margin-top: 90px; }</style>`;
	await host.open({ html: clinicPage(element('chapter="day"'), SCRIPT + style) });
	await host.waitFor('explainer-ready');
	const top = () => explainer(page).evaluate((node) => Math.round(node.getBoundingClientRect().top));
	// Clicked by script, because Playwright's own click scrolls the page.
	const press = (name: 'Next' | 'Back') => button(page, name).evaluate((it) => (it as HTMLElement).click());
	const scrollBy = (top: number) => page.evaluate((y) => window.scrollBy({ top: y, behavior: 'instant' }), top);

	await scrollBy(900);
	await goTo(page, 'day', 'room');
	expect(await top()).toBeLessThan(-400);
	await press('Next');
	expect(await top()).toBe(90);
	// Nothing scrolls when the beginning is in sight already.
	await scrollBy(130);
	await press('Back');
	await expect(explainer(page).getByRole('heading', { name: words.day.steps.room.title })).toBeVisible();
	expect(await top()).toBe(-40);
});

test('takes no room while it is hidden, and comes back', async ({ host, page }) => {
	await openExplainer(host, 'hidden chapter="signals"');
	expect(await explainer(page).evaluate((node) => node.getBoundingClientRect().height)).toBe(0);
	await explainer(page).evaluate((node) => node.removeAttribute('hidden'));
	await expect(button(page, 'Next')).toBeVisible();
	// The scene draws its doors once it has been laid out, which may be a frame after the buttons are there.
	await expect
		.poll(() => explainer(page).evaluate((node) => node.shadowRoot!.querySelectorAll('.door').length))
		.toBeGreaterThan(3);
});

test('can be imported as a module, and registers on import', async ({ host, page }) => {
	const head = `<script type="module">import '/index.js';</script>`;
	await host.open({ html: clinicPage(element(), head) });
	await host.waitFor('explainer-ready');
	await expect(button(page, 'Next')).toBeVisible();
	expect(host.messages).toEqual([]);
});
