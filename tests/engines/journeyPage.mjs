/** A clinic's page in one of the browsers, with the explainer in it. */
import { setTimeout as wait } from 'node:timers/promises';

const TAG = 'ketamine-explainer';
/** Only to end a journey that hangs: no journey measures how fast the machine is. */
const LIMIT_MS = 120_000;
/** Browsers ask for it by themselves, also where the page's policy forbids it. */
const ICON = 'favicon.ico';

/** Makes `window.journey`, before any other script of the page. It is served as a file: policies allow no other. */
function pageHelper() {
	/** @type {string[]} */
	const messages = [];
	/** @type {string[]} */
	const events = [];
	for (const level of /** @type {const} */ (['debug', 'log', 'info', 'warn', 'error'])) {
		console[level] = (...given) => messages.push(`${level}: ${given.map(String).join(' ')}`);
	}
	addEventListener('error', ({ message }) => messages.push(`uncaught: ${message}`));
	addEventListener('unhandledrejection', ({ reason }) => messages.push(`uncaught: ${reason}`));
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		messages.push(`policy violation: ${violatedDirective} ${blockedURI}`),
	);
	for (const name of ['ready', 'navigate', 'finish', 'settings-error']) {
		document.addEventListener(`explainer-${name}`, () => events.push(name));
	}
	/** @type {import('./driver').PageHelper} */
	const helper = {
		messages,
		events,
		get explainer() {
			return /** @type {typeof helper.explainer} */ (document.querySelector('ketamine-explainer'));
		},
		one(selector) {
			const node = helper.explainer?.shadowRoot?.querySelector(selector);
			if (!node) throw new Error(`there is no ${selector}`);
			return /** @type {HTMLElement} */ (node);
		},
		// The built pages put their explainer in by script, so it may not be there yet.
		has: (selector) => !!helper.explainer?.shadowRoot?.querySelector(selector),
		isShown(node) {
			const { width, height } = node.getBoundingClientRect();
			return width > 0 && height > 0 && getComputedStyle(node).visibility === 'visible';
		},
		async afterFrames(count) {
			for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
		},
	};
	window.journey = helper;
}

/** Source of the script `journey.js`. */
export const PAGE_HELPER = `(${pageHelper})();`;

/**
 * In the page: whether what a selector finds is there and stays where it is, so that a click a moment later meets it.
 * @param {string} selector
 * @param {boolean} around not in the explainer but in the page around it
 */
async function standsStill(selector, around) {
	const { explainer, afterFrames } = window.journey;
	const node = (around ? document : explainer?.shadowRoot)?.querySelector(selector);
	const place = () => JSON.stringify(node?.getBoundingClientRect());
	const before = place();
	await afterFrames(2);
	return !!node?.getClientRects().length && place() === before;
}

export class JourneyPage {
	/**
	 * @param {import('./driver').Driver} driver
	 * @param {import('../../scripts/engines/server.mjs').Server} server
	 */
	constructor(driver, server) {
		this.driver = driver;
		this.server = server;
	}

	/**
	 * Opens a page with the explainer alone, and waits until it stands.
	 * @param {{ attributes?: string, inside?: string, policy?: string }} [page] attributes and content of the element,
	 * and the page's Content-Security-Policy
	 */
	async open({ attributes = '', inside = '', policy } = {}) {
		const html = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>A clinic</title>
		<script src="/journey.js"></script>
		<script src="/ketamine-explainer.js" defer></script>
	</head>
	<body>
		<h1>A clinic</h1>
		<${TAG} ${attributes}>${inside}</${TAG}>
	</body>
</html>`;
		await this.driver.open(this.server.addPage(html, policy));
		await this.until('the explainer is ready', () => window.journey.events.includes('ready'));
	}

	/**
	 * Opens a page of the built site as it is, and waits until its explainer stands.
	 * @param {string} address
	 */
	async openBuilt(address) {
		await this.driver.open(address);
		await this.driver.evaluate(pageHelper);
		await this.until('the explainer stands', () => window.journey.has('h2'));
	}

	/**
	 * Runs a function in the page. It reaches `window.journey` and its arguments, and nothing else.
	 * @template {unknown[]} Args
	 * @template Result
	 * @param {(...args: Args) => Result} run
	 * @param {Args} args
	 */
	evaluate(run, ...args) {
		return this.driver.evaluate(run, ...args);
	}

	/**
	 * Clicks what the selector finds in the explainer, once it is there.
	 * @param {string} selector
	 */
	async click(selector) {
		await this.until(`${selector} stands still`, standsStill, selector, false);
		return this.driver.click((wanted) => window.journey.one(wanted), selector);
	}

	/**
	 * Clicks what the selector finds in the page around the explainer, once it is there.
	 * @param {string} selector
	 */
	async clickAround(selector) {
		await this.until(`${selector} stands still`, standsStill, selector, true);
		return this.driver.click((wanted) => {
			const node = document.querySelector(wanted);
			if (!node) throw new Error(`there is no ${wanted}`);
			return node;
		}, selector);
	}

	/** @param {import('./driver').KeyName} name */
	key(name) {
		return this.driver.key(name);
	}

	/**
	 * Waits until a function in the page says true.
	 * @template {unknown[]} Args
	 * @param {string} what is waited for
	 * @param {(...args: Args) => boolean | Promise<boolean>} test
	 * @param {Args} args
	 */
	async until(what, test, ...args) {
		for (const endMs = performance.now() + LIMIT_MS; performance.now() < endMs; await wait(40)) {
			if (await this.evaluate(test, ...args)) return;
		}
		throw new Error(`waited ${LIMIT_MS / 1000} s until ${what}`);
	}

	/** Where the reader is, by the element's own word. */
	place() {
		return this.evaluate(() => {
			const { chapter, step } = window.journey.explainer;
			return { chapter, step };
		});
	}

	/** All that was told on this page: by the page, and by the browser. */
	async messages() {
		const told = await this.evaluate(() => window.journey.messages);
		return [...told, ...this.driver.messages()].filter((message) => !message.includes(ICON));
	}
}
