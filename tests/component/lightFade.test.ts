/** A change of light on a device that is busy: it never jumps. */
import { afterEach, expect, it, vi } from 'vitest';
import { fadeLight, LIGHT_FADE_MS } from '../../src/ui/lightFade';
import { THEMES } from '../../src/ui/themes';
import { dressedPlace } from './dressed';

const SOFT_RED = parseInt(THEMES.soft.frame.slice(1, 3), 16);

afterEach(() => void vi.restoreAllMocks());

/** The red of the frame while the light goes from dim to soft, at the given frames, ms. */
function redsAt(framesMs: readonly number[]): (number | undefined)[] {
	let next: FrameRequestCallback | undefined;
	vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
		next = callback;
		return 1;
	});
	const place = dressedPlace(400, 'soft');
	fadeLight(place, 'dim', 'soft');
	return framesMs.map((ms) => {
		const run = next;
		next = undefined;
		run?.(ms);
		const red = /rgb\((\d+)/.exec(place.style.getPropertyValue('--ke-frame'));
		return red ? Number(red[1]) : undefined;
	});
}

it('goes on where it was after a stall', () => {
	const [begun, stalled, after, done] = redsAt([1000, 1016, 4016, 4032]);
	// From 16 to that of soft: a tenth of the time is a fortieth of the way.
	expect(begun).toBe(16);
	expect(stalled! - begun!).toBeLessThan(2);
	expect(after! - stalled!).toBeGreaterThan(1);
	expect(after! - stalled!).toBeLessThan(6);
	expect(done).toBeGreaterThanOrEqual(after!);
});

it('is over after its time, and leaves the colours to the style sheet', () => {
	const frames = Array.from({ length: Math.ceil(LIGHT_FADE_MS / 50) + 1 }, (_, i) => 1000 + 50 * i);
	const reds = redsAt(frames);
	expect(reds.at(-2)).toBeGreaterThan(SOFT_RED - 3);
	expect(reds.at(-1)).toBeUndefined();
	for (const [i, red] of reds.slice(1, -1).entries()) expect(red).toBeGreaterThanOrEqual(reds[i]!);
});
