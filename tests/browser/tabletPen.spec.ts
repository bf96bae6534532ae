/** The pen of the tablet page in a hand: a palm at rest, a touch that the system takes back, the eraser end, and rest. */
import type { Page } from '@playwright/test';
import { goToPicture, strokes, test, expect, tool, tools } from './tabletPage';

interface Pointer {
	readonly pointerId: number;
	readonly pointerType: string;
	readonly button?: number;
	readonly buttons?: number;
}

interface Touch extends Pointer {
	readonly type: string;
	/** Position in the picture, px. */
	readonly x: number;
	readonly y: number;
}

const PALM = { pointerId: 31, pointerType: 'touch' } as const;
const STYLUS = { pointerId: 32, pointerType: 'pen' } as const;
const FINGER = { pointerId: 33, pointerType: 'touch' } as const;

/** Made-up events, because no driver of a browser has a palm or an eraser. */
async function touch(page: Page, ...touches: Touch[]): Promise<void> {
	await page.evaluate((all) => {
		// A made-up pointer can't be captured.
		document.querySelector<HTMLElement>('#sheet')!.setPointerCapture = () => undefined;
		const picture = document.querySelector('ketamine-explainer')!.shadowRoot!.querySelector('[part=stage] svg.scene')!;
		const { left, top } = picture.getBoundingClientRect();
		for (const { type, x, y, ...more } of all) {
			const at = { clientX: left + x, clientY: top + y };
			picture.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, buttons: 1, ...at, ...more }));
		}
	}, touches);
}

function stroke(pointer: Pointer, x: number): Touch[] {
	return [
		{ ...pointer, type: 'pointerdown', x, y: 60 },
		...[80, 100, 120].map((y) => ({ ...pointer, type: 'pointermove', x, y })),
		{ ...pointer, type: 'pointerup', x, y: 120, buttons: 0 },
	];
}

test.beforeEach(async ({ tablet, page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(() => {
		const real = window.requestAnimationFrame.bind(window);
		Object.assign(window, { frames: 0 });
		window.requestAnimationFrame = (callback) => {
			(window as unknown as { frames: number }).frames++;
			return real(callback);
		};
	});
	await tablet.open();
	await goToPicture(page);
	await tool(page, tools.pen).click();
});

test('a palm that rests first neither takes the stylus away nor leaves a blot', async ({ page }) => {
	const palm = (type: string, x = 40, y = 90) => ({ ...PALM, type, x, y });
	await touch(page, palm('pointerdown'), palm('pointermove', 44, 92), ...stroke(STYLUS, 200), palm('pointermove', 48));
	await expect(strokes(page)).toHaveCount(1);
	// It is lifted and rests again, while the stylus is near.
	await touch(page, palm('pointerup'), palm('pointerdown'), palm('pointermove', 50), palm('pointerup'));
	await expect(strokes(page)).toHaveCount(1);
	await touch(page, ...stroke(STYLUS, 240));
	await expect(strokes(page)).toHaveCount(2);
	// Somebody else's finger draws a little later.
	await page.waitForTimeout(3200);
	await touch(page, ...stroke(FINGER, 280));
	await expect(strokes(page)).toHaveCount(3);
});

test('a touch that the system takes back leaves nothing, and the one before stays', async ({ page }) => {
	await touch(page, ...stroke(FINGER, 100));
	await touch(
		page,
		...stroke(PALM, 160).slice(0, -1),
		{ ...PALM, type: 'pointercancel', x: 160, y: 120 },
		{ ...PALM, type: 'pointermove', x: 170, y: 130 },
	);
	await expect(strokes(page)).toHaveCount(1);
	await tool(page, tools.undo).click();
	await expect(strokes(page)).toHaveCount(0);
});

test('the eraser end takes strokes away, and one Undo brings them back', async ({ page }) => {
	await touch(page, ...stroke(STYLUS, 100), ...stroke(STYLUS, 130), ...stroke(STYLUS, 300));
	await expect(strokes(page)).toHaveCount(3);
	const eraser = { ...STYLUS, button: 5, buttons: 32 };
	await touch(
		page,
		{ ...eraser, type: 'pointerdown', x: 80, y: 90 },
		{ ...eraser, type: 'pointermove', x: 150, y: 90, button: -1 },
		{ ...eraser, type: 'pointerup', x: 150, y: 90, buttons: 0 },
	);
	await expect(strokes(page)).toHaveCount(1);
	await tool(page, tools.undo).click();
	await expect(strokes(page)).toHaveCount(3);
});

for (const name of [tools.pen, tools.pointer]) {
	test(`${name}: no frames run on when nothing moves`, async ({ page }) => {
		if (name !== tools.pen) await tool(page, name).click();
		await touch(page, ...stroke(FINGER, 100));
		await expect(name === tools.pen ? strokes(page) : page.locator('.spot.shown')).toHaveCount(1);
		await page.waitForTimeout(1500);
		await page.evaluate(() => Object.assign(window, { frames: 0 }));
		await page.waitForTimeout(500);
		expect(await page.evaluate(() => (window as unknown as { frames: number }).frames)).toBe(0);
	});
}
