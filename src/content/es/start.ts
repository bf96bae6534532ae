/** The first screen in Spanish: the main message, what the FDA says, and what this page is. */
import type { start as enStart } from '../en/start';
import type { TextsOf } from '../translate';

export const start = {
	welcome: {
		title: 'Goteo de ketamina para la migraña: ¿qué debe saber?',
		picture: 'En un cuarto tranquilo, un acompañante está junto a una persona en un sillón de la clínica.',
		main: 'El goteo (_infusión_) de ketamina para la migraña es un uso _fuera de lo indicado_. No se ha demostrado que funcione. Algunas personas se sienten mejor por un tiempo.',
		fda: 'La ketamina es una medicina que duerme a las personas para una cirugía. Para eso la aprobó la FDA. La FDA no la ha aprobado para la migraña.',
		aboutMinutes: 'unos {minutes} minutos',
	},
} as const satisfies TextsOf<typeof enStart>;
