/**
 * Keeps keys that a control in here uses from the page's own shortcuts. Pages take Space, Enter and arrows for carousels
 * and players unless a field or button was pressed, and from outside every key seems to be pressed on the element itself.
 */
const PRESS = /^( |Enter)$/;
const MOVE = /^(Arrow|Page|Home$|End$)/;

/** @param host the element, so that everything inside has heard the key before */
export function keepKeys(host: HTMLElement): void {
	const keep = (event: KeyboardEvent): void => {
		const [target] = event.composedPath();
		// Escape, Tab and all shortcuts with a modifier key stay the page's.
		if (event.ctrlKey || event.altKey || event.metaKey || !(target as Element | undefined)?.matches) return;
		const control = target as Element;
		const press = PRESS.test(event.key);
		if (!press && !MOVE.test(event.key)) return;
		// In an open panel they scroll it; the page behind is out of reach.
		if (
			control.closest('dialog') ??
			control.closest(press ? 'button, a, input, summary' : 'input[type=radio], .stop, input[type=range]')
		) {
			event.stopPropagation();
		}
	};
	for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keep);
}
