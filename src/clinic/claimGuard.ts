/**
 * Words that promise, sell or shame (content/terms.md §3). A clinic's facts do without them.
 * All patterns are for folded text: small letters, no accents.
 */

/** Ordinary uses of the words below, set aside first. */
const ORDINARY_USES = [
	// A claim denied: "not proven", "no es seguro", "no cure".
	/(\b(not|never|no|cannot)|n't)( (be|been|yet|a|es|esta|ha sido))* (safe|proven|guaranteed?|cured?|fda.approved|approved by the fda|segur[oa]|comprobad[oa]|garantizad[oa]|cura|aprobad[oa] por la fda)\b/g,
	/fda.approved to put people to sleep/g,
	// In Spanish, insurance.
	/\b(sus?|tu|el|los|algunos|muchos|del|al|un|de|con|sin|tiene|acepta(mos)?) seguros?\b|\bseguros? (medic|de salud|social|privad)/g,
	/natural (sun|day)?light|luz natural|advanced (practice|cardi|life)/g,
	/round.trip|trip home|viaje (a (su )?casa|de (regreso|vuelta))/g,
	/reprogramar( (su|la|una|otra))? (cita|visita|fecha)/g,
];

const CLAIMS =
	/\b(safe(r|st|ly)?|cure[sd]?|miracles?|miraculous|breakthroughs?|revolutionary|game.chang(er|ing)|life.changing|proven|guarantee[sd]?|painless(ly)?|rewir(e|es|ing)|reboots?|heal your brain|detox|k.?hole|affordable|discount(s|ed)?|most effective|non.?compliant|addicts?|drug.seekers?|suffer(s|ing|ers?)?|victims?|regulates? glutamate|balances? (\w+ )*chemicals|locks? in|fda.approved|approved by the fda|segur[oa]s?|milagros?|milagros[oa]s?|revolucionari[oa]s?|comprobad[oa]s?|garantizad[oa]s?|sin dolor|sanar (el|su) cerebro|economic[oa]s?|descuentos?|adict[oa]s?|fracasos?|victimas?|regula el glutamato|equilibra|aprobad[oa]s? por la fda)\b/;

/** Claims too, but also names of people, streets and clinics. */
const CLAIMS_OR_NAMES =
	/\b(best|natural(es)?|reset|trip|journey|hope(s|ful)?|packages?|advanced|candidates?|failed|cura[rs]?|reiniciar?|reprogramar?|viajes?|esperanzas?|paquetes?|(el|la|l[oa]s) mejor(es)?)\b/;

const SELLING =
	/\d ?% (off|less|menos)|\b(half.price|coupons?|promo(s|tions?|cion(es)?)?|special offers?|financing|book now|cheap(er|est)?|ofertas?|cupon(es)?|barat[oa]s?)\b/;

const MONEY = /[$€£] ?\d|\d ?(usd|dollars?|dolares)\b/;

/** What of the text is not allowed and why, as the end of "allowed: …"; `undefined` when nothing is. */
export function refuseClaims(folded: string, of: { isName: boolean; mayNameMoney: boolean }): string | undefined {
	const bare = ORDINARY_USES.reduce((text, ordinary) => text.replace(ordinary, '_'), folded);
	const claim = CLAIMS.exec(bare) ?? (of.isName ? null : CLAIMS_OR_NAMES.exec(bare)) ?? SELLING.exec(bare);
	if (claim) return `text without "${claim[0]}": promise and sell nothing, say what happens ("Staff stay near you")`;
	return !of.mayNameMoney && MONEY.test(bare) ? 'money in costText and disclosure only' : undefined;
}
