/** The embed's first promises: one script tag runs, quietly, alone, and under a strict policy. */
import type { Page } from '@playwright/test';
import { expect, HOST, test } from '../support/browserHost';

const PAGE = `<!doctype html>
<html lang="en">
	<head>
		<title>A clinic</title>
		<script src="/ketamine-explainer.js" defer></script>
	</head>
	<body>
		<ketamine-explainer></ketamine-explainer>
	</body>
</html>`;

const POLICIES = {
	'no policy': {},
	'default-src none, script-src self': { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" },
	'Trusted Types without any policy': {
		'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
	},
};

for (const [name, headers] of Object.entries(POLICIES)) {
	test(`runs with ${name}: ready, styled, silent, no further request, no global`, async ({ host, page }) => {
		await host.open({ html: PAGE, headers });
		await host.waitFor('explainer-ready');
		await page.waitForLoadState('networkidle');

		expect(await host.countOf('explainer-ready')).toBe(1);
		expect(host.messages).toEqual([]);
		expect(host.requests).toEqual([HOST, `${HOST}ketamine-explainer.js`]);
		const sheets = await page
			.locator('ketamine-explainer')
			.evaluate((element) => element.shadowRoot?.adoptedStyleSheets.length);
		expect(sheets).toBeGreaterThan(0);
		expect(await addedGlobals(page)).toEqual([]);
	});
}

/** Names on `window` that an empty page does not have. */
async function addedGlobals(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const frame = document.body.appendChild(document.createElement('iframe'));
		const ours = ['explainerEvents', 'recordViolation', '0'];
		const usual = new Set([...Object.getOwnPropertyNames(frame.contentWindow), ...ours]);
		frame.remove();
		return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/playwright|^__pw/.test(name));
	});
}
