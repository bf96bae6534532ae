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
				lines: ['Elija lo que no le moleste a la vista. Los dibujos solo se mueven cuando oprime Reproducir.'],
			},
		],
	},
	inside: {
		title: '¿Cómo se usa esta guía?',
		cards: [
			{
				title: 'Vaya a su ritmo',
				lines: [
					'Esta guía es para adultos que quieren saber sobre la ketamina para la migraña.',
					'Leer todo toma unos 40 minutos. Puede ir en cualquier orden. Puede parar cuando quiera.',
					'Esta guía no guarda ni envía lo que usted hace aquí.',
				],
			},
			{
				title: 'Cómo moverse',
				list: [
					'Siguiente y Atrás le mueven un paso.',
					'Ayuda muestra a quién llamar.',
					'Toque una palabra subrayada para ver qué significa.',
					'Toque la marca de una hoja pequeña para ver de dónde viene una frase.',
				],
			},
		],
	},
} as const satisfies TextsOf<typeof enStart>;
