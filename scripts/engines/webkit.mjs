/** WebKitGTK, the nearest thing to Safari on Linux: MiniBrowser on a screen that nobody sees, through WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { Origin } from 'selenium-webdriver/lib/input.js';
import { atExit } from './atExit.mjs';
import { LIMIT_MS, SIZE } from './limits.mjs';

/** What MiniBrowser shows above the page, with some room. */
const BAR_PX = 60;

/**
 * @param {{ driver: string, screen: string, browser: string }} paths
 * @returns {Promise<import('../../tests/engines/driver').Driver>}
 */
export async function startWebKit({ driver, screen, browser }) {
	const port = await freePort();
	const stop = await startOnScreen(screen, driver, port);
	try {
		const session = await startSession(`http://127.0.0.1:${port}`, browser);
		return {
			open: (address) => session.get(address),
			evaluate: (run, ...args) => session.executeScript(`return (${run})(...arguments)`, ...args),
			async click(find, ...args) {
				/** @type {import('selenium-webdriver').WebElement} */
				const node = await session.executeScript(`return (${find})(...arguments)`, ...args);
				await node.click();
			},
			async drag([first, ...others]) {
				if (!first) return;
				/** @param {readonly [number, number]} point */
				const at = ([x, y]) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
				const actions = session.actions().move(at(first)).press();
				for (const point of others) actions.move(at(point));
				await actions.release().perform();
			},
			key: (name) => session.actions().sendKeys(Key[KEYS[name]]).perform(),
			// The page keeps them itself; WebDriver has none to tell.
			messages: () => [],
			async close() {
				await session.quit().catch(() => undefined);
				stop();
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}

const KEYS = /** @type {const} */ ({ Escape: 'ESCAPE', Enter: 'ENTER' });

/**
 * @param {string} address of the driver
 * @param {string} binary
 */
async function startSession(address, binary) {
	await untilItAnswers(`${address}/status`);
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] },
		timeouts: { script: LIMIT_MS, pageLoad: LIMIT_MS },
	});
	// Nothing is looked for or downloaded: the server is named, and variables can't name another one.
	const builder = new Builder().disableEnvironmentOverrides().usingServer(address).withCapabilities(capabilities);
	const session = await builder.build();
	await session
		.manage()
		.window()
		.setRect({ x: 0, y: 0, width: SIZE.width, height: SIZE.height + BAR_PX });
	return session;
}

/** @param {string} address */
async function untilItAnswers(address) {
	for (const endMs = performance.now() + LIMIT_MS; performance.now() < endMs; await wait(50)) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer?.ok) return;
	}
	throw new Error(`WebKitWebDriver did not answer within ${LIMIT_MS / 1000} s`);
}

/**
 * Starts the driver on a screen that nobody sees.
 * @param {string} screen
 * @param {string} driver
 * @param {number} port
 * @returns {Promise<() => void>} ends both
 */
async function startOnScreen(screen, driver, port) {
	const size = `${SIZE.width}x${SIZE.height + BAR_PX}x24`;
	// It takes a free number by itself and says which.
	const shown = spawn(screen, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
		detached: true,
	});
	const endScreen = atExit(() => endGroup(shown));
	try {
		const [number] = await once(shown.stdout, 'data', { signal: AbortSignal.timeout(LIMIT_MS) });
		// WebKit's sandbox does not start as root or in most containers. The pages are our own.
		const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
		const started = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
		const endDriver = atExit(() => endGroup(started));
		return () => {
			endDriver();
			endScreen();
		};
	} catch (error) {
		endScreen();
		throw error;
	}
}

/**
 * Ends a program with all that it has started.
 * @param {import('node:child_process').ChildProcess} leader started detached
 */
function endGroup({ pid }) {
	try {
		if (pid !== undefined) process.kill(-pid, 'SIGTERM');
	} catch {
		// It has ended by itself.
	}
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	await once(server, 'close');
	return port;
}
