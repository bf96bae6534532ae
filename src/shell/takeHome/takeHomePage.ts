/**
 * The content of the page to take home, two or three sheets: when to get help, what to remember, the day to check off,
 * questions to ask, the main risks, and the sources as footnotes.
 */
import { dayPaper } from '../../chapters/day/paper';
import { fillLines, type FilledLine } from '../../text/fillLine';
import { shortCitation } from '../../text/citation';
import { partsOf } from '../../text/marks';
import type { ClinicSettings } from '../../clinic';
import { wordsFor, type Language, type Line, type SourceKey } from '../../content';
import { SOURCES } from '../../content/sources';
import type { PickList, ReaderPicks } from '../../chapters/chapterContext';
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

export interface TakeHomeList {
	readonly title: string;
	readonly items: readonly TakeHomeItem[];
}

export interface TakeHomePage {
	readonly opening: readonly TakeHomeLine[];
	/** Side by side. */
	readonly help: readonly TakeHomeSection[];
	readonly remember: TakeHomeSection;
	readonly day: TakeHomeSection & { readonly items: readonly TakeHomeItem[] };
	readonly ask: TakeHomeList;
	/** What to tell the care team. */
	readonly tell: TakeHomeList;
	/** What matters to the reader; nothing where nothing is ticked. */
	readonly matters: TakeHomeList;
	/** Side by side. */
	readonly risks: readonly TakeHomeSection[];
	readonly sources: TakeHomeSection;
	readonly footnotes: readonly string[];
}

export interface TakeHomeInput {
	readonly settings: ClinicSettings;
	readonly language: Language;
	/** What the reader has ticked. */
	readonly picks: ReaderPicks;
}

export function takeHomePage({ settings, language, picks }: TakeHomeInput): TakeHomePage {
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
	const marked = (given: readonly Line[]) => given.filter(({ print }) => print);
	/** Lines to tick, by their keys in the words. */
	const ticks = (list: PickList, of: Readonly<Record<string, Line>>): TakeHomeItem[] =>
		Object.entries(of).map(([id, line]) => ({ ...lines(line)[0]!, ticked: picks.has(list, id), lines: [] }));
	const phones = settings.clinicPhone ? [help.clinicName, help.clinicPhone] : [help.noClinicPhone];

	return {
		opening: lines(words.fda, words.learning),
		help: [
			section(help.emergencyHeading, help.emergency),
			section(help.crisisHeading, help.crisis),
			section(help.clinicHeading, [...phones, help.afterHoursPhone, ...help.clinic]),
		],
		remember: section(questions.remember.title, Object.values(questions.remember.things)),
		day: {
			...section(words.chapterTitles.day, day.overview.opening),
			items: stepsOf('day', settings)
				.filter((step) => step !== 'overview')
				.map((step) => ({
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
				ticked: picks.has('ask', i),
				lines: [],
			})),
		},
		tell: { title: safety.tell.title, items: ticks('tell', safety.tell.items) },
		matters: {
			title: safety.decide.title,
			items: Object.entries(safety.decide.matters)
				.filter(([id]) => picks.has('decide', id))
				.map(([, { text }]) => ({ text, notes: [], ticked: true, lines: [] })),
		},
		risks: [
			section(safety.effects.title, marked(safety.effects.notes)),
			section(safety.serious.title, marked([...safety.serious.one.lines, ...safety.serious.many.lines])),
		],
		sources: section(words.chapterTitles.sources, [
			...marked(sources.about.cards.flatMap(({ lines = [] }) => lines)),
			sources.clinicFacts.disclosure,
			sources.clinicFacts.pageUrl,
			sources.clinicFacts.nextReview,
		]),
		footnotes: cited.map((key) => shortCitation(SOURCES[key as keyof typeof SOURCES])),
	};
}
