/** Light and motion of the built files, recorded frame by frame: `npm run test:calm`. */
import { defineConfig } from '@playwright/test';
import browser from './playwright.config';

export default defineConfig(browser, {
	testDir: 'tests/calm',
	outputDir: 'test-results/calm',
	timeout: 600_000,
});
