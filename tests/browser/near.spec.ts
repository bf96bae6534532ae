/** Many on a page: those far from the window are built when a reader comes near, or when the page calls a method. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { clinicPage, TAG } from './pages';
import { underWay, watchPage } from './watch';

const COUNT = 20;
const STYLE = `<style>${TAG} { display: block; min-height: 840px; } .far { height: 5000px; }</style>`;
const FALLBACK = 'Call 911 in an emergency.';
const MANY = Array.from({ length: COUNT }, () => `<${TAG} chapter="signals">${FALLBACK}</${TAG}>`).join('');

/** Which of the elements have been built. */
function built(page: Page): Promise<number[]> {
	return page.evaluate((tag) => {
		const all = [...document.querySelectorAll(tag)];
		return all.flatMap((node, i) => (node.shadowRoot?.querySelector('.explainer') ? [i] : []));
	}, TAG);
}

test('of twenty, only those within a window’s height are built', async ({ host, page }) => {
	await watchPage(page);
	await host.open({ html: clinicPage(STYLE + MANY) });
	await host.waitFor('explainer-ready');
	// The window is 768 px high. The first is in sight, and the second is near: its top is at 840 px.
	expect(await built(page)).toEqual([0, 1]);
	expect(await page.locator(TAG).nth(5).innerText()).toBe(FALLBACK);

	await page.evaluate((tag) => document.querySelectorAll(tag)[10]!.scrollIntoView(), TAG);
	await expect.poll(() => built(page)).toEqual([0, 1, 9, 10, 11]);
	expect(await host.countOf('explainer-ready')).toBe(5);
	await page.evaluate((tag) => document.querySelectorAll(tag).forEach((node) => node.remove()), TAG);
	expect((await underWay(page)).observers).toBe(0);
	expect(host.messages).toEqual([]);
});

test('what a page calls does not wait', async ({ host, page }) => {
	await host.open({ html: clinicPage(STYLE + MANY) });
	await host.waitFor('explainer-ready');
	const places = await page.evaluate((tag) => {
		const all = document.querySelectorAll(tag) as NodeListOf<KetamineExplainerElement>;
		all[15]!.goTo('ketamine', 'leaves');
		all[16]!.play();
		// This is no method of the element, so nothing is built.
		all[17]!.theme = 'dim';
		return [all[15]!.chapter, all[15]!.step, all[16]!.playing];
	}, TAG);
	expect(places).toEqual(['ketamine', 'leaves', true]);
	expect(await built(page)).toEqual([0, 1, 15, 16]);
	expect(await host.countOf('explainer-ready')).toBe(4);
});

test('the first of a page is built wherever it stands, and ready once', async ({ host, page }) => {
	await host.open({
		html: clinicPage(`${STYLE}<div class="far"></div><${TAG}></${TAG}><div class="far"></div><${TAG}></${TAG}>`),
	});
	await expect.poll(() => built(page)).toEqual([0]);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect.poll(() => built(page)).toEqual([0, 1]);
	await page.evaluate(() => window.scrollTo(0, 0));
	expect(await host.countOf('explainer-ready')).toBe(2);
});

test('copies of slides that a carousel keeps out of sight are not built; the slide is once it is shown', async ({
	host,
	page,
}) => {
	const slide = `<li style="flex: 0 0 100%"><${TAG}></${TAG}></li>`;
	const copy = slide.replace('<li', '<li aria-hidden="true"');
	const track = `<ul style="display: flex; padding: 0; list-style: none; transform: translateX(-100%)">`;
	const body = `${STYLE}<div style="overflow: hidden">${track}${copy}${slide}${slide}${copy}</ul></div>`;
	await host.open({ html: clinicPage(body) });
	await host.waitFor('explainer-ready');
	// Longer than the first of a page waits.
	await page.waitForTimeout(600);
	expect(await built(page)).toEqual([1]);
	await page.evaluate(() => (document.querySelector('ul')!.style.transform = 'translateX(-200%)'));
	await expect.poll(() => built(page)).toEqual([1, 2]);
});

test('what is hidden waits until it is shown', async ({ host, page }) => {
	await host.open({ html: clinicPage(`${STYLE}<${TAG}></${TAG}><${TAG} hidden></${TAG}>`) });
	await host.waitFor('explainer-ready');
	expect(await built(page)).toEqual([0]);
	await page.evaluate((tag) => document.querySelectorAll(tag)[1]!.removeAttribute('hidden'), TAG);
	await expect.poll(() => built(page)).toEqual([0, 1]);
});

test('nothing on the page is shifted while those far away are built', async ({ host, page }) => {
	await host.open({ html: clinicPage(STYLE + MANY) });
	await host.waitFor('explainer-ready');
	const shift = await page.evaluate(async () => {
		let sum = 0;
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		for (let y = 0; y < document.body.scrollHeight; y += 400) {
			window.scrollTo(0, y);
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		}
		observer.disconnect();
		return sum;
	});
	expect(shift).toBe(0);
	expect((await built(page)).length).toBe(COUNT);
});
