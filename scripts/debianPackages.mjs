/** Installs Debian's packages for tests that need them, where that is possible. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Does nothing where it can't. Whoever needs the packages looks afterwards whether they are there.
 * @param {string} what for the line that tells what is going on
 * @param {readonly string[]} packages
 */
export function installDebianPackages(what, packages) {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	console.log(`Installing ${what} (apt-get) …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	try {
		execFileSync('apt-get', ['update', '-qq'], { env });
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: 'ignore' });
	} catch {
		// What is missing is reported by the test.
	}
}
