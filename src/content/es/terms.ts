/** The meanings of terms, in Spanish. */
import type { terms as enTerms } from '../en/terms';
import type { TextsOf } from '../translate';

export const terms = {
	glutamate: {
		word: 'glutamato',
		meaning: 'Dice a las células nerviosas que manden una señal.',
	},
	receptor: {
		word: 'receptor',
		meaning: 'Una parte de la célula donde encaja un mensajero. Algunos receptores son puertas.',
	},
	nmda: {
		word: 'NMDA',
		meaning: 'Un tipo de puerta en las células nerviosas.',
	},
	magnesium: {
		word: 'magnesio',
		meaning: 'Un mineral del cuerpo.',
	},
	offLabel: { word: 'fuera de lo indicado', meaning: 'Un uso que la FDA no ha aprobado.' },
	infusion: { word: 'infusión', meaning: 'Medicina que entra despacio por la vena.' },
	controlledDrug: {
		word: 'medicina controlada',
		meaning: 'Una medicina bajo reglas estrictas.',
	},
	opioid: { word: 'opioides', meaning: 'Medicinas fuertes para el dolor.' },
	saltWater: {
		word: 'agua con sal',
		meaning: 'Un tratamiento falso, sin medicina.',
	},
	comparisonGroup: {
		word: 'grupo de comparación',
		meaning: 'Personas sin la medicina, o con un tratamiento falso.',
	},
} as const satisfies TextsOf<typeof enTerms>;
