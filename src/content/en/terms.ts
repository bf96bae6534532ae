/** Meanings of marked words, in English. */
import { line, type Words } from '../words';

export const terms = {
	glutamate: {
		word: 'glutamate',
		meaning: line('A brain messenger. It tells nerve cells to send a signal.', 'HOFFMANN18'),
	},
	receptor: {
		word: 'receptor',
		meaning: line('A small door on a nerve cell.', 'HOFFMANN18', 'ZHANG21'),
	},
	nmda: {
		word: 'NMDA',
		meaning: line('One kind of door on nerve cells. Ketamine can block it.', 'HOFFMANN18', 'ZHANG21'),
	},
	magnesium: {
		word: 'magnesium',
		meaning: line('A mineral in your body.', 'JAHR90'),
	},
	offLabel: { word: 'off-label', meaning: line('Used in a way the FDA has not approved.', 'LABEL') },
	infusion: { word: 'infusion', meaning: line('Medicine given slowly through a vein.', 'ROYALFREE') },
	iv: { word: 'an IV', meaning: line('A small, soft tube in your vein.', 'ROYALFREE', 'OXFORD') },
	controlledDrug: {
		word: 'controlled drug',
		meaning: line('A drug under strict rules.', 'LABEL'),
	},
	refractory: { word: 'refractory', meaning: line('Hard to treat.', 'EHF20') },
	opioid: { word: 'opioids', meaning: line('Another kind of strong pain drug. People can misuse it.', 'LABEL') },
	cgrp: {
		word: 'CGRP',
		meaning: line('A pain signal. Some newer medicines block it.', 'AHS-CGRP24'),
	},
	saltWater: {
		word: 'salt water',
		meaning: line('Water and salt, with no drug: a fake treatment.', 'ETCHISON18'),
	},
	comparisonGroup: {
		word: 'comparison group',
		meaning: line('People who get no drug, or a fake treatment.', 'ETCHISON18'),
	},
} as const satisfies Words['terms'];
