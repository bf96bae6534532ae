/** Brings the checks of `inPage/` into a page, and walks all screens with them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { PLACES, type Place } from './pages';

export const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let script: Promise<string> | undefined;

/** Before the page is opened: from then on its tests reach `window.checks`, whatever policy the page has. */
export async function addChecks(page: Page, { withAxe = false } = {}): Promise<void> {
	script ??= bundle('tests/browser/inPage/index.ts');
	await page.addInitScript(await script);
	if (withAxe) await page.addInitScript(AXE);
}

async function bundle(input: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: { write: false, minify: false, rolldownOptions: { input, output: { format: 'iife' } } },
	});
	return (result as Rolldown.RolldownOutput).output[0].code;
}

/** Visits screens one after the other, and says what was found on each. */
export async function visit(
	page: Page,
	look: (place: Place) => Promise<readonly string[]>,
	places: readonly Place[] = PLACES,
): Promise<string[]> {
	const found: string[] = [];
	for (const place of places) {
		const { chapter, step } = place;
		await page.evaluate((to) => window.checks.goTo(...to), [chapter, step] as const);
		for (const fault of await look(place)) found.push(`${chapter}/${step}: ${fault}`);
	}
	return found;
}

/** What is wrong with how screens are laid out, each with its last note open too. */
export function layoutFaultsAt(page: Page, places: readonly Place[] = PLACES): Promise<string[]> {
	return visit(
		page,
		() => page.evaluate(async () => [...window.checks.layoutFaults(), ...(await window.checks.noteFaults())]),
		places,
	);
}
