/** What stands on the page to take home: when to get help, questions to ask, the day, and the sources as footnotes. */
import { dayCard } from '../chapters/day/card';
import { fillLines, type FilledLine } from '../chapters/shared/fillLine';
import { partsOf } from '../chapters/shared/marks';
import { sourceText } from '../chapters/shared/sourceText';
import { DAY_STEP_IDS, SOURCES, type CardWords, type Line, type SourceKey } from '../content';
import type { Explainer } from './explainer.svelte';

interface TakeHomeLine {
	readonly text: string;
	readonly lang?: string | undefined;
	/** Numbers of its footnotes. */
	readonly notes: readonly number[];
	/** Whether the reader ticked it; only at questions. */
	readonly ticked?: boolean | undefined;
}

interface TakeHomeSection {
	readonly title: string;
	readonly lines: readonly TakeHomeLine[];
}

export interface TakeHomePage {
	readonly sections: readonly TakeHomeSection[];
	readonly footnotes: readonly string[];
}

export function takeHomePage({ words, settings, language, ticked }: Explainer): TakeHomePage {
	const { day, help, questions, safety } = words;
	const cited: SourceKey[] = [];
	const noteOf = (key: SourceKey) => (cited.includes(key) ? cited.indexOf(key) : cited.push(key) - 1) + 1;

	const printed = ({ text, lang, sources }: FilledLine): TakeHomeLine => ({
		text: partsOf(text, words.terms)
			.map((part) => part.text)
			.join(''),
		lang,
		notes: sources.filter((key) => key in SOURCES).map(noteOf),
	});
	const section = (title: string, lines: readonly Line[]): TakeHomeSection => ({
		title,
		lines: fillLines(lines, settings, language).map(printed),
	});
	const withTicks = ({ title, lines }: TakeHomeSection): TakeHomeSection => ({
		title,
		lines: lines.map((line, i) => ({ ...line, ticked: ticked.includes(i) })),
	});
	const clinic = settings.clinicPhone
		? [help.clinicName, help.clinicPhone, help.afterHoursPhone]
		: [help.noClinicPhone];
	const sections = [
		section(words.ui.product, [words.fda, words.offLabel, words.learning]),
		section(help.title, [...help.emergency, ...help.crisis]),
		section(help.clinicHeading, [...clinic, ...help.clinic]),
		withTicks(section(questions.ask.title, questions.ask.questions)),
		...[questions.remember, safety.effects, safety.serious].map(({ title, cards }) =>
			section(
				title,
				cards.flatMap(({ lines = [], list = [] }: CardWords) => [...lines, ...list]),
			),
		),
		section(words.chapterTitles.day, day.opening),
		...DAY_STEP_IDS.map((step) => {
			const card = dayCard(day, step, settings.visitType, settings, language);
			return { title: day.steps[step].title, lines: [...card.happens, ...card.tell].map(printed) };
		}),
		section(words.chapterTitles.sources, [
			...words.sources.about.cards.flatMap(({ lines = [] }) => lines),
			...Object.values(words.sources.clinicFacts),
		]),
	];
	return { sections, footnotes: cited.map((key) => sourceText(words, key)) };
}
