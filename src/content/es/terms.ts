/** Meanings of marked words, in Spanish. */
import type { terms as enTerms } from '../en/terms';
import type { TextsOf } from '../translate';

export const terms = {
	glutamate: {
		word: 'glutamato',
		meaning: 'Un mensajero del cerebro. Dice a las células nerviosas que manden una señal.',
	},
	receptor: {
		word: 'receptor',
		meaning: 'Una puertita en una célula nerviosa. Un mensajero del cerebro ayuda a abrirla.',
	},
	nmda: {
		word: 'NMDA',
		meaning: 'Un tipo de puertita en las células nerviosas. La ketamina puede bloquearla.',
	},
	magnesium: {
		word: 'magnesio',
		meaning: 'Un mineral del cuerpo. En reposo, un poco de magnesio tapa la puerta NMDA.',
	},
	offLabel: { word: 'fuera de lo indicado', meaning: 'Un uso que la FDA no ha aprobado.' },
	infusion: { word: 'infusión', meaning: 'Medicina que entra despacio por la vena.' },
	iv: { word: 'una IV', meaning: 'Un tubito suave en la vena.' },
	controlledDrug: {
		word: 'medicina controlada',
		meaning: 'Una medicina bajo leyes estrictas, porque se puede usar mal.',
	},
	refractory: { word: 'refractaria', meaning: 'Difícil de tratar.' },
	opioid: { word: 'opioides', meaning: 'Otro tipo de medicina fuerte para el dolor. Se puede usar mal.' },
	cgrp: {
		word: 'CGRP',
		meaning: 'Una señal de dolor del cuerpo. Algunas medicinas más nuevas para la migraña la bloquean.',
	},
	saltWater: {
		word: 'agua con sal',
		meaning: 'Agua y sal, sin medicina. Algunos estudios la usan como tratamiento falso.',
	},
	comparisonGroup: {
		word: 'grupo de comparación',
		meaning: 'Personas de un estudio que no reciben la medicina. Ayudan a ver si lo que ayudó fue la medicina.',
	},
} as const satisfies TextsOf<typeof enTerms>;
