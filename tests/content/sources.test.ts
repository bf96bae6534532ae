/** What stands behind each sentence. */
import { describe, expect, it } from 'vitest';
import { wordsFor, type Source } from '../../src/content';
import { OWN_KEYS, SOURCES } from '../../src/content/sources';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';
import { linesOf, shown, textsOf } from './linesOf';

describe.each(SHIPPED)('in %s', (_language, words) => {
	const lines = linesOf(words);

	it('has lines to check', () => {
		expect(lines.length).toBeGreaterThan(250);
	});

	it('gives every line at least one source', () => {
		expectNone(lines.filter(({ line }) => !line.sources.length).map(shown));
	});

	it('names only sources that are known', () => {
		const unknown = lines.flatMap((found) =>
			found.line.sources
				.filter((key) => !(key in SOURCES) && !(OWN_KEYS as readonly string[]).includes(key))
				.map((key) => `${key} at ${shown(found)}`),
		);
		expectNone(unknown);
	});

	it('never names the same source twice for a line', () => {
		expectNone(lines.filter(({ line }) => new Set(line.sources).size < line.sources.length).map(shown));
	});

	it('tells patients nowhere that something has not been read or checked yet', () => {
		const unchecked =
			/to be checked|not (?:been )?read\b|not yet (?:read|checked)|por revisar|falta revisar|no se ha leído/i;
		expectNone(
			textsOf(words)
				.filter(({ text }) => unchecked.test(text))
				.map(shown),
		);
	});

	it('names the same sources as English', () => {
		const sources = (of: typeof lines) => of.map(({ path, line }) => `${path}: ${line.sources.join(' ')}`);
		expect(sources(lines)).toEqual(sources(linesOf(wordsFor('en'))));
	});
});

it('has no source and no key that no sentence has', () => {
	const used = new Set<string>(linesOf(wordsFor('en')).flatMap(({ line }) => line.sources));
	expectNone([...Object.keys(SOURCES), ...OWN_KEYS].filter((key) => !used.has(key)));
});

it('can be followed from each source to where it is found, by a DOI, a number of PubMed, or a public page', () => {
	const found = /^(?:doi:10\.\d{4,}\/\S+|PMID \d+|PMC\d+|https:\/\/[\w.-]+\.\w{2,}\/\S*)$/;
	const sources = Object.entries<Source>(SOURCES);
	expectNone(sources.filter(([, { link }]) => !found.test(link)).map(([key]) => key));
	expectNone(sources.filter(([, { authors, title }]) => !authors && !title).map(([key]) => key));
	const links = sources.map(([, { link }]) => link);
	expect(new Set(links).size).toBe(links.length);
});
