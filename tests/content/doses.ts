/** Amounts of a drug, and units that only lab papers need: in no language. */
export const DOSES: readonly RegExp[] = [
	/\bmgs?\b/i,
	/mi(?:l|cro)+igram|miligramo|microgramo/i,
	/\bmcg\b/i,
	/[µμ]\s?[gM]\b/,
	/micromol/i,
	/\bng\b/i,
	/mg\/kg/i,
	/\bmL\b/i,
	/mmHg/i,
	/\d\s*(?:mg|g|ml|units?|doses?|unidades|dosis)\b/i,
	/\bbol(?:us|o)\b/i,
];
