/** Voices as devices list them: the one that reads suits patients in the United States and sends nothing away. */
import { describe, expect, it } from 'vitest';
import { chooseVoice, tagOf, type Voice } from '../../../src/shell/readAloud/chooseVoice';

/** Each voice as `name|lang`; an asterisk before it marks the device's default. */
const list = (...given: string[]): Voice[] =>
	given.map((each) => {
		const [name, lang] = each.replace('*', '').split('|');
		return { name: name!, lang: lang!, localService: true, default: each.startsWith('*') };
	});
const chosen = (language: string, ...given: string[]) => chooseVoice(list(...given), language)?.name;

const MAC = [
	'Albert|en-US',
	'Bad News|en-US',
	'Daniel|en-GB',
	'Eddy (English (US))|en-US',
	'Eddy (Spanish (Mexico))|es-MX',
	'Mónica|es-ES',
	'Paulina|es-MX',
	'Samantha|en-US',
	'Zarvox|en-US',
];

describe('the region', () => {
	it('is the United States, Latin America, none, Spain, in this order', () => {
		expect(chosen('es', 'a|es-ES', 'b|es', 'c|es-419', 'd|es-US')).toBe('d');
		expect(chosen('es', 'a|es-ES', 'b|es', 'c|es_MX')).toBe('c');
		expect(chosen('es', 'a|es-ES', 'b|es')).toBe('b');
		expect(chosen('es', 'a|es-ES')).toBe('a');
		expect(chosen('en', 'a|en-GB', 'b|en-IN', 'c|en-US')).toBe('c');
	});

	it('gives way to the voice that the reader has chosen', () => expect(chosen('en', 'a|en-US', '*b|en-GB')).toBe('b'));
});

describe('a Mac', () => {
	it('reads with no joke voice and no robot, whichever it calls its default', () => {
		expect(chosen('en', ...MAC)).toBe('Samantha');
		expect(chosen('es', ...MAC)).toBe('Paulina');
		expect(chosen('en', '*Albert|en-US', ...MAC)).toBe('Samantha');
		expect(chosen('en', 'Malas noticias|en-US', 'Samantha|en-US')).toBe('Samantha');
		expect(chosen('en', 'English+croak|en-US', 'English|en-GB')).toBe('English');
	});
});

describe('the language', () => {
	it.each([
		['es-US', 'es', 'us'],
		['es_US', 'es', 'us'],
		['spa-USA-f00', 'es', 'us'],
		['spa_ESP', 'es', 'es'],
		['eng-GBR', 'en', 'gb'],
		['est-EST-f00', 'est', 'est'],
		['es-419', 'es', '419'],
		['es', 'es', undefined],
		['', '', undefined],
	])('of %j is %s, its region %s', (lang, language, region) => expect(tagOf(lang)).toEqual({ language, region }));

	it('is never one that begins with the same letters', () => {
		expect(chosen('es', 'a|est-EST-f00', 'b|est')).toBeUndefined();
		expect(chosen('en', 'a|enm')).toBeUndefined();
	});
});

describe('what stays on the device', () => {
	const voice = (localService: boolean, voiceURI: string, name = 'A'): Voice[] => [
		{ name, lang: 'en-US', localService, voiceURI },
	];

	it('is told by the engine: Firefox on Linux calls the system’s own voices remote', () => {
		expect(chooseVoice(voice(false, 'urn:moz-tts:speechd:English%20(America)?en-US'), 'en')).toBeDefined();
		expect(chooseVoice(voice(false, 'Google US English', 'Google US English'), 'en')).toBeUndefined();
	});

	it.each([
		['en-us-x-sfg-network', 'en-us-x-sfg-network'],
		['A', 'com.google.android.tts:en-us-x-iob-network'],
		['Microsoft Aria Online (Natural) - English (United States)', ''],
	])('is not a voice %s %s, whatever it says', (name, uri) =>
		expect(chooseVoice(voice(true, uri, name), 'en')).toBeUndefined(),
	);
});
