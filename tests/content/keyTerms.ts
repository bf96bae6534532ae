/**
 * Words that must come out as one certain word in another language, from the project's table of terms: where the English
 * sentence has the one, the translated sentence has the other.
 */
import type { Language } from '../../src/content';

export interface KeyTerm {
	readonly english: RegExp;
	readonly translated: RegExp;
}

/** Texts that are the same in both languages: names, letters, and words that are spelled alike. */
export const SAME = [
	'NMDA',
	'IV',
	'CGRP',
	'American Migraine Foundation.',
	'receptor',
	'usual',
	'Alcohol: {alcoholRule}',
];
/** They stand under their question, which has the word that they refer to. */
export const ANSWERS = /^questions\.check\.items\.\d+\.answers\./;

const term = (english: RegExp, translated: RegExp): KeyTerm => ({ english, translated });

export const KEY_TERMS: Readonly<Record<Exclude<Language, 'en'>, readonly KeyTerm[]>> = {
	es: [
		term(/\bmigraine\b/i, /migraña/i),
		term(/\bketamine\b/i, /ketamina/i),
		term(/\binfusions?\b/i, /infusi[óo]n/i),
		term(/\bFDA\b/, /FDA/),
		term(/\bNMDA doors?\b/, /puertas? NMDA/i),
		term(/\bglutamate\b/i, /glutamato/i),
		term(/\bmagnesium\b/i, /magnesio/i),
		term(/\bopioids?\b/i, /opioides?/i),
		term(/\bdrive\b/i, /manej/i),
		term(/\bmedicines?\b/i, /medicinas?/i),
		term(/\bside effects?\b/i, /efectos? secundarios?/i),
		term(/\bcare team\b/i, /equipo médico/i),
		term(/\bblood pressure\b/i, /presión/i),
		term(/\bseizures?\b/i, /convulsi[óo]n|ataques? epilépticos?/i),
		term(/\bpregnant\b/i, /embaraz/i),
		term(/\bsalt water\b/i, /agua con sal/i),
		term(/\bIV\b/, /\bIV\b|vía/),
		term(/\d+ (?:out )?of (?:every )?100\b/, /\d+ de (?:cada )?100/),
		term(/\bthrow(?:ing)? up\b/i, /v[oó]mit/i),
	],
};
