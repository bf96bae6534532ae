/** Texts with their values in. */

/** Puts values into the `{slots}` of a text; a slot without a value stays as it is. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** A text without the marks around words whose meaning can be opened. */
export function plainText(text: string): string {
	return text.replace(/_/g, '');
}
