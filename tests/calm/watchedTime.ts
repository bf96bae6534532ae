/**
 * Runs inside a page before its scripts, and makes time stand still except during `calm.advance`. Animation frames, timers
 * and CSS animations go on in steps of a sixtieth of a second, however busy the machine is. Whatever changes its place or
 * its opacity in a step is measured.
 */

/** What moved since the last call of `motion()`. */
export interface Motion {
	/** The highest speed of a visible edge in px per second, and what it belonged to. */
	readonly fastestPxPerS: number;
	readonly fastest: string;
	/** The most elements that moved in one step. */
	readonly mostMarks: number;
	/** The shortest rest of an element between two changes, ms. */
	readonly shortestHoldMs: number;
	readonly shortestHold: string;
	/** The shortest fade, ms. */
	readonly shortestFadeMs: number;
	readonly shortestFade: string;
	/** How many changes there were at all. */
	readonly changes: number;
}

export interface WatchedTime {
	/** Lets time go on, in steps of a sixtieth of a second. */
	advance(ms: number): void;
	/** What moved since the last call. */
	motion(): Motion;
	/** Waits in real time until the browser has laid out the last changes; the page's time stands still. */
	settle(): Promise<void>;
}

declare global {
	interface Window {
		calm: WatchedTime;
	}
}

export function watchTime(): void {
	if (window.calm) return;
	const STEP_MS = 1000 / 60;
	/** A change of opacity by more than this is a fade. */
	const COMES_OR_GOES = 0.3;
	const UNSEEN = 0.02;
	/** A fade that stops for less than this goes on, ms. */
	const SAME_FADE_MS = 100;

	let nowMs = 1000;
	let nextId = 1;
	const frames = new Map<number, FrameRequestCallback>();
	const timers = new Map<number, { run: () => void; atMs: number }>();
	const nativeFrame = requestAnimationFrame.bind(window);

	performance.now = () => nowMs;
	window.requestAnimationFrame = (callback) => {
		frames.set(nextId, callback);
		return nextId++;
	};
	window.cancelAnimationFrame = (id) => void frames.delete(id);
	const patched = window as unknown as Record<string, unknown>;
	patched['setTimeout'] = (callback: () => void, delayMs = 0) => {
		timers.set(nextId, { run: callback, atMs: nowMs + delayMs });
		return nextId++;
	};
	patched['setInterval'] = (callback: () => void, everyMs: number) => {
		const id = nextId++;
		const again = () => {
			timers.set(id, { run: again, atMs: nowMs + everyMs });
			callback();
		};
		timers.set(id, { run: again, atMs: nowMs + everyMs });
		return id;
	};
	patched['clearTimeout'] = patched['clearInterval'] = (id: number) => void timers.delete(id);

	/** The document and the shadow roots in it. */
	const roots: (Document | ShadowRoot)[] = [document];
	const { attachShadow } = Element.prototype;
	Element.prototype.attachShadow = function (options) {
		const root = attachShadow.call(this, options);
		roots.push(root);
		observe(root);
		return root;
	};

	const begun = new Map<Animation, number>();
	/** CSS animations follow the page's time, too. */
	function holdAnimations(): void {
		for (const animation of roots.flatMap((root) => root.getAnimations())) {
			const began = begun.get(animation) ?? nowMs;
			if (!begun.has(animation)) {
				begun.set(animation, began);
				animation.pause();
				const { duration, iterations } = animation.effect!.getComputedTiming();
				const target = (animation.effect as KeyframeEffect).target;
				if (iterations === 1 && typeof duration === 'number') fades(duration, describe(target));
				else fades(0, `${describe(target)}, again and again`);
			}
			const { endTime } = animation.effect!.getComputedTiming();
			if (nowMs - began >= Number(endTime)) {
				begun.delete(animation);
				animation.finish();
			} else animation.currentTime = nowMs - began;
		}
	}

	// What changes by script.
	interface Course {
		changedMs: number;
		/** For opacity, where this rise or fall began. */
		from: number;
		fromMs: number;
		last: number;
		direction: number;
	}
	const courses = new WeakMap<Element, Map<string, Course>>();
	/** Fades under way. */
	const fading = new Map<Course, string>();
	const boxes = new WeakMap<Element, DOMRect>();
	let seen = nothing();
	function nothing() {
		return {
			fastestPxPerS: 0,
			fastest: '',
			mostMarks: 0,
			shortestHoldMs: Infinity,
			shortestHold: '',
			shortestFadeMs: Infinity,
			shortestFade: '',
			changes: 0,
		};
	}
	const WATCHED = ['transform', 'opacity', 'd', 'style', 'cx', 'cy', 'x', 'y'];
	const observer = new MutationObserver(() => undefined);
	function observe(root: Node): void {
		observer.observe(root, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeOldValue: true,
			attributeFilter: WATCHED,
		});
	}
	observe(document);

	function describe(node: Element | null): string {
		const name = node?.getAttribute('class');
		const parent = node?.parentElement?.closest('[class]')?.getAttribute('class');
		return [parent, name ?? node?.localName].filter(Boolean).join(' > ');
	}
	function opacityOf(node: Element): number {
		return Number(node.getAttribute('opacity') ?? ((node as HTMLElement).style?.opacity || 1));
	}
	function isSeen(node: Element): boolean {
		for (let each: Element | null = node; each; each = each.parentElement) if (opacityOf(each) <= UNSEEN) return false;
		return true;
	}
	function measureAll(): void {
		observer.takeRecords();
		for (const root of roots)
			for (const node of root.querySelectorAll('*')) boxes.set(node, node.getBoundingClientRect());
	}
	function fades(ms: number, what: string): void {
		if (ms < seen.shortestFadeMs) [seen.shortestFadeMs, seen.shortestFade] = [ms, what];
	}
	function rests(ms: number, what: string): void {
		if (ms < seen.shortestHoldMs) [seen.shortestHoldMs, seen.shortestHold] = [ms, what];
	}

	/** Measures what the last step has changed. */
	function look(): void {
		const changed = new Map<Element, Map<string, string | null>>();
		/** New elements have no course yet. */
		const added = new Set<Element>();
		for (const { type, target, attributeName, oldValue, addedNodes } of observer.takeRecords()) {
			if (type === 'childList') {
				for (const node of addedNodes) {
					if (!(node instanceof Element)) continue;
					boxes.set(node, node.getBoundingClientRect());
					added.add(node);
				}
				continue;
			}
			const attributes = changed.get(target as Element) ?? new Map<string, string | null>();
			changed.set(target as Element, attributes);
			if (!attributes.has(attributeName!)) attributes.set(attributeName!, oldValue);
		}
		let marks = 0;
		for (const [node, attributes] of changed) {
			if (!node.isConnected || added.has(node)) continue;
			let places = false;
			for (const [name, oldValue] of attributes) {
				const value = node.getAttribute(name);
				if (value === oldValue) continue;
				seen.changes++;
				if (name === 'opacity') followOpacity(node, Number(oldValue ?? 1), Number(value ?? 1));
				else {
					places ||= name === 'transform' || name === 'style';
					if (isSeen(node)) followPlace(node, name);
				}
			}
			const before = boxes.get(node);
			const after = node.getBoundingClientRect();
			boxes.set(node, after);
			if (!before || !isSeen(node)) continue;
			const way = Math.max(
				...(['left', 'right', 'top', 'bottom'] as const).map((edge) => Math.abs(after[edge] - before[edge])),
			);
			if (places && way > 0.01) marks++;
			const pxPerS = way / (STEP_MS / 1000);
			if (pxPerS > seen.fastestPxPerS) [seen.fastestPxPerS, seen.fastest] = [pxPerS, describe(node)];
		}
		seen.mostMarks = Math.max(seen.mostMarks, marks);
	}

	function courseOf(node: Element, name: string, value: number): Course {
		const all = courses.get(node) ?? new Map<string, Course>();
		courses.set(node, all);
		const course = all.get(name) ?? {
			changedMs: -Infinity,
			from: value,
			fromMs: nowMs - STEP_MS,
			last: value,
			direction: 0,
		};
		all.set(name, course);
		return course;
	}

	/** Measures how long a place was held: from the frame that first shows it to the one that shows another. */
	function followPlace(node: Element, name: string): void {
		const course = courseOf(node, name, 0);
		const restedMs = nowMs - course.changedMs;
		if (restedMs > STEP_MS + 1) rests(restedMs, `${describe(node)} ${name}`);
		course.changedMs = nowMs;
	}

	/** Measures how long fades take, and the rest between them. */
	function followOpacity(node: Element, before: number, value: number): void {
		const course = courseOf(node, 'opacity', before);
		const what = `${describe(node)} opacity`;
		const direction = Math.sign(value - before);
		const restedMs = nowMs - course.changedMs;
		if (direction !== course.direction || restedMs > SAME_FADE_MS) {
			fadeEnds(course);
			if (course.direction !== 0 && direction !== course.direction) rests(restedMs, what);
			Object.assign(course, { from: before, fromMs: nowMs - STEP_MS, direction });
		}
		course.changedMs = nowMs;
		course.last = value;
		fading.set(course, what);
	}

	function fadeEnds(course: Course): void {
		const change = Math.abs(course.last - course.from);
		const what = fading.get(course);
		if (what && change >= COMES_OR_GOES) fades((course.changedMs - course.fromMs) / change, what);
		fading.delete(course);
	}

	window.calm = {
		advance(ms) {
			const endMs = nowMs + ms;
			measureAll();
			holdAnimations();
			while (nowMs < endMs - 0.01) {
				nowMs = Math.min(endMs, nowMs + STEP_MS);
				for (const [id, { run, atMs }] of [...timers].sort(([, a], [, b]) => a.atMs - b.atMs)) {
					if (atMs > nowMs || !timers.delete(id)) continue;
					run();
				}
				const due = [...frames.values()];
				frames.clear();
				for (const run of due) run(nowMs);
				holdAnimations();
				look();
			}
		},
		motion() {
			// Fades under way are reported when they have ended.
			for (const course of fading.keys()) if (course.changedMs < nowMs - STEP_MS) fadeEnds(course);
			const found = seen;
			seen = nothing();
			return found;
		},
		async settle() {
			for (let i = 0; i < 3; i++) {
				holdAnimations();
				await new Promise((resolve) => nativeFrame(resolve));
			}
			holdAnimations();
			measureAll();
		},
	};
}
