/** The tablet page from a real server, with everything that it prints recorded. */
import { test as base, type Locator, type Page } from '@playwright/test';
import { TABLET_WORDS } from '../../src/pages/tablet/words';
import { SiteServer } from '../support/siteServer';
import { explainer, goTo } from './pages';

export const tools = TABLET_WORDS.en;
export const EXAMPLE = './examples/example-clinic.settings.json';

export interface Tablet {
	readonly page: Page;
	readonly site: SiteServer;
	/** Console messages, uncaught errors and violations of the page's policy. */
	readonly messages: string[];
	open(search?: string): Promise<void>;
}

export const test = base.extend<{ tablet: Tablet }>({
	tablet: async ({ page }, use) => {
		const site = new SiteServer();
		await site.open();
		const messages: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		page.on('pageerror', (error) => messages.push(error.message));
		await use({
			page,
			site,
			messages,
			open: async (search = '') => {
				await page.goto(`http://127.0.0.1:${site.port}/tablet.html${search}`);
				await tool(page, tools.map).waitFor();
			},
		});
		await site.close().catch(() => undefined);
	},
});
export { expect } from '@playwright/test';

export function tool(page: Page, name: string): Locator {
	// By its visible text, because a tool's accessible name may include its state.
	return page.locator('#tools .tool').filter({ has: page.getByText(name, { exact: true }) });
}

export function strokes(page: Page): Locator {
	return page.locator('.drawing path');
}

/** Goes to a step with a moving picture. */
export async function goToPicture(page: Page): Promise<void> {
	await goTo(page, 'ketamine', 'fewer');
	await explainer(page).locator('[part=stage] svg.scene').waitFor();
}

/** Draws on the picture with real touch events, so that the test fails if the browser scrolls instead. */
export async function drawByTouch(page: Page): Promise<void> {
	const box = (await explainer(page).locator('[part=stage] svg.scene').first().boundingBox())!;
	const at = (x: number, y: number) => [{ x: box.x + box.width * x, y: box.y + box.height * y }];
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await send('touchStart', at(0.3, 0.3));
	// Up and down, which a browser would take for scrolling.
	for (const y of [0.35, 0.42, 0.5, 0.45, 0.38]) await send('touchMove', at(0.3 + y / 5, y));
	await send('touchEnd', []);
	await session.detach();
}

/** What the element prints; the print dialog does not open. */
export async function printed(
	page: Page,
): Promise<{ figures: number; strokes: number; captions: string[]; text: string }> {
	return page.evaluate(() => {
		window.print = () => void dispatchEvent(new Event('beforeprint'));
		const before = new Set(document.body.children);
		(document.querySelector('ketamine-explainer') as HTMLElement & { print(): void }).print();
		const paper = [...document.body.children].find((node) => !before.has(node))!.shadowRoot!;
		const figures = [...paper.querySelectorAll('figure')];
		const found = {
			figures: figures.length,
			strokes: paper.querySelectorAll('figure svg > path[transform]').length,
			captions: figures.map((figure) => figure.querySelector('figcaption')!.textContent),
			text: paper.querySelector('article')!.textContent,
		};
		dispatchEvent(new Event('afterprint'));
		return found;
	});
}
