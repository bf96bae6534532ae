/**
 * When an element is built: at once in view or near it; farther away only once it comes near, so that many on a page
 * cost little more than one (figures: docs/performance.md). The first of a page is built wherever it stands, only a moment
 * later: readers search a page for words, and screen readers list its headings, without scrolling.
 */
import { TAG_NAME } from './names';

/** Near is within this many heights of the window above or below it. */
const NEAR_SCREENS = 1;
/** The first of a page lets the page's own start go first, ms. */
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
	// What is hidden has no boxes.
	if (element.getClientRects().length === 0) return false;
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > -NEAR_SCREENS * innerHeight && top < (1 + NEAR_SCREENS) * innerHeight;
}

/** Those within other shadow roots are not found: they are firsts where no other one is on the page itself. */
function isFirst(element: Element): boolean {
	const first = document.querySelector(TAG_NAME);
	return !first || first === element;
}
