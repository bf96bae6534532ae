/** What hands do: they press twice, hold a key, scroll past the end, press keys that the page has taken, and call. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { button, childSettings, clinicPage, element, explainer, goTo, openExplainer, placeOf, words } from './pages';

/** Two presses at the same place, with no time between them. */
async function pressTwice(page: Page, name: string, how: 'mouse' | 'touch'): Promise<void> {
	const { x, y, width, height } = (await button(page, name).boundingBox())!;
	const [atX, atY] = [x + width / 2, y + height / 2];
	for (const clickCount of [1, 2]) {
		if (how === 'touch') await page.touchscreen.tap(atX, atY);
		else {
			await page.mouse.move(atX, atY);
			await page.mouse.down({ clickCount });
			await page.mouse.up({ clickCount });
		}
	}
}

for (const how of ['mouse', 'touch'] as const) {
	test.describe(how, () => {
		test.use({ hasTouch: how === 'touch' });

		test('a panel opened by a double press stays open', async ({ host, page }) => {
			await openExplainer(host);
			await pressTwice(page, words.ui.help, how);
			await expect(page.getByRole('dialog', { name: words.help.title })).toBeVisible();
		});

		test('Next pressed twice goes on once, and later once more', async ({ host, page }) => {
			await openExplainer(host);
			await goTo(page, 'safety', 'tell');
			await pressTwice(page, words.ui.next, how);
			expect(await placeOf(page)).toEqual({ chapter: 'safety', step: 'effects' });
			await page.waitForTimeout(500);
			await pressTwice(page, words.ui.next, how);
			expect(await placeOf(page)).toEqual({ chapter: 'safety', step: 'serious' });
		});
	});
}

test('a held Enter goes on once, and opens a panel without closing it', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, 'safety', 'tell');
	const hold = async () => {
		// A key that is down already repeats.
		for (let i = 0; i < 4; i++) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
	};
	await button(page, words.ui.next).focus();
	await hold();
	expect(await placeOf(page)).toEqual({ chapter: 'safety', step: 'effects' });
	await button(page, words.ui.help).focus();
	await hold();
	await expect(page.getByRole('dialog', { name: words.help.title })).toBeVisible();
});

test('the page stays where it is while a panel is open', async ({ host, page }) => {
	await host.open({ html: clinicPage(`${element()}<div style="height:3000px">More</div>`) });
	await host.waitFor('explainer-ready');
	const wheel = async (x: number, y: number) => {
		await page.mouse.move(x, y);
		for (let i = 0; i < 15; i++) await page.mouse.wheel(0, 300);
		// Two frames, in which a scroll would be seen.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		return page.evaluate(() => scrollY);
	};
	for (const name of [words.ui.help, words.ui.light]) {
		await button(page, name).click();
		const panel = (await page.getByRole('dialog').boundingBox())!;
		expect(await wheel(panel.x + panel.width / 2, panel.y + panel.height / 2), `over ${name}`).toBe(0);
		expect(await wheel(5, 300), `beside ${name}`).toBe(0);
		await page.keyboard.press('Escape');
	}
	// Otherwise this would find nothing: without a panel, the page scrolls.
	expect(await wheel(5, 300)).toBeGreaterThan(0);
});

test('a panel longer than the window can be scrolled to its end', async ({ host, page }) => {
	await page.setViewportSize({ width: 700, height: 300 });
	await openExplainer(host);
	await button(page, words.ui.help).click();
	const panel = page.getByRole('dialog');
	await page.mouse.move(350, 150);
	await page.mouse.wheel(0, 5000);
	await expect
		.poll(() => panel.evaluate((node) => Math.round(node.scrollHeight - node.clientHeight - node.scrollTop)))
		.toBeLessThan(2);
});

test('keys that a control uses are not taken by the page, and others are', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, 'questions', 'ask');
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		for (const type of ['keydown', 'keypress', 'keyup']) {
			document.addEventListener(type, (event) => {
				// The key may come up where the focus has gone.
				if (type === 'keydown') heard.push((event as KeyboardEvent).key);
				event.preventDefault();
			});
		}
	});
	const tick = explainer(page).locator('.chapter input[type=checkbox]').first();
	await tick.focus();
	await page.keyboard.press('Space');
	await expect(tick).toBeChecked();
	await button(page, words.ui.light).focus();
	await page.keyboard.press('Enter');
	const lights = page.getByRole('dialog').getByRole('radio');
	await lights.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(lights.nth(1)).toBeChecked();
	await page.keyboard.press('Escape');
	await goTo(page, 'day', 'overview');
	await button(page, words.ui.back).focus();
	await page.keyboard.press('Enter');
	expect((await placeOf(page)).chapter).not.toBe('day');
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	expect((await heard()).filter((key) => key !== 'Escape')).toEqual([]);
	// An arrow on a button does nothing here, so the page may have it.
	await button(page, words.ui.next).focus();
	await page.keyboard.press('ArrowRight');
	expect(await heard()).toContain('ArrowRight');
});

test('numbers of the clinic are links wherever they stand, and a number in doubt is words', async ({ host, page }) => {
	const settings = {
		clinicPhone: '+44 (0)20\u00a07946\u20110000',
		afterHoursPhone: '(555) 555-0199 ext. 2',
		cancelPhone: '555-0142',
	};
	await openExplainer(host, '', { inside: childSettings(settings) });
	const hrefs = () =>
		page
			.locator('a[href^="tel:"]:visible')
			.evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
	await button(page, words.ui.help).click();
	expect((await hrefs()).slice(2)).toEqual([
		['Your clinic: +44 (0)20 7946-0000', 'tel:+442079460000'],
		['At night and on weekends: (555) 555-0199 ext. 2', 'tel:5555550199'],
	]);
	await page.keyboard.press('Escape');
	await goTo(page, 'day', 'morning');
	await expect.poll(hrefs).toEqual([['555-0142', 'tel:5550142']]);
	await explainer(page).evaluate((node) => {
		(node as KetamineExplainerElement).settings = { clinicPhone: '1-800-MIGRAINE' };
	});
	await button(page, words.ui.help).click();
	await expect(page.getByText('Your clinic: 1-800-MIGRAINE')).toBeVisible();
	expect((await hrefs()).filter(([text]) => text!.includes('MIGRAINE'))).toEqual([]);
});

test('wheels and drags in an open panel do not reach the page', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		for (const type of ['wheel', 'pointerdown', 'mousedown', 'touchstart']) {
			document.addEventListener(type, () => heard.push(type));
		}
	});
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	const drag = async () => {
		await page.mouse.move(500, 300);
		await page.mouse.down();
		await page.mouse.move(300, 300, { steps: 3 });
		await page.mouse.up();
		await page.mouse.wheel(0, 50);
	};
	await button(page, words.ui.help).click();
	await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
	await expect(page.getByRole('dialog')).toBeVisible();
	await drag();
	await page.waitForTimeout(200);
	expect(await heard()).toEqual([]);
	// What the two libraries most used for this look for.
	await expect(page.getByRole('dialog')).toHaveAttribute('data-lenis-prevent');
	await expect(page.getByRole('dialog')).toHaveClass(/swiper-no-swiping/);
	await page.keyboard.press('Escape');
	await drag();
	expect(await heard()).toContain('mousedown');
});
