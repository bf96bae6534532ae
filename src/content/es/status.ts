/** What the law and studies say about ketamine for migraine, in Spanish. */
import type { statusCards as enStatusCards } from '../en/status';
import type { TextsOf } from '../translate';

export const offLabel =
	'Usar ketamina para la migraña se llama uso “fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.';

export const controlled =
	'La ketamina es una _medicina controlada_ (Lista III). Hay quienes abusan de ella. Algunas personas desarrollan una adicción.';

export const homeUse =
	'La FDA advierte sobre la ketamina de internet o de uso en casa. Una parte la preparan farmacias que hacen mezclas. No está aprobada por la FDA.';

export const statusCards = [
	{
		title: 'Según la FDA',
		lines: [
			'La ketamina es una medicina que duerme a las personas para una cirugía. Para eso la aprobó la FDA. La FDA no la ha aprobado para la migraña.',
			offLabel,
		],
	},
	{
		title: 'Riesgos e incógnitas',
		lines: [
			controlled,
			homeUse,
			'Los estudios de ketamina para la migraña son pequeños. No conocemos los riesgos a largo plazo.',
		],
	},
] as const satisfies TextsOf<typeof enStatusCards>;
