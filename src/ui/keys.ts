/**
 * What each key does: listeners look it up here, and the help panel shows it. There are no letters among them, because
 * those belong to screen readers and speech input. What the browser does by itself is not listed (Tab, Enter, the arrow
 * keys in a radio group).
 */
export const KEYS = {
	back: { key: 'ArrowLeft', cap: '←' },
	on: { key: 'ArrowRight', cap: '→' },
	stop: { key: 'Escape', cap: 'Esc' },
} as const;
export type KeyAction = keyof typeof KEYS;

/** Whether a key stands for an action. With Ctrl, Alt or Meta it belongs to the browser or the page. */
export function isKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, action: KeyAction): boolean {
	return key === KEYS[action].key && !ctrlKey && !altKey && !metaKey;
}
