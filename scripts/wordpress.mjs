/**
 * `npm run test:wordpress`: tests the built plugin in a real WordPress from Debian's packages, which it installs where it
 * can. Where it can't, the test is skipped, with the reason.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunch, ROOT } from './ensure.mjs';
import { failureText } from './testReports.mjs';
import { missingForWordPress, WordPress } from './wordpress/server.mjs';

const TAG = 'ketamine-explainer';
const SETTINGS = { clinicName: 'Friends & "Sons"', clinicPhone: '(555) 555-0177' };

/** @returns {Promise<import('./testReports.mjs').Counts>} */
export async function wordpress() {
	const missing = missingForWordPress();
	if (!missing) return test();
	console.log(`wordpress skipped: it needs ${missing}`);
	return { passed: 0, failed: 0, skipped: 1 };
}

/** @returns {Promise<import('./testReports.mjs').Counts>} each step counts as one test */
async function test() {
	const site = new WordPress();
	const browser = await chromium.launch(chromiumLaunch());
	const page = await browser.newPage();
	const url = (/** @type {string} */ path) => `http://${site.host}/${path}`;
	let passed = 0;
	/** @type {string[]} */
	const failures = [];
	/**
	 * @param {string} what
	 * @param {() => Promise<void>} check
	 */
	const step = async (what, check) => {
		const problem = await check().then(
			() => undefined,
			(error) => String(error?.stack ?? error),
		);
		console.log(`${problem ? '✗' : '✓'} ${what}${problem ? `\n${problem}` : ''}`);
		if (problem) failures.push(failureText(what, problem));
		else passed++;
	};
	/** @param {string} name */
	const logIn = async (name) => {
		await page.context().clearCookies();
		await page.goto(url('wp-login.php'));
		await page.fill('#user_login', name);
		await page.fill('#user_pass', `${name}-password`);
		await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
	};
	const optionsPage = 'wp-admin/options-general.php?page=ketamine-explainer';
	/** @param {string} json */
	const upload = async (json) => {
		await page.goto(url(optionsPage));
		const file = { name: 'clinic.json', mimeType: 'application/json', buffer: Buffer.from(json) };
		await page.setInputFiles('input[name=settings]', file);
		await Promise.all([page.waitForURL(/settings-updated/), page.click('input[name=save]')]);
		return page.locator('.notice, .settings-error').first().innerText();
	};
	/** @param {string} address */
	const plays = async (address) => {
		// As a visitor: the admin bar of those who are logged in requests pictures from other sites.
		const page = await (await browser.newContext()).newPage();
		/** @type {string[]} */
		const messages = [];
		page.on('console', (message) => messages.push(message.text()));
		page.on('pageerror', ({ message }) => messages.push(message));
		await page.goto(address);
		await page.getByRole('button', { name: /^(Play|Reproducir)$/ }).click();
		await page.getByRole('button', { name: /^(Pause|Pausa)$/ }).waitFor();
		const script = page.locator(`script[src*="${TAG}.js"]`);
		assert.equal(await script.count(), 1);
		const { src, integrity, crossOrigin, defer } = await script.evaluate((node) => {
			const { src, integrity, crossOrigin, defer } = /** @type {HTMLScriptElement} */ (node);
			return { src, integrity, crossOrigin, defer };
		});
		assert.ok(src.startsWith(url('wp-content/plugins/')), src);
		assert.match(integrity, /^sha384-[\w+/]{64}$/);
		assert.deepEqual({ crossOrigin, defer }, { crossOrigin: 'anonymous', defer: true });
		await page.getByRole('button', { name: /^(Help|Ayuda)$/ }).click();
		await page.getByRole('dialog').getByRole('link', { name: SETTINGS.clinicPhone }).waitFor();
		assert.deepEqual(messages, []);
		return page.locator(TAG).evaluate((node) => ({
			view: node.getAttribute('view'),
			theme: node.getAttribute('theme'),
			place: node.parentElement?.className,
		}));
	};

	try {
		await site.start();
		await step('a subscriber has no access to the settings', async () => {
			await logIn('reader');
			assert.equal((await page.goto(url(optionsPage)))?.status(), 403);
			const answer = await page.request.post(url('wp-admin/admin-post.php'), {
				form: { action: 'ketamine_explainer_save' },
			});
			assert.equal(answer.status(), 403);
		});
		await step('a form without its nonce is refused', async () => {
			await logIn('admin');
			const answer = await page.request.post(url('wp-admin/admin-post.php'), {
				form: { action: 'ketamine_explainer_save', remove: '1' },
			});
			assert.equal(answer.status(), 403);
		});
		await step('good settings are accepted, and bad ones refused', async () => {
			// With a `$schema` for editors, and with the byte order mark that some editors write.
			assert.match(await upload(`\ufeff${JSON.stringify({ $schema: 'x', ...SETTINGS })}`), /Settings saved/);
			assert.match(await upload('[1, 2]'), /not a JSON object/);
			assert.match(await upload('{"<b>nope</b>": 1}'), /Unknown settings: <b>nope<\/b>/);
			assert.match(await upload(`{"clinicName": "${'x'.repeat(300_000)}"}`), /larger than 256 KB/);
			assert.match(await page.locator('.wrap').innerText(), /Set now: clinicName, clinicPhone/);
		});
		await step('the shortcode plays, in the language it names', async () => {
			const address = site.php('post', '[ketamine_explainer view="synapse" lang="ES" theme="&quot;&gt;&lt;b&gt;"]');
			assert.deepEqual(await plays(address), { view: 'synapse', theme: null, place: `${TAG}-place` });
			// The fallback is in the same language.
			assert.match(await page.request.get(address).then((answer) => answer.text()), /lang="es".*Llame al 911/);
		});
		await step('the block can be inserted in the editor, plays, and keeps its options', async () => {
			await page.goto(url('wp-admin/post-new.php?post_type=page'));
			const address = await page.evaluate(async () => {
				const { wp } = /** @type {any} */ (window);
				const block = wp.blocks.createBlock('ketamine-explainer/explainer', {
					view: 'synapse',
					theme: 'dim',
					align: 'wide',
				});
				await wp.data.dispatch('core/block-editor').insertBlocks(block);
				wp.data.dispatch('core/editor').editPost({ title: 'Infusions', status: 'publish' });
				await wp.data.dispatch('core/editor').savePost();
				return wp.data.select('core/editor').getPermalink();
			});
			const { place = '', ...rest } = await plays(address);
			assert.deepEqual(rest, { view: 'synapse', theme: 'dim' });
			for (const name of [`${TAG}-place`, 'alignwide']) assert.ok(place.split(' ').includes(name), place);
			await page.reload();
			const kept = await page.waitForFunction(() => {
				const { wp } = /** @type {any} */ (window);
				const [block] = wp.data.select('core/block-editor').getBlocks();
				return block && { valid: block.isValid, view: block.attributes.view, theme: block.attributes.theme };
			});
			assert.deepEqual(await kept.jsonValue(), { valid: true, view: 'synapse', theme: 'dim' });
		});
		await step('two explainers work on one page, in Spanish, with a theme without blocks', async () => {
			site.php('theme', 'classic');
			site.php('language', 'es_ES');
			const visitor = await (await browser.newContext()).newPage();
			/** @type {string[]} */
			const messages = [];
			visitor.on('console', (message) => messages.push(message.text()));
			await visitor.goto(
				site.php('post', '[ketamine_explainer view="day"]\n\nY:\n\n[ketamine_explainer view="synapse"]'),
			);
			// The second explainer starts only when the reader comes near.
			for (const each of await visitor.locator(TAG).all()) {
				await each.scrollIntoViewIfNeeded();
				await each.getByRole('button', { name: 'Ayuda' }).waitFor();
			}
			const found = await visitor.evaluate((tag) => {
				const each = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)];
				return {
					language: document.documentElement.lang,
					places: each(`.${tag}-place`).map((place) => place.parentElement?.localName),
					fallbacks: each(`${tag} > p`).map((line) => line.textContent?.slice(0, 13)),
					scripts: each(`script[src*="${tag}.js"]`).length,
					styles: each('link[href*="reserve-height"]').map((link) => link.parentElement?.localName),
				};
			}, TAG);
			assert.deepEqual(found, {
				language: 'es-ES',
				places: ['body', 'body'],
				fallbacks: ['Llame al 911 ', 'Llame al 911 '],
				scripts: 1,
				styles: ['head'],
			});
			assert.deepEqual(messages, []);
			site.php('theme', 'twentytwentythree');
			site.php('language', 'en_US');
		});
		await step('a setting cannot break out of its script element', async () => {
			await upload('{"clinicName": "</script><b>nope</b>"}');
			await page.goto(site.php('post', '[ketamine_explainer]'));
			assert.equal(await page.locator(`${TAG} b`).count(), 0);
		});
		await step('the fallback has the clinic’s own numbers, and nothing that is not a number', async () => {
			await upload('{"emergencyNumber": "112", "crisisLine": "<b>0800</b>"}');
			const html = await page.request.get(site.php('post', '[ketamine_explainer]')).then((answer) => answer.text());
			assert.match(html, /<p>Call 112 in an emergency\. Call or text 988 if/);
		});
		await step('settings can be removed', async () => {
			await page.goto(url(optionsPage));
			await Promise.all([page.waitForURL(/settings-updated/), page.click('input[name=remove]')]);
			assert.match(await page.locator('.wrap').innerText(), /Settings removed[^]*not set yet/);
			await page.goto(site.php('post', '[ketamine_explainer]'));
			assert.equal(await page.locator(`${TAG} > script`).count(), 0);
		});
		await step('nothing is loaded on other pages', async () => {
			await page.goto(site.php('post', 'Words.'));
			assert.equal(await page.locator(`[src*="${TAG}"], [href*="plugins/${TAG}"]`).count(), 0);
		});
		await step('uninstalling leaves nothing', async () => {
			assert.deepEqual(JSON.parse(site.php('uninstall')), { options: [], folder: false });
		});
		await step('PHP logged nothing about the plugin', async () => {
			const log = existsSync(site.log) ? readFileSync(site.log, 'utf8') : '';
			assert.deepEqual(
				log.split('\n').filter((line) => line.includes(`plugins/${TAG}`)),
				[],
			);
		});
	} catch (error) {
		console.error(error);
		failures.push(failureText('WordPress could not be started', String(error)));
	} finally {
		await browser.close();
		await site.stop();
	}
	return { passed, failed: failures.length, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	process.chdir(ROOT);
	const { passed, failed, skipped = 0 } = await wordpress();
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed > 0 ? 1 : 0;
}
