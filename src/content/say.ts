/** Fills the `{slots}` of a text with values. A slot without a value stays as it is. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** A text without the marks around terms whose meaning a reader can open. */
export function plainText(text: string): string {
	return text.replace(/_/g, '');
}
