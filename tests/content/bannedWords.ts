/**
 * Words that a patient must not read here: they promise, sell, frighten or shame. With the few places where one of
 * them is right. From the project's list of terms; kept here so that a change of it is a change of this file.
 */
export interface BannedWord {
	readonly pattern: RegExp;
	/** Sentences in which it may stand. */
	readonly allowedIn?: readonly RegExp[];
}

const word = (text: string, ...allowedIn: RegExp[]): BannedWord => ({
	pattern: new RegExp(`(?<![\\p{L}])${text}(?![\\p{L}])`, 'iu'),
	allowedIn,
});

export const BANNED_EN: readonly BannedWord[] = [
	word('safe', /has not checked that it is safe/, /not safe for some people/, /awake, steady, and safe/),
	word('safely'),
	word('safest'),
	word('safer'),
	word('cures?d?', /no cure/i),
	word('miracles?'),
	word('breakthroughs?'),
	word('revolutionary'),
	word('game[- ]chang(?:er|ing)'),
	word('life[- ]changing'),
	word('proven', /not proven/, /no one plan that is proven/),
	word('guarantee[ds]?'),
	word('painless'),
	word('natural(?:ly)?'),
	word('resets?'),
	word('resetting'),
	word('rewir(?:e|es|ing)'),
	word('reboots?'),
	word('heals? (?:your|the) brain'),
	word('detox'),
	word('trips?'),
	word('tripping'),
	word('high', /high blood pressure/, /blood pressure is too high/, /^High contrast$/),
	word('journeys?'),
	word('k-?holes?'),
	word('hope(?:ful|fully|s)?'),
	word('affordabl[ey]'),
	word('discount(?:s|ed)?'),
	word('packages?'),
	word('best', /no one plan that is proven best/, /how many visits are best/, /best relief came after/),
	word('most effective'),
	word('advanced'),
	word('candidates?'),
	word('failed'),
	word('failure'),
	word('non-?compliant'),
	word('addicts?'),
	word('drug seekers?'),
	word('suffer(?:s|ed|ing|ers?)?'),
	word('victims?'),
	word('regulates? glutamate'),
	word('balances? (?:the |your )?chemicals?'),
	word('chemical imbalance'),
	word('locks? in'),
	word('FDA[- ]approved', /put(?:s)? people to sleep for surgery/, /\bnot FDA[- ]approved/),
	word('approved', /has not approved/, /not FDA[- ]approved/, /FDA has approved it for that use/),
	word('relief', /Relief can last longer than the drug stays in the body/),
	// Ketamine is no key, and opens, fixes, repairs or turns off nothing.
	word('ketamine (?:is|works like) (?:a|the) key'),
	word('ketamine opens'),
	word('repairs?'),
	word('fix(?:es)?'),
	word('turns? (?:down|off)'),
	word('microdos(?:e|es|ing)'),
	word('low dose = safe'),
	word('special k'),
	word('psychedelics?'),
	word('narcotics?'),
	word('session'),
	word('therapy'),
];

/** Amounts of a drug, and units that only lab papers need. */
export const DOSES: readonly RegExp[] = [
	/\bmgs?\b/i,
	/milligram/i,
	/\bmcg\b/i,
	/[µμ]\s?[gM]\b/,
	/micromolar/i,
	/\bng\b/i,
	/mg\/kg/i,
	/\bmL\b/i,
	/mmHg/i,
	/\d\s*(?:mg|g|ml|units?|doses?)\b/i,
	/bolus/i,
];
