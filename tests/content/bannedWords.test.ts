/** Words that must not be used, and that the lists of them work. */
import { describe, expect, it } from 'vitest';
import { bannedIn } from './banned';
import { BANNED } from './bannedWords';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';
import { textsOf } from './linesOf';
import { sentencesOf } from './sentences';

it.each(SHIPPED)('%s uses none of the words that must not be used', (language, words) => {
	const found = textsOf(words).flatMap(({ path, text }) =>
		bannedIn(text, BANNED[language]).map((sentence) => `${path}: ${sentence}`),
	);
	expectNone(found);
});

it.each(SHIPPED)('%s allows no exception that it does not need', (language, words) => {
	const sentences = textsOf(words).flatMap(({ text }) => sentencesOf(text));
	const unused = BANNED[language].flatMap(({ pattern, allowedIn }) =>
		allowedIn
			.filter((where) => !sentences.some((sentence) => pattern.test(sentence) && where.test(sentence)))
			.map((where) => `${pattern.source}: ${where.source}`),
	);
	expectNone(unused);
});

describe('the lists find what they are for', () => {
	it.each([
		['en', 'Ketamine is a safe choice.'],
		['en', 'The FDA approved it for migraine.'],
		['en', 'You may be a candidate.'],
		['en', 'Best results of all.'],
		['en', 'It resets the brain.'],
		['es', 'La ketamina es segura.'],
		['es', 'Es un tratamiento aprobado por la FDA.'],
		['es', 'Cura la migraña.'],
		['es', 'No conduzca hoy.'],
		['es', 'Un fármaco nuevo.'],
		['es', 'Puedes descansar.'],
	] as const)('%s: %s', (language, text) => {
		expect(bannedIn(text, BANNED[language])).not.toEqual([]);
	});

	it.each([
		['en', 'The FDA has not approved ketamine for migraine.'],
		['en', 'But the FDA has not checked that it is safe or works for migraine.'],
		['en', 'There is no cure for migraine yet.'],
		['es', 'La FDA no ha aprobado la ketamina para la migraña.'],
		['es', 'No hay una cura para la migraña.'],
		['es', 'La migraña no es culpa suya.'],
	] as const)('and let pass, in %s: %s', (language, text) => {
		expectNone(bannedIn(text, BANNED[language]));
	});
});
