/** The code that the setup page gives works on a fresh page, with its hash and its settings. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { VIEWS, type Host } from '../../src/pages/setup/embedOptions';
import { ROOM } from '../../src/pages/setup/publish/heights';
import { expect, HOST, test } from '../support/browserHost';
import { clinicPage, EXAMPLE_SETTINGS, explainer, setLanguage } from './pages';
import { EN, openFile, openPart, openSetup, preview, snippet } from './setupPage';

const RULE = (EXAMPLE_SETTINGS['foodRule'] as { en: string; es: string }).en;

async function codeFor(page: Page, host: Host): Promise<string> {
	await page.getByRole('radio', { name: EN.publish.hosts[host].name, exact: true }).check();
	return snippet(page);
}

/** Expects the explainer, with the clinic's own food rule in it. */
async function expectSettings(page: Page, rule = RULE): Promise<void> {
	await explainer(page).evaluate((node) =>
		(node as unknown as { goTo(...place: string[]): void }).goTo('day', 'evening-before'),
	);
	await expect(explainer(page).getByText(rule)).toBeVisible();
}

test('the code for a page, for a builder and for a settings file works in a fresh page', async ({ host, page }) => {
	await openSetup(host);
	await openFile(page, 'clinic.json', JSON.stringify({ ...EXAMPLE_SETTINGS, clinicName: 'A & B “</script>” Clinic' }));
	await openPart(page, EN.sections.publish.title);
	const html = await codeFor(page, 'html');
	await page.getByLabel(EN.publish.view, { exact: true }).selectOption('day');
	await page.getByLabel(EN.publish.lang).selectOption('es');
	await expect(preview(page)).toHaveAttribute('view', 'day');
	const squarespace = await codeFor(page, 'squarespace');
	await page.getByLabel(EN.publish.settingsPlace).selectOption('file');
	await page.getByLabel(EN.publish.script).fill('./ketamine-explainer.js');
	const wordpress = await codeFor(page, 'wordpress');
	// Website builders that strip scripts need a full address.
	await codeFor(page, 'wix');
	await expect(page.getByLabel(EN.publish.script)).toHaveAccessibleDescription(new RegExp(EN.publish.needsHttps));

	for (const [code, rule, files] of [
		[html, RULE, {}],
		[squarespace, (EXAMPLE_SETTINGS['foodRule'] as { es: string }).es, {}],
		[
			wordpress,
			(EXAMPLE_SETTINGS['foodRule'] as { es: string }).es,
			{ 'clinic.settings.json': JSON.stringify(EXAMPLE_SETTINGS) },
		],
	] as const) {
		await host.open({ html: clinicPage(code, ''), files });
		await host.waitFor('explainer-ready');
		await expectSettings(page, rule);
	}
	expect(host.messages).toEqual([]);

	// A file with other content is refused because of its hash.
	await host.open({ html: clinicPage(html, ''), files: { 'ketamine-explainer.js': 'window.other = 1' } });
	await expect(page.getByText('Call 911 in an emergency.')).toBeVisible();
	expect(await page.evaluate(() => 'other' in window)).toBe(false);
	expect(host.messages.join()).toContain('integrity');
});

test('the page for a frame is one file that works alone and in the frame', async ({ host, page }) => {
	await openSetup(host);
	await openFile(page, 'clinic.json', JSON.stringify(EXAMPLE_SETTINGS));
	await openPart(page, EN.sections.publish.title);
	const frame = await codeFor(page, 'iframe');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: EN.publish.downloadPage }).click(),
	]);
	expect(download.suggestedFilename()).toBe('ketamine-explainer.html');
	const alone = readFileSync(await download.path(), 'utf8');
	const before = host.requests.length;

	await host.open({ html: alone });
	await host.waitFor('explainer-ready');
	await expectSettings(page);
	expect(host.requests.slice(before)).toEqual([HOST]);

	await host.open({ html: clinicPage(frame, ''), files: { 'ketamine-explainer.html': alone } });
	await expect(page.frameLocator('iframe').locator('ketamine-explainer .header')).toBeVisible();
	expect(host.messages).toEqual([]);
});

test('the hand-out is printed from the preview', async ({ host, page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await openSetup(host, { hash: '#publish' });
	await page.getByRole('button', { name: EN.publish.print }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
	await expect(page.locator('[data-ketamine-explainer-print]')).toHaveCount(1);
});

test('the room that the code keeps is enough for the first screen', async ({ host, page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await host.open({ html: clinicPage('<div><ketamine-explainer></ketamine-explainer></div>') });
	await host.waitFor('explainer-ready');
	const settings = { ...EXAMPLE_SETTINGS };
	const found: string[] = [];
	for (const view of VIEWS) {
		for (const language of ['en', 'es']) {
			await setLanguage(page, language);
			for (const width of [360, 479, 480, 640, 799, 800, 999, 1000, 1100]) {
				const height = await explainer(page).evaluate(
					async (node, given) => {
						const element = node as unknown as { view: string; settings: unknown; restart(): void };
						node.parentElement!.style.width = `${given.width}px`;
						element.view = given.view;
						element.settings = given.settings;
						element.restart();
						await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
						return Math.ceil(node.getBoundingClientRect().height);
					},
					{ view, width, settings },
				);
				const room = ROOM[view].findLast(({ fromWidth }) => width >= fromWidth)!.height;
				if (height > room) found.push(`${view} ${language} at ${width} px needs ${height}; kept are ${room}`);
			}
		}
	}
	expect(found).toEqual([]);
});
