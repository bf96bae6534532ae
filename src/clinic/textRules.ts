/**
 * What a clinic's texts may not hold. The rules read words, not meaning: they catch slips, and where they cannot tell,
 * they refuse.
 */
import type { Fault } from './problem';

/** Faults that say nothing but what was given. */
type WordsCode =
	| 'lostLetters'
	| 'markup'
	| 'noWords'
	| 'alphabet'
	| 'dose'
	| 'money'
	| 'driving'
	| 'stopsMedicine'
	| 'softens'
	| 'companion'
	| 'alcohol'
	| 'recommended'
	| 'doorCount'
	| 'successRate';

export type TextFault = Fault<WordsCode | 'tooLong' | 'claim'>;

/** @param folded the given text in small letters, without accents; see `foldText` */
export type TextRule = (folded: string, given: string) => TextFault | undefined;

const refuse =
	(words: RegExp, code: WordsCode): TextRule =>
	(folded, given) =>
		words.test(folded) ? { code, params: { given } } : undefined;

const NOT = '(n[o\\W]t|\\bno(ne)?|never|nunca|nada)\\b';
const STOP = '(stop|skip|hold|pause|quit|omit|suspend|dej[ae])';

/** Pattern for a sentence that holds `words` and does not hold `without`. */
const sentence = (words: string, without: string): string => `(^|[.;!?])(?![^.;!?]*(${without}))[^.;!?]*(${words})`;

/**
 * Words that promise, sell or shame. A match is harmless if the first group took part in it: a denial before the word
 * ("not proven", "no es seguro"), or in Spanish what makes "seguro" mean insurance.
 */
const CLAIMS =
	/((n[o\W]t|\bno|never)( \w+)? |\b(sus?|tu|el|los|un|algunos|del?|con|sin) (?=seguro))?\b(safe(r|st|ly)?|proven|cure[sd]?|cura|guaranteed?|fda.approved(?! to put)|approved by the fda|aprobad. por la fda|segur[oa]s?|comprobad[oa]s?|garantizad[oa]s?|effective|eficaz|efectiv[oa]|harmless|inofensiv[oa]|approved for migraine|(?<!if )fda (has )?approve[sd](?! to put)|fda aprobo)\b|\b(mirac|breakthrough|revolu[ct]ion|(game|life).chang|painless|rewir|reboot|heal your brain|detox|k.?hole|affordable|discount|most effective|candidate|failed|non.?compliant|addicts?\b|drug.seeker|suffer|victim|regula(tes?|) (el )?glutamat|balances? (\w+ )?chemical|locks? in\b|milagro|sin dolor|reiniciar|(sanar|reprogramar) (el|su) cerebro|economic[oa]|descuento|adict[oa]|fracaso|equilibra|special (offer|price)|precio especial|financ(ing|iamiento|iacion)\b|installments|limited time|lowest price|free (first|visit|session|infusion)|\bget \w+ free|gratis la|book now|risk.free|(\bno|without|\bsin|zero) (\w+ )?(side.effects|efectos secundarios|risks?\b|riesgos)|works (every|always|for every)|(shown|known) to work|heals?\b|wonder.?drug|trusted by|\d+ stars|ignore the|packages?\b|paquete|oferta|\d+ ?% (off|menos))/g;

/** Words that are claims in a sentence, but also names of people, streets and clinics. */
const CLAIMS_OR_NAMES =
	/()\b(best\b|relief\b|alivio\b|natural(?! light)|reset|trips?\b|journey|hope|advanced(?! prac)|viaje|esperanza|(el|la|l.s) mejor)/g;

const claimNothing =
	(claims: RegExp): TextRule =>
	(folded, given) => {
		const claim = [...folded.matchAll(claims)].find(([, harmless]) => !harmless);
		return claim && { code: 'claim', params: { given, claim: claim[0] } };
	};

/** Doors of the picture, or receptors, with a number or a share: the model computes that, as a range. */
const DOOR_COUNT =
	/(\d|\b(all|half|most|tod[oa]s|mitad|mayoria)\b)[^.;!?]*\b(nmda|receptors?|receptores|(of|de( las| cada)?) (the |\d+ )?(doors|puertas))\b|\b(nmda|receptors?|receptores)\b[^.;!?]*\d ?(%|per|por ciento|of|de)/;

const EVERY_TEXT = [
	// Stands for a letter that was lost when a file or a page was read in another encoding.
	refuse(/\ufffd/, 'lostLetters'),
	refuse(/<\S|<.*>/, 'markup'),
	refuse(/^[^\p{L}\p{N}]*$/u, 'noWords'),
	// Before the alphabets, as "µg" mixes two.
	refuse(/(^|[^a-z])(mc?g|[uμ][gm])\b|mi\w+gram|(ml|cc)\//, 'dose'),
	// A word that looks like "safe" but is spelled with Greek or Cyrillic letters would get past the rules below.
	refuse(/[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/, 'alphabet'),
	claimNothing(CLAIMS),
	refuse(DOOR_COUNT, 'doorCount'),
];
const NO_MONEY = refuse(/\p{Sc} ?\d|\d ?(usd|dol)/u, 'money');

/** For names and addresses, such as "Dr. Best" and "12 Hope Drive". */
export const NAME_RULES: readonly TextRule[] = [...EVERY_TEXT, NO_MONEY];

const ADULT = '(companion|helper|escort|adult|ride|acompanante)';
/** Takes back what always has to be said: that an adult takes the patient home, and that patients call for help. */
const SOFTENS = new RegExp(
	`\\bno ${ADULT}s? (is |are )?(need|requi|neces)|${NOT} (\\w+ ){0,2}(need\\w*|requi\\w+|neces\\w+|hace falta) (\\w+ ){0,2}${ADULT}|` +
		`${ADULT} is (optional|nice)|${NOT} (\\w+ )?(need to call|hace falta llamar|necesita llamar)|` +
		sentence(
			'\\balone\\b|(leave|home|taxi|bus|uber|ride) (by yourself|on your own)|(irse|venir|vaya|venga) sol[oa]\\b|behind the wheel',
			NOT,
		),
);

/** A share of people, such as "70 %", "7 out of 10" or "8 de cada 10". */
const SHARE =
	'\\d ?(%|per ?cent|por ciento)|\\d (out of|in|of|de( cada)?) (every )?(\\d|[12]0|100)\\b|\\bmost (people|patients)|la mayoria';
const SUCCESS =
	'success|exito|help|ayud|better|mejor|improv|respon[ds]|works?\\b|funcion|less pain|menos dolor|pain.?free|fewer (attacks|migraines)|menos (ataques|migranas)';
const SUCCESS_RATE = new RegExp(`(${SHARE})[^.;!?]*(${SUCCESS})|(${SUCCESS})[^.;!?]*(${SHARE})`);

/** For sentences, where the words that are also names are claims. */
const PROSE_RULES = [
	...EVERY_TEXT,
	claimNothing(CLAIMS_OR_NAMES),
	refuse(SUCCESS_RATE, 'successRate'),
	refuse(SOFTENS, 'softens'),
];

export const MONEY_RULES: readonly TextRule[] = [
	...PROSE_RULES,
	refuse(/\bdriv(es?|ing)\b|\bmanej[ae]|\bcondu(c[ei]|z)/, 'driving'),
];

export const TEXT_RULES: readonly TextRule[] = [...MONEY_RULES, NO_MONEY];

export const MEDICINE_RULES: readonly TextRule[] = [
	...TEXT_RULES,
	refuse(
		new RegExp(sentence(`\\b${STOP}|n[o\\W]t tak|\\bno tom`, `\\b(ask|pregunt)|${NOT} (\\w+ (or |ni )?)?${STOP}`)),
		'stopsMedicine',
	),
];

/** Without the rule about driving: the companion may drive. */
export const COMPANION_RULES: readonly TextRule[] = [
	...PROSE_RULES,
	NO_MONEY,
	refuse(
		new RegExp(
			`\\bno (companion|escort)|${NOT} (\\w+ ){0,2}(need|requi|neces)|(drive|maneje) (for|until|por|hasta)\\b|hace falta|usted mism|` +
				sentence(
					'\\balone|\\b(by|on) your(self| own)|\\bsol[oa]\\b(?! un)|optional|opcional|drive (yourself|home)|you (may|can) drive|puede (manej|condu)',
					NOT,
				),
		),
		'companion',
	),
];

export const ALCOHOL_RULES: readonly TextRule[] = [
	...TEXT_RULES,
	refuse(
		new RegExp(
			`^(?!.*(${NOT}|avoid|evite|\\bsin\\b))|\\b(fine|ok|allowed|permitid)|\\b(1?\\d|2[0-3]) h\\w* (after|despues)`,
		),
		'alcohol',
	),
];

export const VISITS_RULES: readonly TextRule[] = [...TEXT_RULES, refuse(/reco(mm?|mi)end/, 'recommended')];
