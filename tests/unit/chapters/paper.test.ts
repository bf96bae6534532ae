/** The day on the page to take home: the sentences are picked by their place, and these are the ones that are meant. */
import { describe, expect, it } from 'vitest';
import { dayPaper } from '../../../src/chapters/day/paper';
import { readSettings } from '../../../src/clinic';
import { DAY_STEP_IDS, wordsFor, type DayStepId, type Language } from '../../../src/content';

/** Words by which each line is known, in the order on paper. */
const MEANT: Readonly<Record<Language, Readonly<Record<DayStepId, readonly string[]>>>> = {
	en: {
		'evening-before': [
			'no alcohol, marijuana, or street drugs',
			'adult can take you home',
			'Do not stop or skip a medicine',
			'Food: ____',
			'Drinks: ____',
		],
		morning: ['Bring your medicine list', 'Be there: ____'],
		'check-in': ['Plan to be here about ____'],
		'health-check': ['You can say no, even today'],
		room: ['You sit or lie back'],
		iv: ['Tell staff if the IV spot burns'],
		'last-check': ['Two checks are done'],
		'first-minutes': ['in the first 5 to 15 minutes'],
		infusion: ['If you do not like how you feel, say so', 'The drip takes: ____'],
		'drip-stops': ['Do not get up alone'],
		recovery: ['You rest here until staff say you can go'],
		'going-home': ['An adult must take you home'],
		'that-night': ['Do not drive', 'do not drink alcohol, sign papers', 'Have an adult stay tonight'],
		'days-after': ['Keep a headache diary', 'Next check: ____'],
	},
	es: {
		'evening-before': [
			'No use alcohol, marihuana ni drogas',
			'Un adulto debe poder llevarle a casa',
			'No deje de tomar ni se salte una medicina',
			'Comida: ____',
			'Bebidas: ____',
		],
		morning: ['Traiga su lista de medicinas', 'Llegue: ____'],
		'check-in': ['Planee estar aquí cerca de ____'],
		'health-check': ['Puede decir que no, aun hoy'],
		room: ['Se sienta o se recuesta'],
		iv: ['Avise si el lugar de la IV arde'],
		'last-check': ['Se revisan dos cosas'],
		'first-minutes': ['en los primeros 5 a 15 minutos'],
		infusion: ['Si no le gusta cómo se siente, dígalo', 'El goteo dura: ____'],
		'drip-stops': ['No se levante sin ayuda'],
		recovery: ['Descansa aquí hasta que el personal diga que puede irse'],
		'going-home': ['Un adulto debe llevarle a casa'],
		'that-night': ['No maneje', 'nada de alcohol, firmas ni decisiones', 'un adulto debe quedarse esta noche'],
		'days-after': ['Lleve un diario', 'Próxima revisión: ____'],
	},
};

const { settings } = readSettings([]);

describe.each(['en', 'es'] as const)('on paper (%s)', (language) => {
	it.each(DAY_STEP_IDS)('%s: the sentences that are meant, and no other', (step) => {
		const texts = dayPaper(wordsFor(language), step, settings, language).map(({ text }) => text);
		expect(texts).toEqual(MEANT[language][step].map((words) => expect.stringContaining(words)));
	});
});
