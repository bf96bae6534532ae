/**
 * How long it takes to read all of it: words of every screen of a short visit, at a pace for readers in pain. Adults read
 * some 240 words a minute; 140 leaves time to rest, to look at a picture and to read a sentence twice.
 */
import { expect, it } from 'vitest';
import { SHIPPED } from './languages';
import { screensOf } from './screens';
import { countWords } from './sentences';

const WORDS_A_MINUTE = 140;
const OFF_BY_MINUTES = 5;

it.each(SHIPPED)('%s says about how many minutes it takes', (language, words) => {
	const read = screensOf(words, language).filter(
		({ chapter, name }) => chapter !== 'panels' && !/(?:long|hospital) visit$/.test(name),
	);
	const minutes = countWords(read.flatMap(({ sentences }) => sentences)) / WORDS_A_MINUTE;
	const [, told] = /(\d+) minut/.exec(words.start.inside.cards[0]!.lines![1]!.text) ?? [];
	expect(Math.abs(Number(told) - minutes), `${minutes.toFixed(1)} minutes, told: ${told}`).toBeLessThanOrEqual(
		OFF_BY_MINUTES,
	);
});
