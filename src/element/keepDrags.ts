/**
 * Keeps wheels and drags in an open panel from the page. Carousels and libraries for smooth scrolling listen on what is
 * around, and would move the page behind the panel.
 */
const TYPES = ['wheel', 'touchstart', 'touchmove', 'pointerdown', 'mousedown'] as const;

/** @param host the element, so that everything inside has heard the event before */
export function keepDrags(host: HTMLElement): void {
	const keep = (event: Event): void => {
		if (event.composedPath().some((node) => node instanceof HTMLDialogElement && node.matches(':modal'))) {
			event.stopPropagation();
		}
	};
	for (const type of TYPES) host.addEventListener(type, keep, { passive: true });
}
