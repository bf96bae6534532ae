/** What a page says after the explainer has started: new content, other attributes, other settings. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import { button, childSettings, clinicPage, element, explainer, goTo, openExplainer, placeOf, words } from './pages';

const standIn = (attributes: string, inside = '<p>Fallback.</p>') =>
	`<div data-ketamine-explainer ${attributes}>${inside}</div>`;
const settings = (clinicPhone: string) => childSettings({ clinicPhone });
const phones = async (page: Page) => {
	await button(page, words.ui.help).click();
	const links = page.getByRole('dialog').locator('a[href^="tel:555"]');
	const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
	await page.keyboard.press('Escape');
	return all;
};

test('a stand-in that is filled anew has the new content and settings, and keeps the reader’s place', async ({
	host,
	page,
}) => {
	await host.open({ html: clinicPage(standIn('', settings('555-0111'))) });
	await host.waitFor('explainer-ready');
	await goTo(page, 'safety', 'tell');
	await page
		.locator('[data-ketamine-explainer]')
		.evaluate((node, html) => (node.innerHTML = html), `<p>New.</p>${settings('555-0122')}`);
	await expect(explainer(page)).toHaveCount(1);
	await expect(explainer(page)).toContainText('New.');
	expect(await placeOf(page)).toEqual({ chapter: 'safety', step: 'tell' });
	expect(await phones(page)).toEqual(['tel:5550122']);
	expect(host.messages).toEqual([]);
});

test('a stand-in gets its attributes later, changes them or loses them', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<div><p>Call 911.</p></div>`) });
	await page.locator('body > div').evaluate((node) => {
		node.setAttribute('data-clinic-phone', '555-0111');
		node.setAttribute('data-ketamine-explainer', '');
	});
	await host.waitFor('explainer-ready');
	expect(await phones(page)).toEqual(['tel:5550111']);
	await page.locator('body > div').evaluate((node) => node.setAttribute('data-clinic-phone', '555-0122'));
	expect(await phones(page)).toEqual(['tel:5550122']);
	await page.locator('body > div').evaluate((node) => {
		node.removeAttribute('data-clinic-phone');
		node.setAttribute('data-lang', 'es');
	});
	await expect(explainer(page)).toHaveAttribute('lang', 'es');
	await expect(explainer(page)).not.toHaveAttribute('clinic-phone');
});

test('a page that was saved with the explainer in its stand-in, and changed since', async ({ host, page }) => {
	const saved = standIn('data-clinic-phone="555-0122"', element('clinic-phone="555-0111"'));
	await host.open({ html: clinicPage(saved) });
	await host.waitFor('explainer-ready');
	await expect(explainer(page)).toHaveCount(1);
	expect(await phones(page)).toEqual(['tel:5550122']);
});

test('the settings in the element itself are replaced', async ({ host, page }) => {
	await openExplainer(host, '', { inside: settings('555-0111') });
	await explainer(page).evaluate((node, html) => (node.innerHTML = html), settings('555-0122'));
	expect(await phones(page)).toEqual(['tel:5550122']);
	await explainer(page).evaluate((node) => (node.querySelector('script')!.textContent = '{}'));
	expect(await phones(page)).toEqual([]);
});

test('a page that never says that it is loaded', async ({ host, page }) => {
	await host.open({ html: clinicPage('', '') });
	await page.evaluate(
		(html) => {
			document.open();
			document.write(html);
		},
		`<!doctype html><script src="/ketamine-explainer.js"></script>${standIn('')}<p>`,
	);
	await expect(button(page, 'Next')).toBeVisible();
	expect(await page.evaluate(() => document.readyState)).toBe('loading');
});

test('a page that throws the explainer out again and again gets its way, and the console says so', async ({
	host,
	page,
}) => {
	await host.open({ html: clinicPage(standIn('')) });
	await host.waitFor('explainer-ready');
	await page.locator('[data-ketamine-explainer]').evaluate((node) => {
		const keep = () => {
			if (node.querySelector('ketamine-explainer')) node.innerHTML = '<p>Mine.</p>';
		};
		new MutationObserver(keep).observe(node, { childList: true });
		keep();
	});
	await expect.poll(() => host.messages).toHaveLength(1);
	expect(host.messages[0]).toContain('again and again');
	await expect(page.getByText('Mine.')).toBeVisible();
});
