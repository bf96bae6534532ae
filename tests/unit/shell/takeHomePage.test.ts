/** Which sentences go home on paper. Lines are marked for it where their words stand; these are the ones meant. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { DAY_STEP_IDS, plainText, wordsFor } from '../../../src/content';
import { Picks } from '../../../src/shell/takeHome/picks.svelte';
import { takeHomePage } from '../../../src/shell/takeHome/takeHomePage';

const { settings } = readSettings([]);

/** Words by which each line is known, in order. */
const MEANT = {
	en: {
		effects: ['One low dose', 'Short visits: no good numbers', 'floaty, dizzy', 'Scared? Tell staff right away.'],
		serious: [
			'Very high blood pressure: 1 of 100 drips',
			'Upsetting effects on the mind',
			'No one knows how often: slow breathing',
			'Vomit can reach',
			'Much use can hurt memory and bladder (27 of 100 misusers). Long drips can hurt the liver fast',
		],
		pays: ['Your clinic may earn money', 'No drug maker has a part in this'],
	},
	es: {
		effects: [
			'Una dosis baja',
			'Visitas cortas: no hay datos confiables',
			'sensación de flotar',
			'¿Siente miedo? Avise de inmediato.',
		],
		serious: [
			'Presión muy alta: 1 de cada 100 goteos',
			'Efectos mentales angustiosos',
			'Nadie sabe con qué frecuencia hay respiración lenta',
			'Vómito en los pulmones',
			'Mucho uso puede dañar la memoria y la vejiga (27 de cada 100 que abusaron). Los goteos largos pueden dañar pronto el hígado',
		],
		pays: ['Su clínica puede ganar', 'Quienes hacen medicinas no tienen parte'],
	},
} as const;

describe.each(['en', 'es'] as const)('on paper (%s)', (language) => {
	const picks = new Picks();
	const page = takeHomePage({ settings, language, picks });
	const words = wordsFor(language);
	const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
	const beginning = (starts: readonly string[]): unknown[] => starts.map((start) => expect.stringContaining(start));

	it('the risks that are meant, among them to tell staff right away, and who pays', () => {
		const [effects, serious] = page.risks;
		expect(texts(effects!.lines)).toEqual(beginning(MEANT[language].effects));
		expect(texts(serious!.lines)).toEqual(beginning(MEANT[language].serious));
		expect(texts(page.sources.lines)).toEqual(beginning(MEANT[language].pays));
	});

	it('the five things to remember, all of them', () => {
		expect(page.remember.lines).toHaveLength(5);
	});

	it('every stop of the day, but not its overview, which opens it', () => {
		const stops = DAY_STEP_IDS.filter((step) => step !== 'overview');
		expect(texts(page.day.items)).toEqual(stops.map((step) => words.day.steps[step].title));
		expect(texts(page.day.lines)).toEqual(words.day.overview.opening.map(({ text }) => text));
	});

	it('all questions and all that is to be told, unticked; nothing of what matters', () => {
		const told = Object.values(words.safety.tell.items).map(({ text }) => plainText(text));
		expect(texts(page.ask.items)).toEqual(words.questions.ask.questions.map(({ text }) => plainText(text)));
		expect(texts(page.tell.items)).toEqual(told);
		expect([...page.ask.items, ...page.tell.items].filter(({ ticked }) => ticked)).toEqual([]);
		expect(page.matters.items).toEqual([]);
	});

	it('what the reader has ticked, each in its own list', () => {
		const ticked = new Picks();
		ticked.tick('ask', 1, true);
		ticked.tick('tell', 'heart', true);
		ticked.tick('tell', 'mind', true);
		ticked.tick('decide', 'cost', true);
		const { ask, tell, matters } = takeHomePage({ settings, language, picks: ticked });
		const tickedIn = (items: readonly { readonly text: string; readonly ticked: boolean }[]) =>
			texts(items.filter((item) => item.ticked));
		expect(tickedIn(ask.items)).toEqual([plainText(words.questions.ask.questions[1]!.text)]);
		expect(tickedIn(tell.items)).toEqual([words.safety.tell.items.mind.text, words.safety.tell.items.heart.text]);
		expect(tickedIn(matters.items)).toEqual([words.safety.decide.matters.cost.text]);
		expect(matters.items).toHaveLength(1);
	});
});
