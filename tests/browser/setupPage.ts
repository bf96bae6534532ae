/** The setup page, as its tests use it. */
import type { Locator, Page } from '@playwright/test';
import { SETUP_WORDS } from '../../src/pages/setup/words';
import type { Host } from '../support/browserHost';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';

export const EN = SETUP_WORDS.en;
export const ES = SETUP_WORDS.es;

export async function openSetup(host: Host, { lang = 'en', hash = '' } = {}): Promise<void> {
	await host.open({ path: 'site/' });
	// The address of the page is not the path that the host knows it by.
	if (lang !== 'en' || hash) await host.page.goto(`${host.page.url()}?lang=${lang}${hash}`);
	await host.waitFor('explainer-ready');
}

/** Shows a part of the page by its entry in the list of parts. */
export async function openPart(page: Page, title: string): Promise<void> {
	await page.locator('.section-nav a').filter({ hasText: title }).click();
}

export function field(page: Page, key: string): Locator {
	return page.locator(`#field-${key}`);
}

export function preview(page: Page): Locator {
	return page.locator('.preview ketamine-explainer');
}

/** The settings that the preview has. */
export function previewSettings(page: Page): Promise<Record<string, unknown>> {
	return preview(page).evaluate((node) => (node as KetamineExplainerElement).settings as Record<string, unknown>);
}

/** What the code to copy is. */
export async function snippet(page: Page): Promise<string> {
	return (await page.locator('#snippet').textContent()) ?? '';
}

/** Opens settings from a file, by the page's own button; what came of it is left standing. */
export async function pickFile(page: Page, name: string, text: string): Promise<void> {
	const picker = page.locator('.page-header input[type="file"]');
	await picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

export async function openFile(page: Page, name: string, text: string): Promise<void> {
	await pickFile(page, name, text);
	await page.getByRole('dialog').getByRole('button', { name: EN.file.goOn }).click();
}
