/**
 * Takes a double press for one. Many people click or tap everything twice, and tremor does it too: the second press would
 * fall on what the first has brought there, and close a panel again or go past a screen unread. So would a held Enter.
 */

/** How soon after the answer to a press another one at the same place counts as part of it. */
export const DOUBLE_PRESS_MS = 400;
const SAME_PLACE_PX = 30;

/** Attach to what holds the controls. Clicks by keys, scripts and assistive technology (`detail` 0) are all let through. */
export function pressOnce(node: HTMLElement): () => void {
	let last: MouseEvent | undefined;
	/** When the answer to it was seen: a slow device takes its time. */
	let answeredAt = 0;
	const onClick = (event: MouseEvent): void => {
		// A label clicks its field once more, at the same place.
		if (!event.detail || (event.target as Element).localName === 'input') return;
		if (last && event.timeStamp - answeredAt < DOUBLE_PRESS_MS && samePlace(event, last)) {
			event.preventDefault();
			event.stopPropagation();
			return;
		}
		last = event;
		answeredAt = Infinity;
		requestAnimationFrame(() => setTimeout(() => (answeredAt = performance.now())));
	};
	node.addEventListener('click', onClick, { capture: true });
	node.addEventListener('keydown', ignoreHeldEnter, { capture: true });
	return () => {
		node.removeEventListener('click', onClick, { capture: true });
		node.removeEventListener('keydown', ignoreHeldEnter, { capture: true });
	};
}

/** A mouse counts the clicks at a place; not every browser counts taps. */
function samePlace(event: MouseEvent, last: MouseEvent): boolean {
	return (event as Partial<PointerEvent>).pointerType === 'mouse'
		? event.detail > 1
		: Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < SAME_PLACE_PX;
}

export function ignoreHeldEnter(event: KeyboardEvent): void {
	if (event.repeat && event.key === 'Enter') event.preventDefault();
}
