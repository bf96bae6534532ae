/** The words of a text that a reader can open: they stand between underscores, which come in twos. */
export function marksIn(text: string): string[] {
	return text.split('_').filter((_, i) => i % 2);
}

export function marksAreInPairs(text: string): boolean {
	return (text.match(/_/g) ?? []).length % 2 === 0;
}
