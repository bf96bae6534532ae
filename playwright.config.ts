/**
 * Browser tests: the built files (dist/), in the pages of clinics that tests/support/browserHost.ts makes up. Tests with the
 * tag @long run only in `npm run test:all`; `npx playwright test` runs both.
 */
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/ensure.mjs';

export default defineConfig({
	testDir: 'tests/browser',
	// Not the folder of the calm tests, which may run at the same time: Playwright empties it.
	outputDir: 'test-results/browser',
	snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
	// Only to end a test that hangs: no test measures how fast the machine is.
	timeout: 240_000,
	expect: { timeout: 30_000 },
	fullyParallel: true,
	// For two processors: a browser waits for its own frames now and then.
	workers: 3,
	// A flaky test, which passes on retry, is listed at the end of `npm test`.
	retries: 1,
	forbidOnly: !!process.env['CI'],
	reporter: 'list',
	use: {
		browserName: 'chromium',
		viewport: { width: 1024, height: 768 },
		locale: 'en-US',
		launchOptions: chromiumLaunch(),
	},
});
