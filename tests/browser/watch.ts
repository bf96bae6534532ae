/** Counts the animation frames, timers, listeners and observers of a page. */
import type { Page } from '@playwright/test';

export interface Watch {
	/** How many animation frames were requested since the page began. */
	framesAsked: number;
	/** Timers that have neither run nor been cleared. */
	readonly timers: Set<number>;
	/** Listeners on the window, on documents and on media queries, by their target. */
	readonly listeners: Map<EventTarget, Set<string>>;
	/** The types of events that have ever been listened to on an element or a shadow root. The test tools listen on the window. */
	readonly listenedTo: Set<string>;
	/** Intersection observers that observe something. */
	readonly observers: Set<IntersectionObserver>;
	/** Waits for some frames without counting them. */
	afterFrames(count: number): Promise<void>;
}

declare global {
	interface Window {
		watch: Watch;
	}
}

/** Starts to count, in `window.watch`. Called before the page is opened. */
export async function watchPage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const nativeFrame = window.requestAnimationFrame.bind(window);
		const nativeSetTimeout = window.setTimeout.bind(window);
		const nativeClearTimeout = window.clearTimeout.bind(window);
		const watch: Watch = {
			framesAsked: 0,
			timers: new Set(),
			listeners: new Map(),
			listenedTo: new Set(),
			observers: new Set(),
			async afterFrames(count) {
				for (let i = 0; i < count; i++) await new Promise((resolve) => nativeFrame(resolve));
			},
		};
		window.watch = watch;
		window.requestAnimationFrame = (callback) => {
			watch.framesAsked++;
			return nativeFrame(callback);
		};

		const patched = window as unknown as Record<'setTimeout' | 'clearTimeout', unknown>;
		patched.setTimeout = (callback: TimerHandler, delay?: number, ...given: unknown[]) => {
			const run = () => {
				watch.timers.delete(id);
				if (typeof callback === 'function') callback(...given);
			};
			const id = nativeSetTimeout(run, delay);
			watch.timers.add(id);
			return id;
		};
		patched.clearTimeout = (id: number) => {
			watch.timers.delete(id);
			nativeClearTimeout(id);
		};

		const isShared = (target: EventTarget) =>
			target === window || target instanceof Document || target instanceof MediaQueryList;
		const names = new WeakMap<object, number>();
		let nextName = 0;
		const keyOf = (type: string, listener: object, options: unknown) => {
			if (!names.has(listener)) names.set(listener, nextName++);
			const capture =
				typeof options === 'object' && options !== null ? (options as { capture?: boolean }).capture : options;
			return `${type} ${names.get(listener)} ${!!capture}`;
		};
		const { addEventListener, removeEventListener } = EventTarget.prototype;
		EventTarget.prototype.addEventListener = function (type, listener, options) {
			// On itself the element listens to drags only to keep them from the page, while a panel is open.
			const isHost = this instanceof Element && this.localName === 'ketamine-explainer';
			if (!isShared(this) && !isHost) watch.listenedTo.add(type);
			const once = typeof options === 'object' && options.once;
			if (listener && !once && isShared(this)) {
				const all = watch.listeners.get(this) ?? new Set();
				watch.listeners.set(this, all.add(keyOf(type, listener, options)));
			}
			addEventListener.call(this, type, listener, options);
		};
		EventTarget.prototype.removeEventListener = function (type, listener, options) {
			if (listener) watch.listeners.get(this)?.delete(keyOf(type, listener, options));
			removeEventListener.call(this, type, listener, options);
		};

		const { observe, disconnect } = IntersectionObserver.prototype;
		IntersectionObserver.prototype.observe = function (target) {
			watch.observers.add(this);
			observe.call(this, target);
		};
		IntersectionObserver.prototype.disconnect = function () {
			watch.observers.delete(this);
			disconnect.call(this);
		};
	});
}

/** How many animation frames the page requests while `count` frames are shown. */
export async function framesAskedOver(page: Page, count: number): Promise<number> {
	return page.evaluate(async (frames) => {
		const before = window.watch.framesAsked;
		await window.watch.afterFrames(frames);
		return window.watch.framesAsked - before;
	}, count);
}

export interface UnderWay {
	readonly timers: number;
	readonly listeners: number;
	readonly observers: number;
}

export async function underWay(page: Page): Promise<UnderWay> {
	return page.evaluate(() => ({
		timers: window.watch.timers.size,
		listeners: [...window.watch.listeners.values()].reduce((sum, all) => sum + all.size, 0),
		observers: window.watch.observers.size,
	}));
}
