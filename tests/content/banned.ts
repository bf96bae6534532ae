import { sentencesOf } from './sentences';

/** A word that must not be read, whole and in any case, with the sentences in which it may stand. */
export interface BannedWord {
	readonly pattern: RegExp;
	readonly allowedIn: readonly RegExp[];
}

export function banned(word: string, ...allowedIn: RegExp[]): BannedWord {
	return { pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), allowedIn };
}

/** The banned words of a text, each with its sentence. */
export function bannedIn(text: string, list: readonly BannedWord[]): string[] {
	return sentencesOf(text.replace(/\{\w+\}/g, '…')).flatMap((sentence) =>
		list
			.filter(({ pattern, allowedIn }) => pattern.test(sentence) && !allowedIn.some((where) => where.test(sentence)))
			.map(({ pattern }) => `${sentence} (${pattern.source})`),
	);
}
