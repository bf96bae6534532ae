/** Finds the engines, and installs what is missing where that can be done: on Debian as root. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureChromium, findChromium } from '../ensure.mjs';
import { startChromium, startFirefox } from './puppeteer.mjs';
import { startWebKit } from './webkit.mjs';

/** @typedef {import('../engines.mjs').EngineName} EngineName */
/** @typedef {{ start(): Promise<import('../../tests/engines/driver').Driver> } | { missing: string }} Engine */

const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const LIBRARY_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** Debian's packages of an engine. Chromium's are in ensure.mjs. */
const PACKAGES = {
	firefox: ['firefox-esr'],
	// The driver drives MiniBrowser, which needs a screen.
	webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * @param {readonly EngineName[]} names
 * @returns {Promise<[EngineName, Engine][]>} in the order of the names
 */
export async function findEngines(names) {
	const missing = /** @type {const} */ (['firefox', 'webkit']).filter(
		(name) => names.includes(name) && 'missing' in FIND[name](),
	);
	/** @type {unknown} */
	let problem;
	try {
		if (missing.length > 0 && canInstall()) install(missing.flatMap((name) => PACKAGES[name]));
	} catch (error) {
		problem = error;
	}
	if (names.includes('chromium')) await ensureChromium();
	return Promise.all(
		names.map(async (name) => {
			const engine = await FIND[name]();
			// It should have been installed here: that is a failure, nothing to skip.
			const failed = problem !== undefined && 'missing' in engine;
			return /** @type {const} */ ([name, failed ? { start: () => Promise.reject(problem) } : engine]);
		}),
	);
}

const FIND = {
	/** @returns {Promise<Engine>} */
	async chromium() {
		const path = findChromium() ?? (await import('playwright')).chromium.executablePath();
		return { start: () => startChromium(path) };
	},
	/** @returns {Engine} */
	firefox() {
		const path = process.env['FIREFOX_PATH'] ?? findCommand('firefox-esr', 'firefox') ?? MAC_FIREFOX;
		if (!isExecutable(path)) return { missing: 'no Firefox found; FIREFOX_PATH can name one' };
		return { start: () => startFirefox(path) };
	},
	/** @returns {Engine} */
	webkit() {
		const [driver, screen, browser] = [findCommand('WebKitWebDriver'), findCommand('Xvfb'), findMiniBrowser()];
		if (driver && screen && browser) return { start: () => startWebKit({ driver, screen, browser }) };
		return { missing: 'no WebKitWebDriver, MiniBrowser or Xvfb found; Debian has them' };
	},
};

/** @param {readonly string[]} commands */
function findCommand(...commands) {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

/** It lies beside the library: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser and the like. */
function findMiniBrowser() {
	const folders = LIBRARY_FOLDERS.flatMap((folder) => [folder, ...foldersIn(folder)]);
	return folders
		.flatMap((folder) => foldersIn(folder).filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path)))
		.map((folder) => join(folder, 'MiniBrowser'))
		.find(isExecutable);
}

/** @param {string} folder */
function foldersIn(folder) {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
	} catch {
		return [];
	}
}

function canInstall() {
	try {
		return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}

/** @param {readonly string[]} packages */
function install(packages) {
	console.log(`Installing ${packages.join(', ')} (apt-get) …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	/** @param {readonly string[]} args */
	const aptGet = (args) => execFileSync('apt-get', [...args], { env, stdio: 'inherit' });
	aptGet(['update', '-qq']);
	aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
