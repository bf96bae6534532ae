/**
 * Works around a memory leak in Chromium (seen with 156), whichever way the button is removed: a radio button that leaves
 * a shadow tree is not taken out of its group, and stays in memory with the whole screen around it. This attachment puts
 * the button back into the tree for a moment and takes it out of its group there.
 */
export function leaveGroup(radio: HTMLInputElement): (() => void) | undefined {
	const root = radio.getRootNode();
	if (!(root instanceof ShadowRoot)) return undefined;
	return () => {
		// Otherwise it would uncheck the button that has replaced it.
		radio.checked = false;
		root.append(radio);
		radio.name = '';
		radio.remove();
	};
}
