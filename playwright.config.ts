/** Browser tests: the built files (dist/), in the pages of clinics that tests/support/browserHost.ts makes up. */
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/ensure.mjs';

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
	// A slow machine is no fault: nothing here measures time.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	fullyParallel: true,
	// On two processors: a browser waits for its own frames now and then.
	workers: 3,
	// What passes only then is named at the end of `npm test`.
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
