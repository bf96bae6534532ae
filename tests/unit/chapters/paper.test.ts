/** The day on the page to take home: the sentences are picked by their place, and these are the ones that are meant. */
import { describe, expect, it } from 'vitest';
import { dayPaper } from '../../../src/chapters/day/paper';
import { readSettings } from '../../../src/clinic';
import { DAY_STEP_IDS, wordsFor, type DayStopId, type Language } from '../../../src/content';

/** Words by which each line is known, in the order on paper. */
const MEANT: Readonly<Record<Language, Readonly<Record<DayStopId, readonly string[]>>>> = {
	en: {
		'evening-before': [
			'Do not stop or skip a medicine',
			'No alcohol, marijuana, or street drugs',
			'an adult can take you home',
			'Food: ____',
			'Drinks: ____',
		],
		morning: ['Bring your medicine list', 'Be there: ____'],
		'check-in': ['You can say no, even today'],
		room: ['The IV spot burns'],
		'first-minutes': ['in 5 to 15 minutes'],
		infusion: ['If you do not like how you feel, say so', 'The drip takes: ____'],
		recovery: ['You rest until staff say you can go', 'Do not stand up alone'],
		'going-home': [
			'An adult must take you home',
			'Do not drive',
			'Until then: no alcohol',
			'an adult should stay tonight',
		],
		'days-after': ['Keep a headache diary', 'Next check: ____'],
	},
	es: {
		'evening-before': [
			'No deje de tomar ni se salte una medicina',
			'Nada de alcohol, marihuana ni drogas',
			'un adulto le lleve a casa',
			'Comida: ____',
			'Bebidas: ____',
		],
		morning: ['Traiga su lista de medicinas', 'Llegue: ____'],
		'check-in': ['Puede decir que no, aun hoy'],
		room: ['el lugar de la IV arde'],
		'first-minutes': ['en 5 a 15 minutos'],
		infusion: ['Si no le gusta cómo se siente, dígalo', 'El goteo dura: ____'],
		recovery: ['Descansa hasta que el personal diga que puede irse', 'No se levante sin ayuda'],
		'going-home': [
			'Un adulto debe llevarle a casa',
			'No maneje',
			'Hasta entonces: nada de alcohol',
			'un adulto debe quedarse',
		],
		'days-after': ['Lleve un diario', 'Próxima revisión: ____'],
	},
};

const { settings } = readSettings([]);

describe.each(['en', 'es'] as const)('on paper (%s)', (language) => {
	it.each(DAY_STEP_IDS.filter((step) => step !== 'overview'))(
		'%s: the sentences that are meant, and no other',
		(step) => {
			const texts = dayPaper(wordsFor(language), step, settings, language).map(({ text }) => text);
			expect(texts).toEqual(MEANT[language][step].map((words) => expect.stringContaining(words)));
		},
	);
	it('holds the blank for how long the visit takes with the overview of the day', () => {
		const texts = dayPaper(wordsFor(language), 'overview', settings, language).map(({ text }) => text);
		expect(texts).toEqual([expect.stringContaining('____')]);
	});
});
