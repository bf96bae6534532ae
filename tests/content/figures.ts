/** The figures of a text that a translation must have, too. */

/** Where a language names the key to press for it, which English need not. */
export const OWN_FIGURES = 'help.us988';

export function figuresIn(text: string): string[] {
	return (text.match(/\d+/g) ?? []).sort();
}
