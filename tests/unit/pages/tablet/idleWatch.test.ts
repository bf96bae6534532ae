/** When an unwatched tablet clears itself. The clock is the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COUNTDOWN_SECONDS, IdleWatch } from '../../../../src/pages/tablet/idleWatch.svelte';

const MINUTE = 60_000;

describe('the watch over an unused tablet', () => {
	const onIdle = vi.fn();
	let watch: IdleWatch;

	beforeEach(() => {
		vi.useFakeTimers();
		onIdle.mockReset();
		watch = new IdleWatch(onIdle);
	});
	afterEach(() => {
		watch.rest();
		vi.useRealTimers();
	});

	it('counts down for 20 seconds or more, in calm steps, and then clears once', () => {
		expect(COUNTDOWN_SECONDS).toBeGreaterThanOrEqual(20);
		watch.touch();
		vi.advanceTimersByTime(5 * MINUTE - 1);
		expect(watch.secondsLeft).toBeUndefined();
		const seen = new Set<number | undefined>();
		for (let second = 0; second < COUNTDOWN_SECONDS; second++) {
			vi.advanceTimersByTime(1000);
			seen.add(watch.secondsLeft);
		}
		expect([...seen]).toEqual([30, 25, 20, 15, 10, 5]);
		expect(onIdle).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1000);
		expect(onIdle).toHaveBeenCalledOnce();
		vi.advanceTimersByTime(60 * MINUTE);
		expect(onIdle).toHaveBeenCalledOnce();
	});

	it('takes reading aloud for somebody who is there, but not for ever', () => {
		let reads = true;
		watch = new IdleWatch(onIdle, () => reads);
		watch.touch();
		vi.advanceTimersByTime(6 * MINUTE);
		expect(watch.secondsLeft).toBeUndefined();
		reads = false;
		vi.advanceTimersByTime(4 * MINUTE);
		expect(watch.secondsLeft).toBeDefined();
		watch.touch();
		reads = true;
		vi.advanceTimersByTime(26 * MINUTE);
		expect(onIdle).toHaveBeenCalledOnce();
	});

	it('waits anew after a touch, also during the countdown', () => {
		watch.touch();
		vi.advanceTimersByTime(5 * MINUTE + 20_000);
		expect(watch.secondsLeft).toBe(10);
		watch.touch();
		expect(watch.secondsLeft).toBeUndefined();
		vi.advanceTimersByTime(5 * MINUTE - 1);
		expect(watch.secondsLeft).toBeUndefined();
		expect(onIdle).not.toHaveBeenCalled();
	});

	it('takes the clinic’s minutes', () => {
		watch.idleMinutes = 2;
		watch.touch();
		vi.advanceTimersByTime(2 * MINUTE);
		expect(watch.secondsLeft).toBe(COUNTDOWN_SECONDS);
	});

	it('does nothing before the first touch', () => {
		vi.advanceTimersByTime(60 * MINUTE);
		expect(onIdle).not.toHaveBeenCalled();
	});

	it('clears at once when the tablet wakes up after a long sleep', () => {
		watch.touch();
		watch.hide();
		// Timers and the steady clock stand still while it sleeps; the wall clock does not.
		vi.setSystemTime(Date.now() + 60 * MINUTE);
		watch.wake();
		expect(onIdle).toHaveBeenCalledOnce();
	});

	it('clears once when the browser’s steady clock goes on through the sleep', () => {
		watch.touch();
		watch.hide();
		vi.advanceTimersByTime(4 * MINUTE);
		watch.wake();
		vi.advanceTimersByTime(MINUTE - 1);
		expect(watch.secondsLeft).toBeUndefined();
		vi.advanceTimersByTime(1);
		expect(watch.secondsLeft).toBe(COUNTDOWN_SECONDS);
	});

	it('does not see that somebody sets the tablet’s clock', () => {
		watch.touch();
		for (const hours of [3, -5]) {
			vi.setSystemTime(Date.now() + hours * 60 * MINUTE);
			watch.wake();
			watch.check();
			expect(watch.secondsLeft).toBeUndefined();
		}
		expect(onIdle).not.toHaveBeenCalled();
		// Back, and the wait takes as long as ever.
		vi.advanceTimersByTime(5 * MINUTE - 1);
		expect(watch.secondsLeft).toBeUndefined();
		vi.advanceTimersByTime(1 + COUNTDOWN_SECONDS * 1000);
		expect(onIdle).toHaveBeenCalledOnce();
	});

	it('takes a clock that was set back during sleep for a short sleep, not for a longer wait', () => {
		watch.touch();
		vi.advanceTimersByTime(2 * MINUTE);
		watch.hide();
		vi.setSystemTime(Date.now() - 60 * MINUTE);
		watch.wake();
		vi.advanceTimersByTime(3 * MINUTE);
		expect(watch.secondsLeft).toBe(COUNTDOWN_SECONDS);
	});

	it('takes another length while it waits', () => {
		watch.touch();
		watch.idleMinutes = 2;
		vi.advanceTimersByTime(2 * MINUTE);
		expect(watch.secondsLeft).toBe(COUNTDOWN_SECONDS);
		vi.advanceTimersByTime(COUNTDOWN_SECONDS * 1000);
		expect(onIdle).toHaveBeenCalledOnce();
	});
});
