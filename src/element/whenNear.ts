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

/** What no reader can get to, such as the copies of slides in a carousel that goes round. */
const UNSEEN = '[aria-hidden="true"], [inert]';

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
			if (entries.some(({ isIntersecting, intersectionRect }) => isIntersecting && intersectionRect.width > 0)) build();
		},
		// The least part, too: at none, a slide that begins where the one in sight ends counts.
		{ rootMargin: `${NEAR_SCREENS * 100}% 0%`, threshold: [0, 0.0001] },
	);
	observer.observe(element);
	const timer = isFirst(element) ? setTimeout(build, FIRST_WAITS_MS) : undefined;
	return stop;
}

function isNear(element: Element): boolean {
	// A hidden element has no boxes.
	if (element.getClientRects().length === 0) return false;
	const { top, bottom, left, right } = element.getBoundingClientRect();
	// Most of it lies beside the window, as a slide of a carousel does: the observer knows whether any of it is in sight.
	if (Math.abs(left + right - innerWidth) > innerWidth) return false;
	return bottom > -NEAR_SCREENS * innerHeight && top < (1 + NEAR_SCREENS) * innerHeight;
}

/**
 * An explainer inside another shadow root is not found here; it counts as first if the page itself has none. Copies that
 * a carousel hides from readers do not count.
 */
function isFirst(element: Element): boolean {
	const shown = [...document.querySelectorAll(TAG_NAME)].filter((each) => !each.closest(UNSEEN));
	return element.closest(UNSEEN) === null && (!shown.length || shown[0] === element);
}
