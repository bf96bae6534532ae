/** The icon of an installed tablet page: it asks for the same settings again, also when the browser has kept nothing. */
import type { Page } from '@playwright/test';
import { button, words } from './pages';
import { expect, test, tool, tools } from './tabletPage';

/** Where the icon leads that a browser would make of the page now. */
async function iconOf(page: Page): Promise<{ start: string; name: string; errors: unknown[] }> {
	const session = await page.context().newCDPSession(page);
	const { manifest, errors } = (await session.send('Page.getAppManifest')) as unknown as {
		manifest: { startUrl: string; name: string };
		errors: unknown[];
	};
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	await session.detach();
	return {
		start: manifest.startUrl,
		name: manifest.name,
		// Tests run in a private window.
		errors: [...errors, ...installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')],
	};
}

async function expectClinic(page: Page, name: string): Promise<void> {
	await button(page, words.ui.help).click();
	await expect(page.getByRole('dialog', { name: words.help.title })).toContainText(name);
	await page.keyboard.press('Escape');
}

test('starts with the address of the settings, whatever was kept', async ({ tablet, page, browser }) => {
	tablet.site.answers.set('clinic.json', '{"clinicName": "Own Clinic"}');
	await tablet.open('?settings=./clinic.json');
	await page.waitForFunction(() => navigator.serviceWorker.controller);
	const site = `http://127.0.0.1:${tablet.site.port}/`;
	await expect
		.poll(() => iconOf(page))
		.toEqual({
			start: `${site}tablet.html?settings=.%2Fclinic.json`,
			name: 'Ketamine infusion for migraine',
			errors: [],
		});
	const { start } = await iconOf(page);
	const other = await browser.newContext();
	const fresh = await other.newPage();
	await fresh.goto(start);
	await tool(fresh, tools.map).waitFor();
	await expectClinic(fresh, 'Own Clinic');
	await other.close();

	// Started without it, as by an icon of an earlier version: newer settings come from there all the same.
	tablet.site.answers.set('clinic.json', '{"clinicName": "Newer Clinic"}');
	await tablet.open();
	await expect.poll(async () => (await iconOf(page)).start).toBe(start);
	await expectClinic(page, 'Newer Clinic');
	expect(tablet.messages).toEqual([]);
});

test('without the worker, the icon opens the page as it was', async ({ tablet, page }) => {
	tablet.site.answers.set('clinic.json', '{"clinicName": "Own Clinic"}');
	tablet.site.answers.set('tablet-worker.js', undefined);
	await tablet.open('?settings=./clinic.json');
	await expect.poll(async () => (await iconOf(page)).start).toContain('/tablet.html?settings=./clinic.json');
});

test('the panel says where the settings are from and how old they are; the browser is asked to keep them', async ({
	tablet,
	page,
}) => {
	await page.addInitScript(() => {
		const asked = { times: 0 };
		Object.assign(window, { asked });
		navigator.storage.persist = () => Promise.resolve(++asked.times > 0);
	});
	tablet.site.answers.set('clinic.json', '{"clinicName": "Own Clinic"}');
	await page.clock.install({ time: new Date(2026, 2, 1, 10, 0) });
	await tablet.open('?settings=./clinic.json');
	await expectClinic(page, 'Own Clinic');
	expect(await page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times)).toBe(1);
	tablet.site.answers.set('clinic.json', undefined);
	await page.clock.setSystemTime(new Date(2026, 2, 13, 9, 0));
	await page.reload();
	await tool(page, tools.map).waitFor();
	await tool(page, tools.tablet).click();
	const panel = page.getByRole('dialog', { name: tools.tabletTitle });
	await expect(panel).toContainText('From: /clinic.json');
	await expect(panel).toContainText(/Read 12 days ago: Mar 1, 2026, 10:0\d.AM/);
});
