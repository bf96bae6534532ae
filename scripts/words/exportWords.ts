/** Collects the texts of a language for a translator. */
import { wordsFor, type TermId } from '../../src/content';
import { KEY_TERMS } from '../../tests/content/keyTerms';
import { textsOf } from '../../tests/content/linesOf';
import { moduleTexts, type PlacedText } from './moduleTexts';
import { notesFor } from './notes';
import { fingerprint, isSigned, readSignOffs } from './signing';
import type { NotedUnit } from './unit';
import { writeXliff } from './writeXliff';

const ENGLISH = wordsFor('en');

/** Every English text as it is written, by its id, in the order of the words. */
export const ENGLISH_TEXTS: ReadonlyMap<string, string> = new Map(
	textsOf(ENGLISH).map(({ path, written }) => [path, written]),
);

/** Changes with any change of an English text. */
export const TEXT_VERSION = fingerprint([...ENGLISH_TEXTS].flat());

/**
 * The XLIFF of a language.
 * @param folder with a folder of modules for each language, like `src/content`
 * @param empty without translations, for a language that begins
 */
export function exportWords(folder: string, language: string, empty = false): string {
	return writeXliff({ language, textVersion: TEXT_VERSION, units: unitsOf(folder, language, empty) });
}

export function unitsOf(folder: string, language: string, empty: boolean): NotedUnit[] {
	const placed = empty ? new Map<string, PlacedText>() : moduleTexts(folder, language);
	const signOffs = empty ? {} : readSignOffs(folder, language);
	const targetOf = (id: string) => placed.get(id)?.node.text ?? '';
	const shared = idsByText(placed);
	return [...ENGLISH_TEXTS].map(([id, source]) => {
		const target = targetOf(id);
		const signed = isSigned(signOffs, id, source, target);
		return {
			id,
			source,
			target,
			state: !target ? 'new' : signed ? 'signed-off' : 'needs-review-translation',
			notes: notesFor(id, source, target, {
				english: ENGLISH,
				language,
				termWord: (term: TermId) => targetOf(`terms.${term}.word`),
				keyTerms: keyTermsOf(language),
				sharedWith: (shared.get(placed.get(id)?.node) ?? []).filter((other) => other !== id),
			}),
		};
	});
}

/** The fixed translations of a language; none for one that begins. */
export function keyTermsOf(language: string) {
	return Object.hasOwn(KEY_TERMS, language) ? KEY_TERMS[language as keyof typeof KEY_TERMS] : [];
}

/** The ids of each literal in the modules. */
export function idsByText(placed: ReadonlyMap<string, PlacedText>): Map<PlacedText['node'] | undefined, string[]> {
	const ids = new Map<PlacedText['node'] | undefined, string[]>();
	for (const [id, { node }] of placed) ids.set(node, [...(ids.get(node) ?? []), id]);
	return ids;
}
