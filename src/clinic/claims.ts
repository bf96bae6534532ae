/** Words that promise, sell or shame (content/terms.md §3). A clinic's facts do without them. For folded text. */

/**
 * The first group holds what makes a word harmless: a denial ("not proven", "no es seguro"), or in Spanish what makes
 * it insurance. The last group holds words that are also names of people, streets and clinics.
 */
const CLAIMS =
	/((n[o\W]t|\bno|never)( \w+)? |\b(sus?|tu|el|los|un|algunos|del?|con|sin) (?=seguro))?\b(safe(r|st|ly)?|proven|cure[sd]?|cura|guaranteed?|fda.approved(?! to put)|segur[oa]s?|comprobad[oa]s?|garantizad[oa]s?)\b|\b(mirac|breakthrough|revolu[ct]ion|(game|life).chang|painless|rewir|reboot|heal your brain|detox|k.?hole|affordable|discount|most effective|candidate|failed|non.?compliant|addicts?\b|drug.seeker|suffer|victim|regula(tes?|) (el )?glutamat|balances? (\w+ )?chemical|locks? in\b|approved by the fda|milagro|sin dolor|reiniciar|(sanar|reprogramar) (el|su) cerebro|economic[oa]|descuento|adict[oa]|fracaso|equilibra|aprobad. por la fda|special offer|book now|packages?\b|paquete|oferta|reserve (ya|ahora)|\d+ ?% (off|menos)|(best\b|natural(?! light)|reset|trips?\b|journey|hope|advanced(?! prac)|viaje|esperanza|(?:el|la|l.s) mejor))/g;

/** The first claim in a text. */
export function findClaim(folded: string, isName: boolean): string | undefined {
	for (const match of folded.matchAll(CLAIMS)) {
		if (!match[1] && !(isName && match.at(-1))) return match[0];
	}
	return undefined;
}
