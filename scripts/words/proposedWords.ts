/** The words of a language as they would be with other texts. */
import { wordsFor, type Words } from '../../src/content';

/** English words, with the texts of another language at their paths. A text that is not given stays in English. */
export function proposedWords(texts: ReadonlyMap<string, string>): Words {
	return replaced(wordsFor('en'), '', texts) as Words;
}

function replaced(value: unknown, path: string, texts: ReadonlyMap<string, string>): unknown {
	if (typeof value === 'string') return texts.get(path) ?? value;
	if (typeof value !== 'object' || value === null) return value;
	if ('text' in value && typeof value.text === 'string') return { ...value, text: texts.get(path) ?? value.text };
	const child = ([key, each]: [string, unknown]) =>
		[key, replaced(each, path ? `${path}.${key}` : key, texts)] as const;
	return Array.isArray(value)
		? value.map((each, i) => child([String(i), each])[1])
		: Object.fromEntries(Object.entries(value).map(child));
}
