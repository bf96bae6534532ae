/** Takes a language apart into what a reader sees. */
import { createHash } from 'node:crypto';
import type { Line } from '../../src/content';

export interface FoundText {
	/** Where it stands in the words: `day.steps.iv.feel.0`. */
	readonly path: string;
	readonly text: string;
}
export interface FoundLine extends FoundText {
	readonly line: Line;
}

export function isLine(value: unknown): value is Line {
	return typeof value === 'object' && value !== null && 'text' in value && 'sources' in value;
}

/** Every line with its sources. */
export function linesOf(words: unknown, path = ''): FoundLine[] {
	if (isLine(words)) return [{ path, text: words.text, line: words }];
	return childrenOf(words, path).flatMap(([child, at]) => linesOf(child, at));
}

/** Every text of whatever kind: lines, labels, and what the functions make of sample values. */
export function textsOf(words: unknown, path = ''): FoundText[] {
	if (typeof words === 'string') return [{ path, text: words }];
	if (isLine(words)) return [{ path, text: words.text }];
	if (typeof words === 'function') return textsMadeBy(words as (...given: unknown[]) => unknown, path);
	return childrenOf(words, path).flatMap(([child, at]) => textsOf(child, at));
}

const SAMPLES: readonly (readonly unknown[])[] = [
	[0, 0],
	[1, 1],
	[24, 40],
	[{ small: 3, smallOpen: 1, nmda: 5, letting: 1, plugged: 2, holding: 1 }],
	['Example', 'Example'],
];

function textsMadeBy(make: (...given: unknown[]) => unknown, path: string): FoundText[] {
	return SAMPLES.flatMap((given, i) => {
		const text = String(make(...given));
		return /undefined|NaN|\[object/.test(text) ? [] : [{ path: `${path}(sample ${i})`, text }];
	});
}

function childrenOf(value: unknown, path: string): [unknown, string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).map(([key, child]) => [child, path ? `${path}.${key}` : key]);
}

/** Sentences, as a reader pauses; numbers with a point stay whole. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?…]["”’]?)\s+/)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}{}][\p{L}\p{N}’'{}-]*/gu) ?? [];
}

/** Fingerprint of a fixed wording. */
export function fingerprint(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
