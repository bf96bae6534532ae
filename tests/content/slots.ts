/** The `{slots}` of a text, each once, in alphabetical order. */
export function slotsIn(text: string): string[] {
	return [...new Set(text.match(/\{\w+\}/g))].sort();
}
