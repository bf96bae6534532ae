/** Spanish that is quite easy to read, screen by screen, and the counting of its syllables. */
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/content';
import { inflesz, spanishSyllables } from './inflesz';
import { LOWEST_INFLESZ, tooHard } from './readable';
import { screensOf } from './screens';

describe(`INFLESZ of at least ${LOWEST_INFLESZ}`, () => {
	it.each(screensOf(wordsFor('es'), 'es'))('$name', ({ name, sentences }) => {
		expect(sentences.length).toBeGreaterThan(1);
		expect(tooHard('es', sentences), `${name}: ${sentences.join(' ')}`).toBeUndefined();
	});
});

describe('it measures as it should', () => {
	it('a plain sentence is easy, a lab sentence is not', () => {
		expect(inflesz(['El gato come pan.', 'Hoy hace sol.'])).toBeGreaterThan(80);
		expect(
			inflesz(['La ketamina es un antagonista no competitivo del receptor ionotrópico de N-metil-D-aspartato.']),
		).toBeLessThan(40);
	});

	/** Vowels that part and vowels that stay together, silent letters, one word, letters and figures. */
	it.each([
		['migraña', 3],
		['ketamina', 4],
		['infusión', 3],
		['medicina', 4],
		['enfermería', 5],
		['día', 2],
		['todavía', 4],
		['oído', 3],
		['caída', 3],
		['leer', 2],
		['mareos', 3],
		['cuidado', 3],
		['náuseas', 3],
		['alcohol', 3],
		['prohíbe', 3],
		['vehículo', 4],
		['siguiente', 3],
		['pingüino', 3],
		['sangre', 2],
		['transporte', 3],
		['y', 1],
		['hoy', 1],
		['FDA', 4],
		['NMDA', 6],
		['24', 2],
	])('%s has %i syllables', (word, syllables) => {
		expect(spanishSyllables(word)).toBe(syllables);
	});
});
