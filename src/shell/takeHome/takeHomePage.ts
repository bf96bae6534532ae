/**
 * The content of the page to take home, two or three sheets: when to get help, what to remember, the day to check off,
 * questions to ask, the main risks, and the sources as footnotes.
 */
import { dayPaper } from '../../chapters/day/paper';
import { fillLines, type FilledLine } from '../../text/fillLine';
import { shortCitation } from '../../text/citation';
import { partsOf } from '../../text/marks';
import type { ClinicSettings } from '../../clinic';
import { SOURCES, wordsFor, type Language, type Line, type ScreenWords, type SourceKey } from '../../content';
import { stepsOf, titleOf } from '../../outline';

export interface TakeHomeLine {
	readonly text: string;
	readonly lang?: string | null | undefined;
	/** Numbers of its footnotes. */
	readonly notes: readonly number[];
	/** Whether it is a fact that the clinic has set. */
	readonly own?: boolean;
}

/** A line with a box to check off. */
export interface TakeHomeItem extends TakeHomeLine {
	readonly ticked: boolean;
	/** The lines under it. */
	readonly lines: readonly TakeHomeLine[];
}

export interface TakeHomeSection {
	readonly title: string;
	readonly lines: readonly TakeHomeLine[];
}

export interface TakeHomePage {
	readonly opening: readonly TakeHomeLine[];
	/** Side by side. */
	readonly help: readonly TakeHomeSection[];
	readonly remember: TakeHomeSection;
	readonly day: TakeHomeSection & { readonly items: readonly TakeHomeItem[] };
	readonly ask: { readonly title: string; readonly items: readonly TakeHomeItem[] };
	/** Side by side. */
	readonly risks: readonly TakeHomeSection[];
	readonly sources: TakeHomeSection;
	readonly footnotes: readonly string[];
}

export interface TakeHomeInput {
	readonly settings: ClinicSettings;
	readonly language: Language;
}

/** @param ticked places of the questions that the reader wants to ask */
export function takeHomePage({ settings, language }: TakeHomeInput, ticked: readonly number[]): TakeHomePage {
	const words = wordsFor(language);
	const { day, help, questions, safety, sources } = words;
	const cited: SourceKey[] = [];
	const noteOf = (key: SourceKey) => (cited.includes(key) ? cited.indexOf(key) : cited.push(key) - 1) + 1;

	const printed = ({ text, lang, sources }: FilledLine): TakeHomeLine => ({
		text: partsOf(text, words.terms)
			.map((part) => part.text)
			.join(''),
		lang,
		own: sources.includes('config'),
		notes: sources.filter((key) => key in SOURCES).map(noteOf),
	});
	const lines = (...given: readonly (Line | undefined)[]): TakeHomeLine[] =>
		fillLines(
			given.filter((line) => line !== undefined),
			settings,
			language,
		).map(printed);
	const section = (title: string, given: readonly Line[]): TakeHomeSection => ({
		title: lines({ text: title, sources: [] })[0]!.text,
		lines: lines(...given),
	});
	const whole = ({ title, cards }: ScreenWords) =>
		section(
			title,
			cards.flatMap(({ lines = [], list = [] }) => [...lines, ...list]),
		);
	/** The lines of a screen that are marked for this page. */
	const markedIn = ({ cards }: ScreenWords) =>
		cards.flatMap(({ lines = [], list = [] }) => [...lines, ...list]).filter(({ print }) => print);
	const phones = settings.clinicPhone
		? [help.clinicName, help.clinicPhone, help.afterHoursPhone]
		: [help.noClinicPhone];

	return {
		opening: lines(words.fda, words.learning),
		help: [
			section(help.emergencyHeading, help.emergency),
			section(help.crisisHeading, help.crisis),
			section(help.clinicHeading, [...phones, ...help.clinic]),
		],
		remember: whole(questions.remember),
		day: {
			...section(words.chapterTitles.day, day.opening),
			items: stepsOf('day', settings).map((step) => ({
				...titleOf({ chapter: 'day', step }, settings, language),
				notes: [],
				ticked: false,
				lines: dayPaper(words, step, settings, language).map(printed),
			})),
		},
		ask: {
			title: questions.ask.title,
			items: questions.ask.questions.map((question, i) => ({
				...lines(question)[0]!,
				ticked: ticked.includes(i),
				lines: [],
			})),
		},
		risks: [safety.effects, safety.serious].map((screen) => section(screen.title, markedIn(screen))),
		sources: section(words.chapterTitles.sources, [
			...markedIn(sources.about),
			sources.clinicFacts.disclosure,
			sources.clinicFacts.pageUrl,
			sources.clinicFacts.nextReview,
		]),
		footnotes: cited.map((key) => shortCitation(SOURCES[key as keyof typeof SOURCES])),
	};
}
