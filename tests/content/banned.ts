/** A word that must not be read, whole and in any case, with the sentences in which it may stand. */
export interface BannedWord {
	readonly pattern: RegExp;
	readonly allowedIn: readonly RegExp[];
}

export function banned(word: string, ...allowedIn: RegExp[]): BannedWord {
	return { pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), allowedIn };
}
