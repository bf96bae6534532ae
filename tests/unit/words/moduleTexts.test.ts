import { describe, expect, it } from 'vitest';
import { moduleTexts } from '../../../scripts/words/moduleTexts';
import { LANGUAGES, wordsFor, type Language } from '../../../src/content';
import { textsOf } from '../../content/linesOf';

describe.each(Object.keys(LANGUAGES) as Language[])('the modules of %s', (language) => {
	const placed = moduleTexts('src/content', language);

	it('have every text at its path, as it is when they run', () => {
		const found = textsOf(wordsFor(language)).map(({ path, written }) => [path, written]);
		expect(found.length).toBeGreaterThan(400);
		expect(found.map(([path]) => [path, placed.get(path!)?.node.text])).toEqual(found);
	});

	it('have no text beside these, but the direction of writing', () => {
		const known = new Set(textsOf(wordsFor(language)).map(({ path }) => path));
		expect([...placed.keys()].filter((path) => !known.has(path))).toEqual(['direction']);
	});

	it('share the literal of a text that stands in two places', () => {
		expect(placed.get('offLabel')?.node).toBe(placed.get('sources.about.cards.1.lines.0')?.node);
	});
});
