/**
 * Text as the guards see it: small letters, no accents, no invisible characters, one kind of space.
 * So `\b` finds the ends of Spanish words too, and "Garantizado", "garantizadó" and "pain\u00ADless" are all found.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/\s+/g, ' ')
		.toLowerCase();
}
