/** What the law and the FDA say, in Spanish. */
export const offLabel =
	'Usar ketamina para la migraña se llama uso “fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.';

export const controlled =
	'La ketamina es una _medicina controlada_ (Lista III). Hay quienes abusan de ella. Algunas personas desarrollan una adicción (17 de cada 100 que abusan).';

export const homeUse =
	'La FDA advierte sobre la ketamina de internet o de uso en casa. Una parte es mezclada por farmacias y no está aprobada por la FDA.';
