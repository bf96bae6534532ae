/** The installed tablet page: without a network, with a newer version, and with a damaged copy. */
import type { Page } from '@playwright/test';
import { SiteServer } from '../support/siteServer';
import { button, goTo, placeOf } from './pages';
import { expect, test, tool, tools } from './tabletPage';

const WORKER = 'tablet-worker.js';

/** Waits until the offline copy is complete. */
async function installed(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Watches for a service worker that fails to install. @returns waits until that has happened */
async function watchForThrownAway(page: Page): Promise<() => Promise<void>> {
	const watched = await page.evaluateHandle(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		const thrownAway = new Promise<void>((resolve) => {
			registration.onupdatefound = () => {
				const worker = registration.installing!;
				worker.onstatechange = () => worker.state === 'redundant' && resolve();
			};
		});
		return { thrownAway };
	});
	return () => watched.evaluate(({ thrownAway }) => thrownAway);
}

/** Does something with each file of the offline copy. */
function keptFiles(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const name = (await caches.keys()).find((key) => key.includes('precache'))!;
		const cache = await caches.open(name);
		const keys = await cache.keys();
		const whole = await Promise.all(
			keys.map(async (key) => {
				const text = await (await cache.match(key))!.text();
				return text.startsWith('damaged') ? '' : new URL(key.url).pathname;
			}),
		);
		return whole.filter((path) => path !== '').sort();
	});
}

const LONG = { tag: '@long' } as const;

test('works with the network off after one visit, silently', async ({ tablet, page }) => {
	await tablet.open();
	await installed(page);
	await tablet.site.close();
	await page.reload();
	await tool(page, tools.map).waitFor();
	await goTo(page, 'ketamine', 'fewer');
	await expect(page.locator('ketamine-explainer [part=stage] svg path').first()).toBeAttached();
	await tool(page, tools.tablet).click();
	await expect(page.getByText(tools.offlineReady)).toBeVisible();
	await page.keyboard.press('Escape');
	await tool(page, tools.startOver).click();
	await expect.poll(async () => (await placeOf(page)).step).toBe('welcome');
	await page.waitForTimeout(500);
	expect(tablet.messages).toEqual([]);
});

test('a page with a comment more from a cache is kept all the same', async ({ tablet, page }) => {
	const html = SiteServer.file('tablet.html')!.toString();
	const cached = html.replace(/\n\t+/g, ' \n').replace('</body>', '</body>\n<!-- Served from a cache in 0.2 s -->');
	tablet.site.answers.set('tablet.html', cached);
	await tablet.open();
	await installed(page);
	await tablet.site.close();
	await page.reload();
	await tool(page, tools.map).waitFor();
});

for (const { what, file, answer, said } of [
	{ what: 'changed', file: 'icon.svg', answer: '<svg/>', said: tools.offlineChanged },
	{ what: 'missing', file: 'icon-512.png', answer: undefined, said: tools.offlineMissing },
]) {
	test(`says which file was ${what} on its way, so that the page is not kept`, async ({ tablet, page }) => {
		tablet.site.answers.set(file, answer);
		await tablet.open();
		await tool(page, tools.tablet).click();
		const panel = page.getByRole('dialog', { name: tools.tabletTitle });
		await expect(panel).toContainText(said.replace('{name}', `/${file}`));
		await expect(panel).toContainText(tools.offlineNotReady);
	});
}

test('a page with a script more is not kept, and it says so', async ({ tablet, page }) => {
	const html = SiteServer.file('tablet.html')!.toString();
	tablet.site.answers.set('tablet.html', html.replace('</body>', '<script src="./other.js"></script></body>'));
	await tablet.open();
	await tool(page, tools.tablet).click();
	await expect(page.getByText(tools.offlineChanged.replace('{name}', '/tablet.html'))).toBeVisible();
});

test('what is missing or damaged in the copy is fetched again', LONG, async ({ tablet, page }) => {
	await tablet.open();
	await installed(page);
	const all = await keptFiles(page);
	expect(all.length).toBeGreaterThan(8);
	await page.evaluate(async () => {
		const cache = await caches.open((await caches.keys()).find((key) => key.includes('precache'))!);
		for (const key of await cache.keys()) {
			if (key.url.includes('.css')) await cache.delete(key);
			if (/tablet\.html|ketamine-explainer\.js|icon/.test(key.url)) await cache.put(key, new Response('damaged'));
		}
	});
	await page.reload();
	await tool(page, tools.map).waitFor();
	await expect.poll(() => keptFiles(page)).toEqual(all);
	await tablet.site.close();
	await page.reload();
	await tool(page, tools.map).waitFor();
});

test('a newer version is offered, waits for Start over, and is there then', LONG, async ({ tablet, page }) => {
	await tablet.open();
	await installed(page);
	await page.reload();
	await tool(page, tools.map).waitFor();
	const { answers } = tablet.site;
	const worker = SiteServer.file(WORKER)!.toString();

	// A new version with a file that can't be fetched is dropped, and the current one stays.
	answers.set(WORKER, worker.replace(/sha384-[^"]{10}/, 'sha384-AAAAAAAAAA'));
	const thrownAway = await watchForThrownAway(page);
	await tool(page, tools.startOver).click();
	await thrownAway();
	await expect(tool(page, tools.newVersion)).toHaveCount(0);

	answers.set(WORKER, `${worker}\n// newer`);
	await tool(page, tools.startOver).click();
	await expect(tool(page, tools.newVersion)).toBeVisible();
	// Nothing changes by itself during a visit.
	await page.evaluate(() => Object.assign(window, { sameVisit: true }));
	const sameVisit = () => page.evaluate(() => 'sameVisit' in window).catch(() => undefined);
	await goTo(page, 'day', 'room');
	await page.waitForTimeout(500);
	expect(await sameVisit()).toBe(true);
	expect((await placeOf(page)).step).toBe('room');

	await tool(page, tools.newVersion).click();
	await button(page, tools.takeNewVersion).click();
	await expect.poll(sameVisit).toBe(false);
	await tool(page, tools.map).waitFor();
	await expect(tool(page, tools.newVersion)).toHaveCount(0);
	expect((await placeOf(page)).step).toBe('welcome');
});

test('can be installed, and leaves the other pages of the site alone', LONG, async ({ tablet, page }) => {
	await tablet.open();
	await installed(page);
	const manifest = JSON.parse(SiteServer.file('tablet.webmanifest')!.toString()) as {
		icons: { src: string; sizes: string; type: string; purpose?: string }[];
		background_color: string;
	};
	const sizes = await page.evaluate(async (icons) => {
		const measured = icons.map(async ({ src }) => {
			const image = new Image();
			image.src = src;
			await image.decode();
			return `${image.naturalWidth}x${image.naturalHeight}`;
		});
		return Promise.all(measured);
	}, manifest.icons);
	for (const wanted of ['192x192', '512x512']) expect(sizes).toContain(wanted);
	manifest.icons.forEach(({ sizes: stated }, i) =>
		expect([stated, 'any']).toContain(stated === 'any' ? 'any' : sizes[i]),
	);
	expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);

	await page.goto(`http://127.0.0.1:${tablet.site.port}/index.html`);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('is dim from its first moment, and no link leads out', async ({ tablet, page }) => {
	// Before any script of the page runs.
	tablet.site.answers.set('ketamine-explainer.js', '');
	await page.route('**/assets/*.js', (route) => route.abort());
	await page.goto(`http://127.0.0.1:${tablet.site.port}/tablet.html`);
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(16, 33, 42)');
	await page.unroute('**/assets/*.js');
	tablet.site.answers.clear();
	await tablet.open();
	const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
	expect(links.filter((href) => !href.startsWith('tel:'))).toEqual([]);
});
