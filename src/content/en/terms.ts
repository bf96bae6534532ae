/** The meanings of terms, in English. */
import { line, type Words } from '../words';

export const terms = {
	glutamate: {
		word: 'glutamate',
		meaning: line('It tells nerve cells to send a signal.', 'HOFFMANN18'),
	},
	receptor: {
		word: 'receptor',
		meaning: line('A part of a cell that a messenger fits. Some are doors.', 'HOFFMANN18', 'ZHANG21'),
	},
	nmda: {
		word: 'NMDA',
		meaning: line('One kind of door on nerve cells.', 'HOFFMANN18', 'ZHANG21'),
	},
	magnesium: {
		word: 'magnesium',
		meaning: line('A mineral in your body.', 'JAHR90'),
	},
	offLabel: { word: 'off-label', meaning: line('Used in a way the FDA has not approved.', 'LABEL') },
	infusion: { word: 'infusion', meaning: line('Medicine given slowly through a vein.', 'ROYALFREE') },
	controlledDrug: {
		word: 'controlled drug',
		meaning: line('A drug under strict rules.', 'LABEL'),
	},
	opioid: { word: 'opioids', meaning: line('Strong pain drugs.', 'LABEL') },
	saltWater: {
		word: 'salt water',
		meaning: line('A fake treatment, with no drug.', 'ETCHISON18'),
	},
	comparisonGroup: {
		word: 'comparison group',
		meaning: line('People who get no drug, or a fake treatment.', 'ETCHISON18'),
	},
} as const satisfies Words['terms'];
