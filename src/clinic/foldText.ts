/**
 * Text as the guards see it: small letters, no accents, no invisible characters, one kind of space and apostrophe.
 * So `\b` finds the ends of Spanish words too, and "Garantizado", "garantizadó" and "pain\u00ADless" are all found.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** Sentences of folded text. A dot inside "1.5 hours" ends none. */
export function sentencesOf(folded: string): readonly string[] {
	return folded.split(/[.;!?:]+(?: |$)/);
}
