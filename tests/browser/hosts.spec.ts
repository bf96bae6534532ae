/** Pages with third-party style sheets and scripts (tests/host-pages/): the explainer works, looks the same and changes nothing. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test, type Host } from '../support/browserHost';
import { changesOf, watchOutside } from './outside';
import { button, goTo, isPlaying, placeOf, TAG } from './pages';

/**
 * The share of pixels that may differ from those on a neutral page, and the difference of colour (0 to 1) that counts.
 * Edges of letters differ when a text begins at another fraction of a pixel.
 */
const TOLERANCE = { share: 0.002, threshold: 0.1 };

const NPM_HOSTS = [
	...['bootstrap3', 'bootstrap5', 'foundation', 'bulma', 'tailwind', 'block-theme'],
	...['jquery1', 'zone', 'mootools'],
];
const OWN_HOSTS = ['unset', 'brutal', 'prototype'];
/** The most hostile style sheet. The others take `npm run test:all`. */
const ALWAYS = 'brutal';

const BUILT = readFileSync('dist/ketamine-explainer.js', 'utf8');

/** High enough for the whole explainer, because a screenshot may miss what is outside the window. */
const viewport = { width: 1024, height: 1600 };
test.use({ viewport });

async function picture(page: Page): Promise<PNG> {
	return PNG.sync.read(await page.locator('.explainer').screenshot({ animations: 'disabled' }));
}

/** Opens a host page without the script, records its state, and then adds the script. */
async function openHost(host: Host, page: Page, name: string) {
	await host.open({ file: `${name}.html`, files: { 'ketamine-explainer.js': '', 'later.js': BUILT } });
	const outside = await watchOutside(page);
	await page.addScriptTag({ url: '/later.js' });
	await host.waitFor('explainer-ready');
	return outside;
}

/** Properties that zone.js adds for its listeners, and that Svelte adds to prototypes for speed. */
const OTHERS_OWN = /\.__zone_symbol__|^(Element|Text)\.prototype\.__[a-z]+$/;

const PLACES = [
	{ chapter: 'start', step: 'welcome' },
	{ chapter: 'signals', step: 'message' },
	{ chapter: 'day', step: 'room' },
];

async function pictures(page: Page): Promise<PNG[]> {
	const all: PNG[] = [];
	for (const { chapter, step } of PLACES) {
		await goTo(page, chapter, step);
		all.push(await picture(page));
	}
	return all;
}

let neutral: Promise<PNG[]> | undefined;

for (const name of [...NPM_HOSTS, ...OWN_HOSTS]) {
	const options = name === ALWAYS ? {} : { tag: '@long' };
	test(
		`on the page “${name}”: the same picture, at work, nothing else changed`,
		options,
		async ({ host, page, browser }) => {
			neutral ??= (async () => {
				const other = await browser.newPage({ viewport });
				const { Host: OtherHost } = await import('../support/browserHost');
				const plain = new OtherHost(other);
				await plain.start(other.context());
				await openHost(plain, other, 'neutral');
				const all = await pictures(other);
				await other.close();
				return all;
			})();
			const expected = await neutral;

			const outside = await openHost(host, page, name);
			const shown = await pictures(page);
			for (const [i, actual] of shown.entries()) {
				const { width, height } = expected[i]!;
				const { chapter, step } = PLACES[i]!;
				expect([actual.width, actual.height], `${chapter}/${step}: size`).toEqual([width, height]);
				const different = pixelmatch(expected[i]!.data, actual.data, undefined, width, height, TOLERANCE);
				expect(different / (width * height), `${chapter}/${step}: share of other pixels`).toBeLessThan(TOLERANCE.share);
			}

			await goTo(page, 'signals', 'message');
			await press(page, 'Play');
			expect(await isPlaying(page)).toBe(true);
			await press(page, 'Next');
			expect(await placeOf(page)).toEqual({ chapter: 'signals', step: 'plug' });
			await press(page, 'Pause');
			expect(await isPlaying(page)).toBe(false);
			await press(page, 'Help');
			await expect(page.getByRole('dialog', { name: 'Get help' })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await page.evaluate(
				(tag) => (document.querySelector(tag)!.shadowRoot!.activeElement as HTMLElement | null)?.blur(),
				TAG,
			);
			await page.evaluate(() => scrollTo(0, 0));
			const changes = await changesOf(outside);
			expect(changes.filter((change) => !OTHERS_OWN.test(change))).toEqual([]);
			expect(host.messages).toEqual([]);
		},
	);
}

/** Clicks by script, because Playwright's own click scrolls the page. */
async function press(page: Page, name: string): Promise<void> {
	await button(page, name).evaluate((node) => (node as HTMLElement).click());
}
