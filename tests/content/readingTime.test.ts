/**
 * How long each way takes to read: words of its screens in a short visit, at a pace for readers in pain. Adults read some
 * 240 words a minute; 140 leaves time to rest, to look at a picture and to read a sentence twice.
 */
import { describe, expect, it } from 'vitest';
import { MINUTES } from '../../src/chapters/start/minutes';
import { readSettings } from '../../src/clinic';
import { Outline } from '../../src/outline';
import { SHIPPED } from './languages';
import { screensOf } from './screens';
import { countWords } from './sentences';

const WORDS_A_MINUTE = 140;
const OFF_BY_MINUTES = 2;

describe.each(SHIPPED)('in %s', (language, words) => {
	it.each(['short', 'full'] as const)('the %s way takes about as long as the first screen says', (way) => {
		const outline = new Outline(way, readSettings([]).settings);
		const read = screensOf(words, language).filter(
			({ chapter, step, visit = 'short' }) => step && visit === 'short' && outline.find(chapter, step),
		);
		const minutes = countWords(read.flatMap(({ texts }) => texts)) / WORDS_A_MINUTE;
		expect(Math.abs(MINUTES[way] - minutes), `${minutes.toFixed(1)} minutes`).toBeLessThanOrEqual(OFF_BY_MINUTES);
	});
});
