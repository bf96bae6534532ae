/** The day on the page to take home: each step with what to check off at it, and room for what the clinic has not set. */
import { addedStep, type ClinicSettings } from '../../clinic';
import type { DayStepId, Language, Words } from '../../content';
import { fillLines, type FilledLine } from '../../text/fillLine';
import { addedLines, factLines, observation, overnight, type Fact } from './card';

/**
 * Of each step, what goes on paper: the sentences to check off, by their place under what happens and what to tell.
 * tests/unit/chapters/paper.test.ts names the sentences.
 */
const PRINTED: Readonly<Record<DayStepId, readonly [happens: readonly number[], tell: readonly number[]]>> = {
	'evening-before': [[2, 3], [1]],
	morning: [[1], []],
	'check-in': [[], []],
	'health-check': [[1], []],
	room: [[], []],
	iv: [[], [1]],
	'last-check': [[], []],
	'first-minutes': [[0], []],
	infusion: [[], [0]],
	'drip-stops': [[1], []],
	recovery: [[], []],
	'going-home': [[1], []],
	'that-night': [[0, 1], []],
	'days-after': [[0], []],
};
/** Facts that a patient acts on: where the clinic has not set one, the paper leaves room for it. */
const ASKED: readonly (Fact | undefined)[] = [
	'foodRule',
	'drinkRule',
	'arrivalTime',
	'totalVisitTime',
	'infusionLength',
	'followupWhen',
];
const BLANK = '____________';

/** A step on paper, to check off. */
export function dayPaper(words: Words, id: string, settings: ClinicSettings, language: Language): FilledLine[] {
	const added = addedStep(settings, id);
	if (added) return addedLines(added, language);
	const step = id as DayStepId;
	const { happens, tell } = words.day.steps[step];
	const [happening, telling] = PRINTED[step];
	const facts = factLines(words.day, step).map(([fact, line]) => {
		if (settings[fact] !== undefined || !ASKED.includes(fact)) return line;
		return { ...line, text: `${line.text.replace(/\{\w+\}/, BLANK)} ${words.ui.askTeam}` };
	});
	const lines = [
		...observation(words.day, step, settings),
		...happening.map((i) => happens[i]!),
		...telling.map((i) => tell[i]!),
		...overnight(words.day, step, settings),
		...facts,
	];
	const filled = fillLines(lines, settings, language);
	return filled.length ? filled : fillLines([happens[0]!], settings, language);
}
