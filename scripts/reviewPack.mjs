/**
 * Saves the review pack as a PDF with its `review.json` beside it, from the built site and without a network.
 *
 *     npm run review-pack -- [--lang es] [--settings file.json] [--older review.json] [--to folder] [--paper A4]
 *
 * A file that cannot be used ends it with its reason and code 2, and nothing is saved.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumLaunch, ensureChromium, ensureInstalled, ROOT } from './ensure.mjs';

const OPTIONS = /** @type {const} */ ({
	lang: { type: 'string', default: 'en' },
	settings: { type: 'string' },
	older: { type: 'string' },
	to: { type: 'string', default: '.' },
	paper: { type: 'string', default: 'Letter' },
});
const PAPERS = ['Letter', 'A4'];

/** What is wrong with how it was called or with a file: for the reader, without a stack. */
class PackError extends Error {}

async function reviewPack() {
	const from = process.cwd();
	const { lang, settings, older, to, paper } = options();
	if (!PAPERS.includes(paper)) throw new PackError(`--paper: given ${paper}; allowed: ${PAPERS.join(', ')}`);
	for (const [name, file] of Object.entries({ settings, older })) {
		if (file !== undefined && !existsSync(file)) throw new PackError(`--${name}: there is no file ${file}`);
	}
	process.chdir(ROOT);
	ensureInstalled();
	await ensureChromium();
	if (!existsSync('dist/site/review.html')) await import('./build.mjs');
	const { preview } = await import('vite');
	const { chromium } = await import('@playwright/test');
	const server = await preview({
		configFile: false,
		logLevel: 'error',
		build: { outDir: 'dist/site' },
		preview: { host: '127.0.0.1', port: 0 },
	});
	const browser = await chromium.launch(chromiumLaunch());
	try {
		const address = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
		const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
		await page.goto(`http://127.0.0.1:${address.port}/review.html?lang=${encodeURIComponent(lang)}`);
		const chosen = await page.locator('select').inputValue();
		if (chosen !== lang) {
			const known = await page.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value')));
			throw new PackError(`--lang: given ${lang}; allowed: ${known.join(', ')}`);
		}
		const [settingsInput, olderInput] = await page.locator('input[type=file]').all();
		if (settings !== undefined) await settingsInput?.setInputFiles(resolve(from, settings));
		if (older !== undefined) await olderInput?.setInputFiles(resolve(from, older));
		await page.locator('main[data-ready=true]').waitFor({ timeout: 300_000 });
		const fault = await page.locator('.fault').textContent();
		if (fault) throw new PackError(fault);
		const folder = resolve(from, to);
		mkdirSync(folder, { recursive: true });
		const pdf = join(folder, `review-${lang}.pdf`);
		await page.pdf({ path: pdf, format: paper, printBackground: true });
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
		const json = join(folder, `review-${lang}.json`);
		await download.saveAs(json);
		console.log(`${pdf}\n${json}\nFingerprint of the text: ${await page.locator('.fingerprint').textContent()}`);
	} finally {
		await browser.close();
		server.httpServer.close();
	}
}

function options() {
	try {
		return parseArgs({ options: OPTIONS }).values;
	} catch (error) {
		throw new PackError(error instanceof Error ? error.message : String(error));
	}
}

try {
	await reviewPack();
} catch (error) {
	if (!(error instanceof PackError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
