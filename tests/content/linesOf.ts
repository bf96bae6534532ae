/** Takes the words of a language apart into what a reader sees. */
import { plainText, type CardWords, type Line, type Words } from '../../src/content';

export interface FoundText {
	/** Where it stands in the words: `day.steps.iv.feel.0`. */
	readonly path: string;
	/** As it is read: without the marks around words. */
	readonly text: string;
	/** As it is written. */
	readonly written: string;
}
export interface FoundLine extends FoundText {
	readonly line: Line;
}
export interface FoundCard {
	readonly path: string;
	readonly card: CardWords;
}

/** A text with facts about it: a line with its sources, an answer that is correct or not. */
type Text = string | { readonly text: string };

/** Settings of a language that nobody reads. */
const NO_TEXT = ['direction'];

/** Every line with its sources. */
export function linesOf(words: Words): FoundLine[] {
	return found(words, isLine).map(({ path, value }) => ({ ...foundText(path, value.text), line: value }));
}

/** Every text of whatever kind: lines, titles, labels. */
export function textsOf(words: Words): FoundText[] {
	return found(words, isText)
		.filter(({ path }) => !NO_TEXT.includes(path))
		.map(({ path, value }) => foundText(path, typeof value === 'string' ? value : value.text));
}

/** Every text that is no line: titles, labels, answers. Marks in them would be shown as they are. */
export function labelsOf(words: Words): FoundText[] {
	const lines = new Set(linesOf(words).map(({ path }) => path));
	return textsOf(words).filter(({ path }) => !lines.has(path));
}

/** The cards of every screen that is made of cards. */
export function cardsOf(words: Words): FoundCard[] {
	return found(words, hasCards).flatMap(({ path, value }) =>
		value.cards.map((card, i) => ({ path: `${path}.cards.${i}`, card })),
	);
}

/** `path: text`, as a failing check shows it. */
export function shown({ path, text }: FoundText): string {
	return `${path}: ${text}`;
}

export function isLine(value: unknown): value is Line {
	return isObject(value) && 'text' in value && 'sources' in value;
}

function isText(value: unknown): value is Text {
	return typeof value === 'string' || (isObject(value) && 'text' in value && typeof value.text === 'string');
}

function hasCards(value: unknown): value is { readonly cards: readonly CardWords[] } {
	return isObject(value) && 'cards' in value && Array.isArray(value.cards);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function foundText(path: string, written: string): FoundText {
	return { path, text: plainText(written), written };
}

/** The outermost values of a kind, with their paths. */
function found<Kind>(
	value: unknown,
	is: (value: unknown) => value is Kind,
	path = '',
): { path: string; value: Kind }[] {
	if (is(value)) return [{ path, value }];
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, child]) => found(child, is, path ? `${path}.${key}` : key));
}
