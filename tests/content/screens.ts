/** Every screen as it is read: titles, lines and readouts in sentences. */
import { dayCard } from '../../src/chapters/day/card';
import { readSettings } from '../../src/clinic';
import {
	DAY_STEP_IDS,
	plainText,
	say,
	VISIT_TYPES,
	type CardWords,
	type Language,
	type Line,
	type ScreenWords,
	type Words,
} from '../../src/content';
import { sentencesOf } from './sentences';

export interface Screen {
	/** The chapter, or the panel: what is read together. */
	readonly chapter: string;
	readonly name: string;
	readonly sentences: readonly string[];
}

/** What is read where a value will stand. */
const SLOT_VALUE: Readonly<Record<Language, string>> = { en: 'nine', es: 'nueve' };

const { settings } = readSettings([]);

export function screensOf(words: Words, language: Language): Screen[] {
	const read = (...texts: readonly (Line | string)[]) =>
		texts.flatMap((text) => readText(typeof text === 'string' ? text : text.text, SLOT_VALUE[language]));
	const screen = (chapter: string, name: string, ...texts: readonly (Line | string)[]): Screen => ({
		chapter,
		name: `${chapter}/${name}`,
		sentences: read(...texts),
	});
	const cards = (chapter: string, name: string, words: ScreenWords) =>
		screen(chapter, name, words.title, ...words.cards.flatMap(textsOfCard));

	const { readouts, gauge, day, help, questions, evidence, sources } = words;

	return [
		cards('start', 'welcome', words.start.welcome),
		screen(
			'start',
			'inside',
			words.start.inside.title,
			...words.start.inside.cards.flatMap(textsOfCard),
			...Object.values(words.chapterTitles),
		),
		...(['what', 'kinds', 'sensitive', 'care'] as const).map((step) => cards('migraine', step, words.migraine[step])),
		...Object.entries(words.signals).map(([step, { title, caption }]) =>
			screen(
				'signals',
				step,
				title,
				...caption,
				readouts.simplePicture,
				...(step === 'sensitive' ? [gauge.sentence, gauge.note] : []),
			),
		),
		...Object.entries(words.ketamine).map(([step, { title, caption }]) =>
			screen(
				'ketamine',
				step,
				title,
				...caption,
				readouts.moreIsDrawn,
				readouts.signalSentence,
				readouts.shareOf100,
				readouts.range,
			),
		),
		screen('evidence', 'studies', evidence.studies.title, ...studiesTexts(evidence.studies)),
		cards('evidence', 'tests', evidence.tests),
		cards('evidence', 'unknown', evidence.unknown),
		...(['drug', 'tell', 'effects', 'serious', 'choices', 'decide'] as const).map((step) =>
			cards('safety', step, words.safety[step]),
		),
		...DAY_STEP_IDS.flatMap((step) =>
			VISIT_TYPES.map((visit) =>
				screen(
					'day',
					`${step}, ${visit} visit`,
					...(step === 'evening-before' ? [...day.opening, words.offLabel] : []),
					day.steps[step].title,
					...Object.values(dayCard(day, step, visit, settings, language)).flat(),
					day.level.rising,
					day.level.example,
					readouts.exampleDrip,
				),
			),
		),
		cards('questions', 'remember', questions.remember),
		screen(
			'questions',
			'check',
			questions.check.title,
			questions.check.intro,
			...questions.check.items.flatMap(({ question, answers, explanation }) => [
				question,
				...answers.map(({ text }) => text),
				explanation,
			]),
		),
		screen(
			'questions',
			'ask',
			questions.ask.title,
			questions.ask.intro,
			...questions.ask.questions,
			questions.ask.printHint,
		),
		cards('sources', 'about', sources.about),
		screen('sources', 'picture', sources.picture.title, ...words.about.lines),
		screen('sources', 'list', sources.list.title, sources.list.intro, ...sources.list.printingErrors),
		screen(
			'panels',
			'help',
			help.title,
			help.emergencyHeading,
			...help.emergency,
			help.crisisHeading,
			...help.crisis,
			help.clinicHeading,
			help.noClinicPhone,
			...help.clinic,
			words.learning,
		),
		screen('panels', 'chapters', ...Object.values(words.chapterTitles), words.learning, words.fda, words.offLabel),
		screen('panels', 'end', words.ui.endTitle, words.ui.endText),
		screen('panels', 'terms', ...Object.values(words.terms).map(({ meaning }) => meaning)),
	];
}

/** The sentences of a chapter, each once, however many of its screens show it. */
export function sentencesByChapter(screens: readonly Screen[]): Map<string, string[]> {
	const chapters = new Map<string, Set<string>>();
	for (const { chapter, sentences } of screens) {
		const known = chapters.get(chapter) ?? new Set();
		chapters.set(chapter, known);
		for (const sentence of sentences) known.add(sentence);
	}
	return new Map([...chapters].map(([chapter, sentences]) => [chapter, [...sentences]]));
}

function textsOfCard({ title, lines = [], list = [] }: CardWords): (Line | string)[] {
	return [title, ...lines, ...list];
}

function studiesTexts(studies: Words['evidence']['studies']): (Line | string)[] {
	const { first, second, missing, notes, aboutOf100, unknownOf100 } = studies;
	const about = say(aboutOf100, { count: 100 });
	return [
		...[first, second].flatMap(({ title, group, home, later }) => [
			title,
			group,
			`${about} ${home.text}`,
			`${about} ${later.text}`,
		]),
		missing.title,
		missing.group,
		`${unknownOf100} ${missing.home.text}`,
		`${unknownOf100} ${missing.later.text}`,
		missing.notStudied,
		studies.lessPain,
		studies.notLessPain,
		...notes,
	];
}

function readText(text: string, slotValue: string): string[] {
	return sentencesOf(plainText(text).replace(/\{\w+\}/g, slotValue)).map((sentence) =>
		/[.?!…]["”’)]?$/.test(sentence) ? sentence : `${sentence}.`,
	);
}
