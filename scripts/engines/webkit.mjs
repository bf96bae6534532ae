/** WebKitGTK, the nearest thing to Safari on Linux: MiniBrowser on a screen that nobody sees, through WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { LIMIT_MS, SIZE } from './limits.mjs';

/** What MiniBrowser shows above the page, with some room. */
const BAR_PX = 60;

/**
 * @param {{ driver: string, screen: string, browser: string }} paths
 * @returns {Promise<import('../../tests/engines/driver').Driver>}
 */
export async function startWebKit({ driver, screen, browser }) {
	const port = await freePort();
	const processes = startOnScreen(screen, [driver, `--port=${port}`]);
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
			key: (name) => session.actions().sendKeys(Key[KEYS[name]]).perform(),
			// The page keeps them itself; WebDriver has none to tell.
			messages: () => [],
			async close() {
				await session.quit().catch(() => undefined);
				processes.stop();
			},
		};
	} catch (error) {
		processes.stop();
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
 * Starts a program on a screen of its own, and ends it with all that it has started.
 * @param {string} screen the command that makes the screen
 * @param {readonly string[]} command
 */
function startOnScreen(screen, command) {
	const size = `-screen 0 ${SIZE.width}x${SIZE.height + BAR_PX}x24`;
	const child = spawn(screen, ['--auto-servernum', `--server-args=${size}`, ...command], {
		// WebKit's sandbox does not start as root or in most containers. The pages are our own.
		env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
		stdio: 'ignore',
		detached: true,
	});
	const stop = () => {
		process.off('exit', stop);
		process.off('SIGINT', interrupted);
		process.off('SIGTERM', interrupted);
		try {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
		} catch {
			// It has ended by itself.
		}
	};
	const interrupted = () => {
		stop();
		process.exit(130);
	};
	child.on('error', (error) => console.error(`${screen}: ${error.message}`));
	process.on('exit', stop);
	process.on('SIGINT', interrupted);
	process.on('SIGTERM', interrupted);
	return { stop };
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	await once(server, 'close');
	return port;
}
