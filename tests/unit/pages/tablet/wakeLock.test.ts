/** When the tablet page asks the system to keep the screen on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScreenLock } from '../../../../src/pages/tablet/wakeLock';

class Sentinel extends EventTarget {
	release(): Promise<void> {
		this.dispatchEvent(new Event('release'));
		return Promise.resolve();
	}
}
const request = vi.fn<() => Promise<Sentinel>>();
let locks: Sentinel[];
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let screen: ScreenLock;

beforeEach(() => {
	vi.useFakeTimers();
	locks = [];
	request.mockReset().mockImplementation(() => {
		locks.push(new Sentinel());
		return Promise.resolve(locks.at(-1)!);
	});
	page.visibilityState = 'visible';
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', { wakeLock: { request } });
	screen = new ScreenLock();
});
afterEach(() => {
	screen.letGo();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

it('asks once, however often the tablet is touched', async () => {
	for (let i = 0; i < 3; i++) screen.hold();
	await settle();
	screen.hold();
	await settle(60_000);
	expect(request).toHaveBeenCalledTimes(1);
});

it('asks again when the system has taken the lock, but not at once', async () => {
	screen.hold();
	await settle();
	await locks[0]!.release();
	await settle(1000);
	expect(request).toHaveBeenCalledTimes(1);
	await settle(10_000);
	expect(request).toHaveBeenCalledTimes(2);
});

it('asks again when the page is seen again', async () => {
	screen.hold();
	await settle();
	page.visibilityState = 'hidden';
	await locks[0]!.release();
	await settle(60_000);
	expect(request).toHaveBeenCalledTimes(1);
	page.visibilityState = 'visible';
	page.dispatchEvent(new Event('visibilitychange'));
	await settle();
	expect(request).toHaveBeenCalledTimes(2);
});

it('asks again at the next touch after it was refused', async () => {
	request.mockRejectedValueOnce(new Error('low battery'));
	screen.hold();
	await settle();
	screen.hold();
	await settle();
	expect(locks).toHaveLength(1);
});

it('gives the lock back after the visit, also one that comes late', async () => {
	const released = vi.spyOn(Sentinel.prototype, 'release');
	screen.hold();
	await settle();
	screen.letGo();
	expect(released).toHaveBeenCalledTimes(1);
	await settle(60_000);
	expect(request).toHaveBeenCalledTimes(1);
	screen.hold();
	screen.letGo();
	await settle(60_000);
	expect(released).toHaveBeenCalledTimes(2);
	expect(request).toHaveBeenCalledTimes(2);
});
