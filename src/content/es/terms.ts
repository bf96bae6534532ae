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
		meaning: 'Una puertita en una célula nerviosa.',
	},
	nmda: {
		word: 'NMDA',
		meaning: 'Un tipo de puerta en las células nerviosas. La ketamina puede bloquearla.',
	},
	magnesium: {
		word: 'magnesio',
		meaning: 'Un mineral del cuerpo.',
	},
	offLabel: { word: 'fuera de lo indicado', meaning: 'Un uso que la FDA no ha aprobado.' },
	infusion: { word: 'infusión', meaning: 'Medicina que entra despacio por la vena.' },
	iv: { word: 'una IV', meaning: 'Un tubito suave en la vena.' },
	controlledDrug: {
		word: 'medicina controlada',
		meaning: 'Una medicina bajo reglas estrictas.',
	},
	refractory: { word: 'refractaria', meaning: 'Difícil de tratar.' },
	opioid: { word: 'opioides', meaning: 'Otro tipo de medicina fuerte para el dolor. Se puede usar mal.' },
	cgrp: {
		word: 'CGRP',
		meaning: 'Una señal de dolor. Algunas medicinas más nuevas la bloquean.',
	},
	saltWater: {
		word: 'agua con sal',
		meaning: 'Agua y sal, sin medicina: un tratamiento falso.',
	},
	comparisonGroup: {
		word: 'grupo de comparación',
		meaning: 'Personas sin la medicina, o con un tratamiento falso.',
	},
} as const satisfies TextsOf<typeof enTerms>;
