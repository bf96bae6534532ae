/**
 * The embedded script joins by a small stand-in for D3's selections (scripts/leanD3/): the same data, joined by both,
 * give the same page.
 */
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { leaveOut } from '../../scripts/leaveOut.mjs';

async function built(plugins: ReturnType<typeof leaveOut>): Promise<string> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		plugins,
		build: {
			write: false,
			minify: false,
			lib: { entry: 'tests/support/leanD3/journey.ts', formats: ['iife'], name: 'it' },
		},
	})) as Rolldown.RolldownOutput[];
	return result[0]!.output[0].code;
}

test('joins as D3 does', async ({ page }) => {
	const [lean, own] = await Promise.all([built(leaveOut()), built([])]);
	expect(lean.length, 'the stand-in was built in').toBeLessThan(own.length / 2);

	const seen: string[][] = [];
	for (const code of [own, lean]) {
		await page.goto('about:blank');
		await page.addScriptTag({ content: code });
		seen.push(await page.evaluate('it.journey()'));
	}

	expect(new Set(seen[0]).size).toBeGreaterThan(100);
	expect(seen[1]).toEqual(seen[0]);
});
