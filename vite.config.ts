/** Vite for development, the site and every build in scripts/build.mjs, and the test projects of Vitest. */
import { readFileSync } from 'node:fs';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/ensure.mjs';
import { explainerPage } from './scripts/explainerPage.mjs';
import { explainerStyles } from './scripts/explainerStyles.mjs';

/** Browser settings of the component and story tests. */
const inBrowser = () => ({
	enabled: true,
	headless: true,
	screenshotFailures: false,
	provider: playwright({ launchOptions: chromiumLaunch() }),
	instances: [{ browser: 'chromium' as const, viewport: { width: 1024, height: 768 } }],
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
	define: { __EXPLAINER_VERSION__: JSON.stringify(version) },
	plugins: [
		explainerPage(),
		explainerStyles(),
		svelte({
			configFile: false,
			compilerOptions: {
				// Creates nodes without innerHTML, so that no Trusted Types policy is needed.
				fragments: 'tree',
				// scripts/explainerStyles.mjs gathers component styles for the shadow root; components must not add <style>.
				css: 'external',
				// A name instead of random letters, which compress badly. No two components of one page share a name.
				cssHash: ({ name }) => `ke-${name}`,
				// Adds no window.__svelte to host pages.
				discloseVersion: false,
			},
		}),
	],
	test: {
		// Only to end a test that hangs: no test measures how fast the machine is.
		testTimeout: 240_000,
		hookTimeout: 240_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
					environment: 'node',
				},
			},
			{
				// Looks at dist/, so it runs after the build.
				extends: true,
				test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' },
			},
			{
				extends: true,
				plugins: [svelteTesting({ resolveBrowser: false })],
				test: { name: 'component', include: ['tests/component/**/*.test.ts'], browser: inBrowser() },
			},
			{
				extends: true,
				plugins: [storybookTest({ configDir: '.storybook' })],
				test: { name: 'storybook', browser: inBrowser() },
			},
		],
	},
});
