/** The review pack: what is on it, on paper, compared with an older one, and opened from the setup page. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/content';
import { readSettings } from '../../src/clinic';
import { clinicTexts, textFingerprint } from '../../src/review';
import { ownTexts } from '../../src/review/ownTexts';
import { PACK_WORDS } from '../../src/pages/review/words';
import { expect, test, type Host } from '../support/browserHost';
import { readPdf } from '../support/readPdf';
import { EXAMPLE_SETTINGS } from './pages';
import { EN, openSetup } from './setupPage';
import type { Page } from '@playwright/test';

const { settings } = readSettings([EXAMPLE_SETTINGS]);
const EXAMPLE = JSON.stringify(EXAMPLE_SETTINGS);

async function openPack(host: Host, language: Language): Promise<void> {
	await host.open({ path: 'site/review.html' });
	if (language !== 'en') await host.page.goto(`${host.page.url()}?lang=${language}`);
}

const choose = (page: Page, which: 0 | 1, name: string, text: string) =>
	page
		.locator('input[type=file]')
		.nth(which)
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const ready = (page: Page) => page.locator('main[data-ready=true]').waitFor();
const plain = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

for (const [language, format] of [
	['en', 'Letter'],
	['es', 'A4'],
] as const) {
	test(`${language}: every text is on ${format} with its number, and the fingerprint on the cover and at the end`, async ({
		host,
		page,
	}) => {
		await openPack(host, language);
		await choose(page, 0, 'clinic.json', EXAMPLE);
		await ready(page);
		const sheets = await readPdf(await page.pdf({ format }));
		const all = plain(sheets.map(({ text }) => text).join(' '));
		const texts = [...ownTexts(language), ...clinicTexts(settings, language)];
		expect(texts.filter(({ text }) => !all.includes(plain(text))).map(({ id }) => id)).toEqual([]);
		const fingerprint = textFingerprint(settings, language);
		expect(sheets[0]!.text).toContain(fingerprint);
		expect(sheets.at(-1)!.text).toContain(fingerprint);
		expect(await page.locator('.row').count()).toBe(texts.length);
		// A translation stands beside the English.
		expect(await page.locator('.original').count()).toBe(language === 'en' ? 0 : ownTexts('en').length);
		// Every screen with a moving picture or an illustration shows it.
		for (const place of ['start.welcome', 'signals.message', 'evidence.studies', 'day.infusion']) {
			const section = page.locator('section').filter({ has: page.locator('h3 code', { hasText: place }) });
			expect(await section.locator('.pictures svg').count(), place).toBeGreaterThan(0);
		}
		expect(host.messages).toEqual([]);
	});
}

test('only what has changed since an older pack is shown, and a broken one says why', async ({ host, page }) => {
	await openPack(host, 'en');
	await ready(page);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: PACK_WORDS.en.toolbar.save }).click();
	const older = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
		texts: { id: string; text: string }[];
	};
	expect(older.texts).toHaveLength(await page.locator('.row').count());

	await choose(page, 1, 'older.json', '{');
	await expect(page.locator('.fault')).toContainText('“older.json” is no JSON');
	await choose(page, 1, 'older.json', JSON.stringify({ ...older, language: 'es' }));
	await expect(page.locator('.fault')).toContainText('language “es”');
	await choose(page, 1, 'older.json', JSON.stringify({ ...older, texts: [{ id: 'x' }] }));
	await expect(page.locator('.fault')).toContainText('its text 1');
	await expect(page.locator('.row')).toHaveCount(older.texts.length);

	const changed = older.texts.map((each) => (each.id === 'ui.next' ? { ...each, text: 'Onward' } : each));
	const gone = { id: 'start.old', text: 'An old line.', sources: [] };
	await choose(page, 1, 'older.json', JSON.stringify({ ...older, texts: [...changed, gone] }));
	await expect(page.locator('.row')).toHaveCount(1);
	await expect(page.locator('.row del')).toHaveText('Onward');
	await expect(page.locator('main')).toContainText('An old line.');
	await page.getByRole('button', { name: PACK_WORDS.en.toolbar.all }).click();
	await expect(page.locator('.row')).toHaveCount(older.texts.length);
	expect(host.messages).toEqual([]);
});

test('the setup page opens it with its settings, and shows the fingerprint of each language', async ({
	host,
	page,
}) => {
	await openSetup(host, { hash: '#clinic' });
	await page.locator('#field-clinicPhone').getByRole('textbox').fill('(555) 555-0142');
	await page.locator('.section-nav a').filter({ hasText: EN.sections.review.title }).click();
	const read = readSettings([{ clinicPhone: '(555) 555-0142' }]).settings;
	for (const language of Object.keys(LANGUAGES) as Language[])
		await expect(page.locator('.pack')).toContainText(textFingerprint(read, language));
	const opening = page.waitForEvent('popup');
	await page.locator('.pack a').first().click();
	const pack = await opening;
	await expect(pack.locator('.fingerprint')).toHaveText(textFingerprint(read, 'en'));
});

test('the command saves the same pack, and says why it does not', { tag: '@long' }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'pack-'));
	const run = (...options: string[]) =>
		spawnSync(process.execPath, ['scripts/reviewPack.mjs', '--to', folder, ...options], { encoding: 'utf8' });
	// Among what Node itself may say, such as which of two settings for colours it takes.
	const refused = (reason: string) => ({ status: 2, stderr: expect.stringContaining(`${reason}\n`) as unknown });
	expect(run('--lang', 'fr')).toMatchObject(refused('--lang: given fr; allowed: en, es'));
	expect(run('--settings', 'none.json')).toMatchObject(refused('--settings: there is no file none.json'));
	expect(run('--older', 'package.json')).toMatchObject(refused('“package.json” is no review.json of this explainer.'));
	expect(existsSync(join(folder, 'review-en.pdf'))).toBe(false);

	const { status, stdout } = run('--lang', 'es', '--settings', 'public/examples/example-clinic.settings.json');
	expect(status).toBe(0);
	expect(stdout).toContain(textFingerprint(settings, 'es'));
	expect(existsSync(join(folder, 'review-es.pdf'))).toBe(true);
	const saved: unknown = JSON.parse(readFileSync(join(folder, 'review-es.json'), 'utf8'));
	expect(saved).toMatchObject({ language: 'es', fingerprint: textFingerprint(settings, 'es') });
});
