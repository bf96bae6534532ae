/** Chromium by its own protocol and Firefox by WebDriver BiDi, both through Puppeteer, without a window. */
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../ensure.mjs';
import { atExit } from './atExit.mjs';
import { LIMIT_MS, SIZE } from './limits.mjs';

/** @typedef {import('../../tests/engines/driver').Driver} Driver */

/**
 * @param {string} executablePath
 * @returns {Promise<Driver>}
 */
export function startChromium(executablePath) {
	return start({ browser: 'chrome', executablePath, args: chromiumLaunch().args ?? [] });
}

/**
 * @param {string} executablePath
 * @returns {Promise<Driver>}
 */
export function startFirefox(executablePath) {
	return start({ browser: 'firefox', executablePath });
}

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<Driver>}
 */
async function start(options) {
	const ending = new AbortController();
	const end = atExit(() => ending.abort());
	const browser = await puppeteer.launch({
		headless: true,
		defaultViewport: SIZE,
		protocolTimeout: LIMIT_MS,
		// Puppeteer's own handlers end only one of two browsers.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		signal: ending.signal,
		...options,
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(LIMIT_MS);
	/** @type {string[]} */
	let messages = [];
	page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));

	return {
		async open(address) {
			messages = [];
			await page.goto(address);
		},
		evaluate: (run, ...args) => /** @type {Promise<any>} */ (page.evaluate(callOf(run, args))),
		async click(find, ...args) {
			const handle = await page.evaluateHandle(callOf(find, args));
			const node = /** @type {import('puppeteer-core').ElementHandle<Element> | null} */ (handle.asElement());
			await node?.click();
			await handle.dispose();
		},
		async drag([first, ...others]) {
			if (!first) return;
			await page.mouse.move(...first);
			await page.mouse.down();
			for (const point of others) await page.mouse.move(...point);
			await page.mouse.up();
		},
		key: (name) => page.keyboard.press(name),
		messages: () => messages,
		async close() {
			await browser.close().catch(() => undefined);
			end();
		},
	};
}

/**
 * @param {(...args: any[]) => unknown} run
 * @param {readonly unknown[]} args
 */
function callOf(run, args) {
	return `(${run})(...${JSON.stringify(args)})`;
}
