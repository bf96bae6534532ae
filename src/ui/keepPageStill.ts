/**
 * Keeps the page where it is while a dialog is open: a wheel or finger beside the dialog, or past its end, would scroll
 * the page behind it out of the reader's sight. `overscroll-behavior` does this only where something can be scrolled.
 */

/**
 * Attach to a dialog for as long as it is open. It listens on the document: for browsers that scroll before they ask the
 * page, a dialog's own listeners do not reach its backdrop.
 */
export function keepPageStill(dialog: HTMLElement): () => void {
	const page = dialog.ownerDocument;
	let last: Touch | undefined;
	const keep = (event: Event, x: number, y: number): void => {
		const path = event.composedPath();
		if (path.includes(dialog) && !canScroll(path[0], dialog, x, y) && event.cancelable) event.preventDefault();
	};
	const onWheel = (event: WheelEvent): void => {
		// With Ctrl, it zooms.
		if (!event.ctrlKey) keep(event, event.deltaX, event.deltaY);
	};
	const onStart = (event: TouchEvent): void => {
		last = event.touches[0];
	};
	const onMove = (event: TouchEvent): void => {
		const [touch, second] = event.touches;
		// Two fingers zoom, and one moves what has been zoomed.
		const zoomed = (visualViewport?.scale ?? 1) > 1;
		if (last && touch && !second && !zoomed) keep(event, last.clientX - touch.clientX, last.clientY - touch.clientY);
	};
	// While they come, for on their way back the element keeps them from the page.
	page.addEventListener('wheel', onWheel, { passive: false, capture: true });
	page.addEventListener('touchstart', onStart, { passive: true, capture: true });
	page.addEventListener('touchmove', onMove, { passive: false, capture: true });
	return () => {
		page.removeEventListener('wheel', onWheel, true);
		page.removeEventListener('touchstart', onStart, true);
		page.removeEventListener('touchmove', onMove, true);
	};
}

/**
 * Whether anything from the target up to the dialog can still be scrolled that way, along the greater of two distances.
 * Past an end, Chrome on Android takes a pull in a dialog for one on the page, and loads the page anew.
 */
function canScroll(target: EventTarget | undefined, dialog: HTMLElement, x: number, y: number): boolean {
	// Beside the dialog, the event is the dialog's own, for its backdrop.
	if (target === dialog) return false;
	const across = Math.abs(x) > Math.abs(y);
	for (let at = target as Element | null; at; at = at === dialog ? null : at.parentElement) {
		if (!/auto|scroll/.test(getComputedStyle(at)[across ? 'overflowX' : 'overflowY'])) continue;
		// From right to left, scrollLeft goes from 0 down.
		const gone = Math.abs(across ? at.scrollLeft : at.scrollTop);
		const room = across ? at.scrollWidth - at.clientWidth : at.scrollHeight - at.clientHeight;
		const back = across ? (getComputedStyle(at).direction === 'rtl' ? x > 0 : x < 0) : y < 0;
		if (back ? gone > 0 : room - gone >= 1) return true;
	}
	return false;
}
