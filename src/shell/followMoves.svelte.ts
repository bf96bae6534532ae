/** What follows a move: screen readers say where the reader is, and a reader who moved starts where the new screen starts. */
import { untrack } from 'svelte';
import { watch } from '../ui/watch.svelte';
import { announcementOf } from './announcement';
import type { Explainer } from './explainer.svelte';
import { showBeginning } from './showBeginning';

/** Where Back and Next stand. */
const DOCK_PLACES = ['.dock-back', '.dock-next'] as const;

/** Call while the frame is set up. @param root the explainer's frame, once it is there */
export function followMoves(explainer: Explainer, root: () => HTMLElement): void {
	// The first screen is not announced: the reader has come to it by themselves.
	watch(
		() => announcementOf(explainer),
		(text) => explainer.announce(text),
	);
	/** Where the button stands that had the focus when the reader moved: the next screen may bring buttons of its own. */
	let pressed: string | undefined;
	$effect.pre(() => {
		void explainer.navigation.lastMove;
		const frame: HTMLElement | undefined = untrack(root);
		pressed = frame && DOCK_PLACES.find((place) => frame.querySelector(`${place} :focus`));
	});
	// A page's script moves neither the focus nor the window.
	watch(
		() => explainer.navigation.lastMove,
		(move) => {
			if (move?.by !== 'reader') return;
			if (move.to !== 'step') focusTitle(root());
			else if (pressed && !root().querySelector(':focus')) focus(root(), `${pressed} button`);
			const chapter = root().querySelector('.chapter')!;
			const title = chapter.querySelector('h2, h3') ?? chapter;
			showBeginning(root(), chapter, title);
			// In a frame that is higher than the window, nothing is hidden within the frame. Not every browser lets a page in a
			// frame scroll the one around it.
			if (window !== window.parent) title.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		},
	);
}

/** The button that led to a new chapter may be gone, and the focus with it. */
function focusTitle(root: HTMLElement): void {
	focus(root, '#chapter-title');
}

function focus(root: HTMLElement, selector: string): void {
	root.querySelector<HTMLElement>(selector)!.focus({ preventScroll: true });
}
