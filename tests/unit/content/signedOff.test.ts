import { describe, expect, it } from 'vitest';
import { ENGLISH_TEXTS } from '../../../scripts/words/exportWords';
import { isSigned, readSignOffs } from '../../../scripts/words/signing';
import { LANGUAGES, wordsFor, type Language } from '../../../src/content';
import { isSignedOff } from '../../../src/content/signedOff';
import { textsOf } from '../../content/linesOf';

const TRANSLATIONS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

describe.each(TRANSLATIONS)('%s', (language) => {
	it('is signed off exactly if each of its texts is, as it and the English one are now', () => {
		const signOffs = readSignOffs('src/content', language);
		const all = textsOf(wordsFor(language)).every(({ path, written }) =>
			isSigned(signOffs, path, ENGLISH_TEXTS.get(path)!, written),
		);
		expect(isSignedOff(language)).toBe(all);
	});
});

it('a language that nobody has entered is a draft, and English is no translation', () => {
	expect(isSignedOff('qps' as Language)).toBe(false);
	expect(isSignedOff('en')).toBe(true);
});
