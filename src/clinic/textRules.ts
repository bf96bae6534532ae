/**
 * Locks on single subjects: medicines, the adult who comes along, alcohol, how many visits. They read words, not
 * meaning, and refuse rather than guess. For folded text.
 */

export interface TextRule {
	readonly refuse: RegExp;
	readonly allowed: string;
}

const NOT = '(n[o\\W]t|\\bno(ne)?|never|nunca|nada)\\b';
const STOP = '(stop|skip|hold|pause|quit|omit|suspend|dej[ae])';

/** A sentence with such words, and without others. */
const sentence = (words: string, without: string): string => `(^|[.;!?])(?![^.;!?]*(${without}))[^.;!?]*(${words})`;

export const MEDICINE: TextRule = {
	refuse: new RegExp(
		sentence(`\\b${STOP}|n[o\\W]t tak|\\bno tom`, `\\b(ask|pregunt)|${NOT} (\\w+ (or |ni )?)?${STOP}`),
	),
	allowed: 'nothing that stops a medicine ("Ask us" is fine)',
};

export const COMPANION: TextRule = {
	refuse: new RegExp(
		`\\bno (companion|escort)|${NOT} (\\w+ ){0,2}(need|requi|neces)|(drive|maneje) (for|until|por|hasta)\\b|` +
			sentence(
				'\\balone|\\bsol[oa]\\b(?! un)|optional|opcional|drive (yourself|home)|you (may|can) drive|puede (manej|condu)',
				NOT,
			),
	),
	allowed: 'an adult must take you home, and you do not drive',
};

export const ALCOHOL: TextRule = {
	refuse: new RegExp(
		`^(?!.*(${NOT}|avoid|evite|\\bsin\\b))|\\b(fine|ok|allowed|permitid)|\\b(1?\\d|2[0-3]) h\\w* (after|despues)`,
	),
	allowed: 'a text with "no", without "fine" or "allowed", for 24 hours after or more',
};

export const SESSIONS: TextRule = { refuse: /reco(mm?|mi)end/, allowed: 'nothing recommended' };

/** For every subject but the adult who comes along, and drives. */
export const DRIVING: TextRule = {
	refuse: /\bdriv(es?|ing)\b|\bmanej[ae]|\bcondu(c[ei]|z)/,
	allowed: 'nothing on driving: say it in noDriveTime',
};
