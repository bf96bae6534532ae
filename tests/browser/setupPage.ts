/** Helpers for tests of the setup page. */
import type { Locator, Page } from '@playwright/test';
import { SETUP_WORDS } from '../../src/pages/setup/words';
import type { Host } from '../support/browserHost';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';

export const EN = SETUP_WORDS.en;
export const ES = SETUP_WORDS.es;

export async function openSetup(host: Host, { lang = 'en', hash = '' } = {}): Promise<void> {
	await host.open({ path: 'site/' });
	// The page's address differs from its path on the host.
	if (lang !== 'en' || hash) await host.page.goto(`${host.page.url()}?lang=${lang}${hash}`);
	await host.waitFor('explainer-ready');
}

/** Opens a section of the page by its link in the navigation. */
export async function openPart(page: Page, title: string): Promise<void> {
	await page.locator('.section-nav a').filter({ hasText: title }).click();
}

export function field(page: Page, key: string): Locator {
	return page.locator(`#field-${key}`);
}

export function preview(page: Page): Locator {
	return page.locator('.preview ketamine-explainer');
}

/** The settings of the preview. */
export function previewSettings(page: Page): Promise<Record<string, unknown>> {
	return preview(page).evaluate((node) => (node as KetamineExplainerElement).settings as Record<string, unknown>);
}

/** The code to copy. */
export async function snippet(page: Page): Promise<string> {
	return (await page.locator('#snippet').textContent()) ?? '';
}

/** Opens a settings file with the page's own button, and leaves the result on the screen. */
export async function pickFile(page: Page, name: string, text: string): Promise<void> {
	const picker = page.locator('.page-header input[type="file"]');
	await picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

export async function openFile(page: Page, name: string, text: string): Promise<void> {
	await pickFile(page, name, text);
	await page.getByRole('dialog').getByRole('button', { name: EN.file.goOn }).click();
}
