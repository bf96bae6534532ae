/**
 * Attached to a radio button. Chromium (seen with 156) does not find the group of one that has left a shadow tree, and
 * keeps it for good, with the screen around it. So it goes back for a moment and leaves its group there.
 */
export function leaveGroup(radio: HTMLInputElement): (() => void) | undefined {
	const root = radio.getRootNode();
	if (!(root instanceof ShadowRoot)) return undefined;
	return () => {
		// Else it would take the choice from the one that stands in its place by now.
		radio.checked = false;
		root.append(radio);
		radio.name = '';
		radio.remove();
	};
}
