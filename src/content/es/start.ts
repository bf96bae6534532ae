/** The first screens in Spanish. */
import type { start as enStart } from '../en/start';
import type { TextsOf } from '../translate';
import { statusCards } from './status';

export const start = {
	thisPage: 'Sobre esta página',
	welcome: {
		title: 'Ketamina para la migraña: ¿qué debe saber primero?',
		cards: [
			{
				title: 'En pocas palabras',
				lines: [
					'El goteo (_infusión_) de ketamina para la migraña es un uso _fuera de lo indicado_. No se ha demostrado que funcione. Algunas personas se sienten mejor por un tiempo.',
					'Tiene riesgos reales. Por eso, personal capacitado le vigila de cerca.',
					'Hable con su equipo médico antes de decidir.',
				],
			},
			...statusCards,
			{
				title: 'Luz y movimiento',
				lines: ['Los dibujos se mueven solo si oprime Reproducir.'],
			},
		],
	},
	inside: {
		title: '¿Cómo se usa esta guía?',
		cards: [
			{
				title: 'Vaya a su ritmo',
				lines: [
					'Para adultos que quieren saber sobre la ketamina para la migraña.',
					'Leer todo toma unos 40 minutos. Vaya en cualquier orden. Pare cuando quiera.',
					'Aquí no se guarda ni se envía nada.',
				],
			},
			{
				title: 'Cómo moverse',
				list: [
					'Ayuda muestra a quién llamar.',
					'Toque una palabra subrayada para ver qué significa.',
					'Toque la marca de hoja para la fuente de una frase.',
				],
			},
		],
	},
} as const satisfies TextsOf<typeof enStart>;
