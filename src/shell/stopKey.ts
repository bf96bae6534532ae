/** The key that stops everything that moves or speaks. */
import { isKey } from '../ui/keys';

/** @param root the explainer's frame */
export function onStopKey(event: KeyboardEvent, root: HTMLElement, stop: () => void): void {
	if (!isKey(event, 'stop')) return;
	stop();
	// The key closes a panel that is open here; the page around must not close something of its own as well.
	if (root.querySelector(':modal')) event.stopPropagation();
}
