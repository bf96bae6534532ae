/**
 * What keys do, in one table: the listeners ask it, and the help shows it. No letters, so that no shortcut gets in the
 * way of a screen reader or of speech input. What the browser itself does (Tab, Enter, the arrows in a group of
 * choices) is not listened to.
 */
export const KEYS = {
	back: { key: 'ArrowLeft', cap: '←' },
	on: { key: 'ArrowRight', cap: '→' },
	stop: { key: 'Escape', cap: 'Esc' },
} as const;
export type KeyAction = keyof typeof KEYS;

/** Whether a key means an action; with Ctrl, Alt or Meta it is the browser's or the page's own. */
export function isKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, action: KeyAction): boolean {
	return key === KEYS[action].key && !ctrlKey && !altKey && !metaKey;
}
