/**
 * When an explainer is built. In view or near it: at once. Farther away: when it comes near, so that many on a page cost
 * little more than one (figures: docs/performance.md). The first on a page is built wherever it is, a moment later,
 * because readers search a page and screen readers list its headings without scrolling.
 */
import { TAG_NAME } from './names';

/** An element this many window heights above or below the window still counts as near. */
const NEAR_SCREENS = 1;
/** How long the first explainer waits, so that the page itself can start first, ms. */
const FIRST_WAITS_MS = 300;

/** Calls `then` once. @returns stops waiting */
export function whenNear(element: Element, then: () => void): () => void {
	if (isNear(element) || !globalThis.IntersectionObserver) {
		then();
		return () => undefined;
	}
	const stop = () => {
		observer.disconnect();
		clearTimeout(timer);
	};
	const build = () => {
		stop();
		then();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some((entry) => entry.isIntersecting)) build();
		},
		{ rootMargin: `${NEAR_SCREENS * 100}% 0%` },
	);
	observer.observe(element);
	const timer = isFirst(element) ? setTimeout(build, FIRST_WAITS_MS) : undefined;
	return stop;
}

function isNear(element: Element): boolean {
	// A hidden element has no boxes.
	if (element.getClientRects().length === 0) return false;
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > -NEAR_SCREENS * innerHeight && top < (1 + NEAR_SCREENS) * innerHeight;
}

/** An explainer inside another shadow root is not found here; it counts as first if the page itself has none. */
function isFirst(element: Element): boolean {
	const first = document.querySelector(TAG_NAME);
	return !first || first === element;
}
