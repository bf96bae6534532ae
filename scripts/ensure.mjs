/**
 * Installs what a fresh machine lacks: the packages of the lock file, and a Chromium for the tests. It imports no
 * package at load time, because it runs before anything is installed.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DISABLE_FEATURES } from './chromiumFeatures.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Installs the packages unless those of the lock file are installed already.
 * @param {string} [folder] folder of the package.json
 */
export function ensureInstalled(folder = '.') {
	if (packagesMatchLock(folder)) return;
	console.log('Installing packages (npm ci) …');
	run('npm', ['ci', '--prefix', folder, '--include=dev', '--no-audit', '--no-fund']);
}

/**
 * Compares versions, not dates, because git and npm touch files without changing what is installed. Packages for other
 * platforms are optional and may be missing.
 * @param {string} folder
 */
function packagesMatchLock(folder) {
	const wanted = readPackages(join(folder, 'package-lock.json'));
	const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
	if (!wanted || !installed) return false;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
	);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(path) {
	try {
		return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * The Chromium to test with: CHROMIUM_PATH if set, else the system's.
 * @returns {string | undefined} undefined if only Playwright's own is left, or none is installed
 */
export function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, which is not an executable file`);
		return named;
	}
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const paths = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
	return [...paths, MAC_CHROME].find(isExecutable);
}

/** Installs a Chromium if there is none: Debian's package on Debian as root, elsewhere Playwright's. */
export async function ensureChromium() {
	if (findChromium() || (await hasPlaywrightChromium())) return;
	if (isDebian() && process.getuid?.() === 0) {
		console.log('Installing Chromium and fonts (apt-get) …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		run('apt-get', ['update', '-qq'], env);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], env);
	} else {
		console.log('Installing Chromium (npx playwright install chromium) …');
		run('npx', ['playwright', 'install', 'chromium']);
	}
	if (findChromium() || (await hasPlaywrightChromium())) return;
	throw new Error('no Chromium was found after installing one; set CHROMIUM_PATH to the path of a Chromium or Chrome');
}

/**
 * Options with which every test starts Chromium: they work for root and without a graphics card, and keep Chromium from
 * making requests of its own.
 * @returns {import('playwright').LaunchOptions}
 */
export function chromiumLaunch() {
	const executablePath = findChromium();
	const args = ['--disable-gpu', '--disable-background-networking', DISABLE_FEATURES];
	if (process.platform === 'linux') args.push('--no-sandbox');
	return executablePath ? { args, executablePath } : { args };
}

async function hasPlaywrightChromium() {
	const { chromium } = await import('playwright');
	return existsSync(chromium.executablePath());
}

function isDebian() {
	try {
		return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
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

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = process.env) {
	try {
		execFileSync(command, args, { cwd: ROOT, env, stdio: 'inherit', shell: process.platform === 'win32' });
	} catch (cause) {
		throw new Error(`"${command} ${args.join(' ')}" failed; see its message above`, { cause });
	}
}
