/** The first screens in Spanish. */
import type { start as enStart } from '../en/start';
import type { TextsOf } from '../translate';
import { statusCards } from './status';

export const start = {
	welcome: {
		title: 'Ketamina para la migraña: ¿qué debe saber primero?',
		cards: [
			{
				title: 'En pocas palabras',
				lines: [
					'La _infusión_ de ketamina es una opción _fuera de lo indicado_ para la migraña. Puede ayudar a algunas personas por un tiempo.',
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
					'Toque una palabra subrayada para su significado.',
					'Toque la marca de hoja para la fuente de una frase.',
				],
			},
		],
	},
} as const satisfies TextsOf<typeof enStart>;
