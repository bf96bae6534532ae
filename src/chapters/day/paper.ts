/** The steps of the day on the page to take home, with blanks for what the clinic has not set. */
import { addedStep, type ClinicSettings } from '../../clinic';
import type { DayStepId, DayStepWords, Language, Line, Words } from '../../content';
import { fillLines, type FilledLine } from '../../text/fillLine';
import { addedLines, factLines, observation, overnight, type Fact } from './card';

/** Facts that a patient needs to act on: if the clinic has not set one, the paper leaves a blank to fill in. */
const ASKED: readonly (Fact | undefined)[] = [
	'foodRule',
	'drinkRule',
	'arrivalTime',
	'totalVisitTime',
	'infusionLength',
	'followupWhen',
];
const BLANK = '____________';

/** What the paper says of a step. If nothing is marked for paper and nothing is set, it is the step's first line. */
export function dayPaper(words: Words, id: string, settings: ClinicSettings, language: Language): FilledLine[] {
	const added = addedStep(settings, id);
	if (added) return addedLines(added, language);
	const step = id as DayStepId;
	const lines = step === 'overview' ? [] : linesOf(words.day.steps[step]);
	const facts = factLines(words.day, step).map(([fact, line]) => {
		if (settings[fact] !== undefined || !ASKED.includes(fact)) return line;
		return { ...line, text: `${line.text.replace(/\{\w+\}/, BLANK)} ${words.ui.askTeam}` };
	});
	const marked = [
		...observation(words.day, step, settings),
		...lines.filter(({ print }) => print),
		...overnight(words.day, step, settings),
		...facts,
	];
	const filled = fillLines(marked, settings, language);
	return filled.length ? filled : fillLines(lines.slice(0, 1), settings, language);
}

function linesOf({ happens = [], do: todo = [], tell }: DayStepWords): readonly Line[] {
	return [...happens, ...todo, ...tell];
}
