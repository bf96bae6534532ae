/** The site that `npm start` shows, as a clinic's strict server would send it. */
import { existsSync } from 'node:fs';
import { expect, HOST, test } from '../support/browserHost';

const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

for (const path of ['site/', 'site/example.html']) {
	test(`${path} runs in a folder of its own under a strict policy, from its own files alone`, async ({
		host,
		page,
	}) => {
		await host.open({ path, headers: { 'Content-Security-Policy': POLICY } });
		await host.waitFor('explainer-ready');
		await page.waitForLoadState('networkidle');

		expect(host.messages).toEqual([]);
		expect(host.requests.filter((url) => !url.startsWith(`${HOST}site/`))).toEqual([]);
		await expect(page.locator('ketamine-explainer')).toBeVisible();
		const sri = await page.locator('script[src$="ketamine-explainer.js"]').getAttribute('integrity');
		expect(sri).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);

		// Every link to a page of its own leads somewhere.
		const links = await page.locator('a[href^="./"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
		expect(links.length).toBeGreaterThan(0);
		const files = links.map((link) => `dist/site/${link === './' ? 'index.html' : link.slice(2)}`);
		expect(files.filter((file) => !existsSync(file))).toEqual([]);
	});
}
