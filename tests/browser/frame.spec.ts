/** A clinic's page with the explainer in a frame, on a phone: what opens and what comes next is seen. */
import type { FrameLocator, Locator } from '@playwright/test';
import { SNIPPETS } from '../../src/pages/setup/publish/snippets';
import { DEFAULT_OPTIONS } from '../../src/pages/setup/embedOptions';
import { expect, test, type Host } from '../support/browserHost';
import { clinicPage, element, TAG, words } from './pages';

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE, hasTouch: true });

async function openFrame(host: Host, frame: string, path: string): Promise<FrameLocator> {
	const around = `<header style="height: 90px">A clinic</header>${frame}<footer style="height: 900px">Foot</footer>`;
	await host.open({
		html: clinicPage(around, ''),
		files: {
			[path]: clinicPage(element('clinic-phone="(555) 555-0100"')).replace('<body>', '<body style="margin: 0">'),
		},
	});
	const inside = host.page.frameLocator('iframe');
	await inside.locator('.dock-next').waitFor();
	return inside;
}

const goIn = (inside: FrameLocator, chapter: string, step: string) =>
	inside
		.locator(TAG)
		.evaluate((node, place) => (node as unknown as { goTo(...to: string[]): void }).goTo(...place), [chapter, step]);

async function expectInSight(part: Locator): Promise<void> {
	await expect(part).toBeVisible();
	await expect
		.poll(async () => {
			const { y, height } = (await part.boundingBox())!;
			return y >= 0 && y + height <= PHONE.height;
		})
		.toBe(true);
}

test('the frame of the setup page is no higher than the window, so panels and new screens are in sight', async ({
	host,
	page,
}) => {
	const code = SNIPPETS.iframe({ ...DEFAULT_OPTIONS, page: '/inner.html', integrity: '', settings: {} });
	const inside = await openFrame(host, code, 'inner.html');
	expect((await page.locator('iframe').boundingBox())!.height).toBeLessThan(PHONE.height);
	await inside.getByRole('button', { name: words.ui.light, exact: true }).tap();
	await expectInSight(inside.getByRole('dialog'));
	await page.keyboard.press('Escape');

	await inside.locator('.footer').scrollIntoViewIfNeeded();
	await inside.getByRole('button', { name: words.ui.next, exact: true }).tap();
	await expectInSight(inside.locator('.step-title'));

	await goIn(inside, 'sources', 'list');
	await inside.getByRole('button', { name: words.ui.next, exact: true }).tap();
	await expectInSight(inside.getByRole('dialog'));
	expect(host.messages).toEqual([]);
});

for (const [what, sandbox] of [
	['of the same site', ''],
	['of another site in effect', 'sandbox="allow-scripts"'],
] as const) {
	test(`in a frame ${what} that is much higher than the window, panels open where the reader is, and new screens begin there`, async ({
		host,
		page,
	}) => {
		const tall = `<iframe src="/inner.html" ${sandbox} title="A" style="width: 100%; height: 1840px; border: 0"></iframe>`;
		const inside = await openFrame(host, tall, 'inner.html');
		await inside.getByRole('button', { name: words.ui.light, exact: true }).tap();
		await expectInSight(inside.getByRole('dialog'));
		await page.keyboard.press('Escape');
		await inside.getByRole('button', { name: words.ui.help, exact: true }).tap();
		await expectInSight(inside.getByRole('dialog'));
		await page.keyboard.press('Escape');
		await inside.getByRole('button', { name: words.ui.next, exact: true }).tap();
		await expectInSight(inside.locator('.step-title'));
		await inside.getByRole('button', { name: words.ui.help, exact: true }).tap();
		// Another window, as when a phone is turned.
		await page.setViewportSize({ width: 600, height: 390 });
		await expect
			.poll(async () => {
				const { y, height } = (await inside.getByRole('dialog').boundingBox())!;
				return y >= 0 && y + height <= 390;
			})
			.toBe(true);
		await page.keyboard.press('Escape');
		expect(host.messages).toEqual([]);
	});
}
