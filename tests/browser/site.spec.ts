/** The site that `npm start` shows, as a clinic's strict server would send it. */
import { expect, HOST, test } from '../support/browserHost';

const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

test('runs in a folder of its own under a strict policy, from its own files alone', async ({ host, page }) => {
	await host.open({ path: 'site/', headers: { 'Content-Security-Policy': POLICY } });
	await host.waitFor('explainer-ready');
	await page.waitForTimeout(1000);

	expect(host.messages).toEqual([]);
	expect(host.requests.filter((url) => !url.startsWith(`${HOST}site/`))).toEqual([]);
	await expect(page.locator('ketamine-explainer')).toBeVisible();
	expect(await page.locator('code').first().textContent()).toMatch(/integrity="sha384-[A-Za-z0-9+/]{64}"/);
});
