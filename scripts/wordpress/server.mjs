/** Runs WordPress from Debian's packages in a temporary folder, with its own files, database and server. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from '../debianPackages.mjs';

const WORDPRESS = '/usr/share/wordpress';
const THEME = `${WORDPRESS}/wp-content/themes/twentytwentythree`;
/** The smallest possible theme without blocks. */
const CLASSIC_THEME = {
	'style.css': '/* Theme Name: Classic */',
	'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body>
<?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
};
const DATABASE = '/usr/sbin/mariadbd';
const PACKAGES = [
	...['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring'],
	'mariadb-server',
];

/** @returns {string | undefined} what is missing, or undefined if nothing is */
export function missingForWordPress() {
	if (isThere()) return undefined;
	installDebianPackages('WordPress, PHP and MariaDB', PACKAGES);
	return isThere() ? undefined : `Debian's packages ${PACKAGES.join(', ')}`;
}

function isThere() {
	return [`${WORDPRESS}/wp-load.php`, THEME, DATABASE, '/usr/bin/php'].every((path) => existsSync(path));
}

export class WordPress {
	/** @type {import('node:child_process').ChildProcess[]} */
	#processes = [];
	#folder = mkdtempSync(join(tmpdir(), 'ketamine-explainer-wp-'));
	root = join(this.#folder, 'site');
	log = join(this.#folder, 'debug.log');
	host = '';

	async start() {
		this.host = `127.0.0.1:${await freePort()}`;
		const socket = join(this.#folder, 'db.sock');
		const data = join(this.#folder, 'data');
		const user = process.getuid?.() === 0 ? ['--user=root'] : [];
		const own = ['--no-defaults', `--datadir=${data}`, ...user];
		const install = [...own, '--auth-root-authentication-method=normal', '--skip-test-db'];
		execFileSync('mariadb-install-db', install, { stdio: 'ignore' });
		const quiet = ['--skip-networking', '--skip-log-bin', `--pid-file=${this.#folder}/db.pid`];
		this.#spawn(DATABASE, [...own, `--socket=${socket}`, ...quiet]);
		await until(() => {
			const sql = 'CREATE DATABASE IF NOT EXISTS wp';
			execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql], { stdio: 'ignore' });
		});

		cpSync(WORDPRESS, this.root, { recursive: true, dereference: true });
		writeFileSync(
			join(this.root, 'wp-config.php'),
			`<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
foreach (array('AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT') as $key) define($key, $key . '-of-a-test');
define('WP_HOME', 'http://${this.host}'); define('WP_SITEURL', 'http://${this.host}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${this.log}');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
		);
		const classic = join(this.root, 'wp-content/themes/classic');
		mkdirSync(classic);
		for (const [file, text] of Object.entries(CLASSIC_THEME)) writeFileSync(join(classic, file), text);
		const plugins = join(this.root, 'wp-content/plugins');
		mkdirSync(plugins, { recursive: true });
		// Unpacks the zip, as WordPress does after an upload.
		const unpack = '$z = new PharData($argv[1]); $z->extractTo($argv[2]);';
		execFileSync('php', ['-r', unpack, 'dist/wordpress/ketamine-explainer.zip', plugins]);
		this.php('install');
		this.php('activate');
		this.#spawn('php', ['-S', this.host, '-t', this.root], { PHP_CLI_SERVER_WORKERS: '4' });
		await until(async () => {
			await fetch(`http://${this.host}/wp-login.php`);
		});
	}

	/**
	 * @param {string} command a command of site.php
	 * @param {string[]} rest
	 */
	php(command, ...rest) {
		const env = { ...process.env, WP_HOST: this.host };
		return execFileSync('php', ['scripts/wordpress/site.php', this.root, command, ...rest], { env, encoding: 'utf8' });
	}

	async stop() {
		await Promise.all(
			this.#processes.map(async (child) => {
				if (child.exitCode !== null || !child.pid) return;
				const ended = new Promise((resolve) => child.once('exit', resolve));
				process.kill(-child.pid, 'SIGTERM');
				await ended;
			}),
		);
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/**
	 * @param {string} command
	 * @param {string[]} args
	 * @param {NodeJS.ProcessEnv} [env]
	 */
	#spawn(command, args, env) {
		const options = /** @type {const} */ ({ stdio: 'ignore', detached: true });
		this.#processes.push(spawn(command, args, { ...options, env: { ...process.env, ...env } }));
	}
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}

/** @param {() => void | Promise<void>} attempt */
async function until(attempt) {
	for (let left = 150; ; left--) {
		try {
			return await attempt();
		} catch (error) {
			if (left === 0) throw error;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}
