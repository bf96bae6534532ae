/**
 * Brings the beginning of a screen into sight. Unlike `scrollIntoView`, it never scrolls what readers cannot scroll back,
 * such as a section with `overflow: hidden`, and it sees what a page has put over the beginning: a header that stays.
 */

/** How much of a new screen may lie out of sight above before it is scrolled to its beginning, px. */
const MOST_HIDDEN_PX = 80;
/** Below a header there may be another one. */
const MOST_HEADERS = 3;

/**
 * Scrolls at once, also on a page that scrolls smoothly, and only if the beginning is out of sight above.
 *
 * @param frame the explainer, whose upper edge is shown
 * @param chapter the new screen in it
 * @param title its title, the least that has to be seen
 */
export function showBeginning(frame: HTMLElement, chapter: Element, title: Element): void {
	const top = topInSight(frame, title);
	if (topOf(chapter) >= top - MOST_HIDDEN_PX && topOf(title) >= top) return;
	let marginPx = px(getComputedStyle(frame).scrollMarginTop);
	for (let i = 0; i <= MOST_HEADERS; i++) {
		scrollToTop(frame, marginPx);
		const hiddenPx = topInSight(frame, title) - topOf(title);
		if (hiddenPx <= 0) return;
		marginPx += hiddenPx;
	}
}

/** Brings the upper edge of the frame to that of all that scrolls around it, from the inside to the window. */
function scrollToTop(frame: Element, marginPx: number): void {
	for (const box of boxesAround(frame)) {
		const { overflowY, scrollPaddingTop, position } = getComputedStyle(box);
		const isWindow = box === document.documentElement;
		// A window takes its scrolling from the root or, where that says nothing, from the body.
		const scrolling = isWindow && overflowY === 'visible' ? getComputedStyle(document.body).overflowY : overflowY;
		if (isWindow ? !/hidden|clip/.test(scrolling) : /auto|scroll/.test(scrolling)) {
			const edge = isWindow ? 0 : topOf(box) + box.clientTop;
			box.scrollBy({ top: topOf(frame) - edge - marginPx - px(scrollPaddingTop), behavior: 'instant' });
		}
		// What is around it does not move it.
		if (position === 'fixed') return;
	}
}

/** Where it begins that something can be seen: below the edges of boxes that clip, and of a header over the title. */
function topInSight(frame: Element, title: Element): number {
	const boxes = boxesAround(frame);
	let top = 0;
	for (const box of boxes) {
		const { overflowY, position } = getComputedStyle(box);
		// Those of the root and its body are the window's.
		if (overflowY !== 'visible' && box !== document.body && box !== document.documentElement) {
			top = Math.max(top, topOf(box) + box.clientTop);
		}
		if (position === 'fixed') break;
	}
	const { left, width } = title.getBoundingClientRect();
	const root = boxes[0]!.getRootNode() as Document | ShadowRoot;
	let hit = root.elementFromPoint(left + width / 2, Math.max(topOf(title), top) + 1);
	for (; hit && !boxes.includes(hit); hit = parentOf(hit)) {
		const { bottom } = hit.getBoundingClientRect();
		// What covers half of the window is no header.
		if (/fixed|sticky/.test(getComputedStyle(hit).position) && bottom < innerHeight / 2) top = Math.max(top, bottom);
	}
	return top;
}

/** From the inside to the root, through slots and shadow roots. */
function boxesAround(frame: Element): Element[] {
	const boxes: Element[] = [];
	for (let box = parentOf(frame); box; box = parentOf(box)) boxes.push(box);
	return boxes;
}

function parentOf(node: Element): Element | null {
	return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

const topOf = (node: Element) => node.getBoundingClientRect().top;
const px = (length: string) => parseFloat(length) || 0;
