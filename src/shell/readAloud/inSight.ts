/** What is seen of a screen that is read aloud: the sentence, and the bar with Pause. */

/** Scrolls to a sentence that is out of sight, at once whatever the page's `scroll-behavior`, and far enough for the next ones. */
export function bringIntoSight(sentence: Range): void {
	const element = sentence.startContainer.parentElement!;
	if (!isSeen(sentence, element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Whether the beginning and the end of a sentence are in the window, and not under a bar, be it ours or the page's. */
function isSeen(sentence: Range, element: Element): boolean {
	const lines = [...sentence.getClientRects()];
	const tree = element.getRootNode() as Document | ShadowRoot;
	return [lines[0], lines.at(-1)].every((line) => {
		const there = line && tree.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
		return there && (element.contains(there) || there.contains(element));
	});
}

/** Attach to a sticky bar: it stays clear of a header that the page keeps in sight, and in the window where it cannot stick. */
export function stayInReach(bar: HTMLElement): () => void {
	const explainer = bar.closest('.explainer')!;
	const place = () => {
		bar.style.top = bar.style.translate = '';
		const natural = bar.getBoundingClientRect();
		const free = freeFrom(Math.max(natural.top, 0), natural.x + natural.width / 2, explainer);
		const byPx = free - natural.top;
		if (byPx <= 0) return;
		bar.style.top = `${byPx}px`;
		// Something around it scrolls or clips, or it does not stick yet.
		const { top, bottom } = bar.getBoundingClientRect();
		const room = explainer.getBoundingClientRect().bottom - bottom;
		bar.style.translate = `0 ${Math.max(0, Math.min(free - top, room))}px`;
	};
	place();
	// The page's own boxes scroll, too.
	document.addEventListener('scroll', place, { capture: true, passive: true });
	window.addEventListener('resize', place);
	return () => {
		document.removeEventListener('scroll', place, { capture: true });
		window.removeEventListener('resize', place);
	};
}

/** The first place from `y` downwards that nothing of the page covers, px from the top of the window. */
function freeFrom(y: number, x: number, explainer: Element): number {
	const root = explainer.getRootNode();
	const host = root instanceof ShadowRoot ? root.host : explainer;
	const page = host.getRootNode() as Document | ShadowRoot;
	let free = y;
	// A header and what is in it: a link, a row, the header itself.
	for (let i = 0; i < 8; i++) {
		const cover = page.elementFromPoint(x, free + 1);
		if (!cover || cover.contains(host) || host.contains(cover)) return free;
		free = cover.getBoundingClientRect().bottom;
	}
	return free;
}
