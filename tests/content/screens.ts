/** Every screen as it is read: titles, lines, charts and readouts in sentences. */
import { dayCard, partHeading, type CardPart } from '../../src/chapters/day/card';
import { dayMoment, levelText } from '../../src/chapters/day/course';
import { peopleText } from '../../src/chapters/evidence/peopleText';
import { KETAMINE_SCRIPTS } from '../../src/chapters/ketamine/script';
import { SIGNALS_SCRIPTS } from '../../src/chapters/signals/script';
import { readSettings } from '../../src/clinic';
import {
	CHAPTER_IDS,
	DAY_STEP_IDS,
	isSignedOff,
	plainText,
	SIDE_EFFECTS,
	STEP_IDS,
	STUDIES,
	VISIT_TYPES,
	type CardWords,
	type ChapterId,
	type KetamineStepId,
	type Language,
	type Line,
	type SideEffectId,
	type SignalsStepId,
	type StudyWords,
	type VisitType,
	type Words,
} from '../../src/content';
import type { SceneScript } from '../../src/scene';
import { sentencesOf } from './sentences';

export interface Screen {
	/** The chapter, or the panel: what is read together. */
	readonly chapter: string;
	readonly name: string;
	/** Nothing for panels. */
	readonly step?: string;
	/** Set for steps of the day, which differ by the kind of visit. */
	readonly visit?: VisitType;
	/** What is seen at first, in the order of the screen. Buttons, the strip that leads to the day's stops, choices of a control and texts for screen readers are no part of it. */
	readonly texts: readonly string[];
	/** All that is read, also what opens later, with a value in each slot. */
	readonly sentences: readonly string[];
}

/** The name of a thing on a moving picture: seen, but no sentence. */
interface Label {
	readonly label: string;
}
type Text = Line | Label | string;

/** What is read where a value or an address stands. */
const SLOT_VALUE: Readonly<Record<Language, string>> = { en: 'nine', es: 'nueve' };
/** The most labels that a moving picture shows at a time. */
const MOST_LABELS = 3;

const { settings } = readSettings([]);

export function screensOf(words: Words, language: Language): Screen[] {
	const asRead = (text: string) => text.replace(/\{\w+\}|[\w-]+\.(?:gov|org)\b(?:\/\w+)*/g, SLOT_VALUE[language]);
	const screen = (chapter: string, step: string, texts: readonly Text[], visit?: VisitType): Screen => {
		const textOf = (text: Line | string) => plainText(typeof text === 'string' ? text : text.text);
		const read = texts.filter((text): text is Line | string => !isLabel(text)).map(textOf);
		/** Explanations of the check are shown after an answer, one at a time. */
		const opened = step === 'check' ? words.questions.check.items.map(({ explanation }) => explanation.text) : [];
		return {
			chapter,
			name: `${chapter}/${step}${visit ? `, ${visit} visit` : ''}`,
			...(chapter === 'panels' ? {} : { step }),
			...(visit ? { visit } : {}),
			texts: texts.map((text) => (isLabel(text) ? text.label : textOf(text))),
			sentences: [...read, ...opened].map(asRead).flatMap(readText),
		};
	};
	const { help, ui, terms } = words;

	return [
		...CHAPTER_IDS.flatMap((chapter) =>
			chapter === 'day'
				? DAY_STEP_IDS.flatMap((step) =>
						VISIT_TYPES.map((visit) => screen('day', step, dayTexts(words, language, step, visit), visit)),
					)
				: STEP_IDS[chapter].map((step) => screen(chapter, step, stepTexts(words, language, chapter, step))),
		),
		screen('panels', 'help', [
			help.title,
			help.emergencyHeading,
			...help.emergency,
			help.crisisHeading,
			...help.crisis,
			help.clinicHeading,
			help.noClinicPhone,
			...help.clinic,
			words.learning,
		]),
		screen('panels', 'chapters', [...Object.values(words.chapterTitles), words.learning, words.fda, words.offLabel]),
		screen('panels', 'end', [ui.endTitle, ui.endText, ...Object.values(words.questions.remember.things)]),
		screen(
			'panels',
			'terms',
			Object.values(terms).map(({ meaning }) => meaning),
		),
		screen('panels', 'about the picture', [words.about.title, ...words.about.lines]),
		screen('panels', 'pictures for those who do not see them', pictureTexts(words)),
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

function stepTexts(
	words: Words,
	language: Language,
	chapter: Exclude<ChapterId, 'day'>,
	step: string,
): readonly Text[] {
	return CHAPTERS[chapter](words, language)[step]!;
}

/** For each chapter, the texts of its steps. */
const CHAPTERS: Readonly<
	Record<Exclude<ChapterId, 'day'>, (words: Words, language: Language) => Readonly<Record<string, readonly Text[]>>>
> = {
	start: ({ start: { welcome }, learning, unsigned, draftTranslation }, language) => ({
		welcome: [
			...[welcome.title, welcome.main, welcome.fda, learning, unsigned],
			...(isSignedOff(language) ? [] : [draftTranslation]),
		],
	}),
	migraine: ({ migraine: { what, sensitive, care } }) => {
		const { kind: _hidden, stop, prevent, sources, ...kinds } = care.grid;
		return {
			what: [
				what.title,
				...what.cards.flatMap(textsOfCard),
				what.attack.title,
				what.attack.hours,
				what.attack.days,
				what.month.title,
				what.month.migraine,
				what.month.headache,
			],
			sensitive: [sensitive.title, sensitive.often, sensitive.inMigraine, ...sensitive.cards.flatMap(textsOfCard)],
			care: [
				care.title,
				...care.intro,
				stop,
				prevent,
				...Object.values(kinds).flatMap((each) => [each.name, each.stop, each.prevent]),
				sources,
				...care.cards.flatMap(textsOfCard),
			],
		};
	},
	signals: (words) =>
		Object.fromEntries(
			STEP_IDS.signals.map((step: SignalsStepId) => [
				step,
				sceneTexts(words, words.signals[step], words.readouts.simplePicture, SIGNALS_SCRIPTS[step]),
			]),
		),
	ketamine: (words) => {
		const { ketamine, readouts, tryIt } = words;
		const scene = (step: KetamineStepId, script: SceneScript, ...more: Text[]) => [
			...sceneTexts(words, ketamine[step], readouts.fewDoors, script),
			...more,
		];
		const trace = [readouts.signals, readouts.before, readouts.withKetamine];
		const doors = [readouts.rangeOf100, `${readouts.atLeast} 5`, `${readouts.upTo} 30`];
		return {
			sits: scene('sits', KETAMINE_SCRIPTS.sits),
			fewer: scene('fewer', KETAMINE_SCRIPTS.fewer, ...trace, readouts.inDrip),
			leaves: scene('leaves', KETAMINE_SCRIPTS.leaves),
			'how-many': [
				ketamine['how-many'].title,
				...doors,
				readouts.inDrip,
				...ketamine['how-many'].caption,
				readouts.exampleDrip,
			],
			unknown: [ketamine.unknown.title, ...ketamine.unknown.caption],
			try: scene(
				'try',
				KETAMINE_SCRIPTS.fewer,
				...trace,
				readouts.atThisLevel,
				readouts.rangeOf100,
				tryIt.answers.fewer,
			),
		};
	},
	evidence: ({ evidence: { studies, tests, unknown } }) => {
		const study = ({ title, group, home, later }: StudyWords, numbers: (typeof STUDIES)['first' | 'second']) => [
			title,
			group,
			`${peopleText(studies, numbers.home)} ${home.text}`,
			`${peopleText(studies, numbers.later)} ${later.text}`,
		];
		const { saltWater } = studies;
		return {
			studies: [
				studies.title,
				...study(studies.first, STUDIES.first),
				...study(studies.second, STUDIES.second),
				saltWater.title,
				saltWater.group,
				saltWater.ketamine,
				saltWater.other,
				saltWater.result,
				studies.lessPain,
				studies.notLessPain,
				studies.maybe,
				...studies.notes,
			],
			tests: [tests.title, ...tests.verdicts.flatMap((line) => [tests[line.verdict], line])],
			unknown: [unknown.title, ...unknown.questions, ...unknown.notes],
		};
	},
	safety: ({ safety: { tell, effects, serious, choices, decide } }) => ({
		tell: [tell.title, tell.intro, ...Object.values(tell.items), tell.notComplete],
		effects: [
			effects.title,
			effects.group,
			...(Object.keys(SIDE_EFFECTS) as SideEffectId[]).map((id) => `${SIDE_EFFECTS[id]} ${effects.rows[id]}`),
			effects.serious,
			...effects.notes,
		],
		serious: [
			serious.title,
			serious.howOften,
			...[serious.one, serious.many].flatMap(({ title, lines }) => [title, ...lines]),
		],
		choices: [
			choices.title,
			choices.ketamine.name,
			choices.other.name,
			choices.none.name,
			...(['how', 'good', 'bad', 'unknown'] as const).flatMap((respect) => [
				choices.heads[respect],
				choices.ketamine[respect],
				choices.other[respect],
				choices.none[respect],
			]),
		],
		decide: [
			decide.title,
			decide.intro,
			...Object.values(decide.matters),
			decide.days.title,
			...decide.days.lines,
			...decide.notes,
		],
	}),
	questions: ({ questions: { remember, check, ask } }) => ({
		remember: [remember.title, ...Object.values(remember.things)],
		check: [
			check.title,
			check.intro,
			...check.items.flatMap(({ question, answers }) => [question, ...answers.map(({ text }) => text)]),
		],
		ask: [ask.title, ask.intro, ...ask.questions],
	}),
	sources: ({ sources, about }) => ({
		about: [sources.about.title, ...sources.about.cards.flatMap(textsOfCard), about.title, ...about.lines.slice(0, 2)],
		list: [sources.list.title, sources.list.intro, ...sources.list.printingErrors],
	}),
};

/** A moving picture. Its caption tells what is seen; the labels on it are those of its still. */
function sceneTexts(
	words: Words,
	{ title, caption }: Words['signals'][SignalsStepId],
	note: Line,
	{ labels }: SceneScript,
): Text[] {
	return [title, ...caption, note, ...labels.slice(0, MOST_LABELS).map((label) => ({ label: words.scene[label] }))];
}

function dayTexts(words: Words, language: Language, step: (typeof DAY_STEP_IDS)[number], visit: VisitType): Text[] {
	const { day } = words;
	if (step === 'overview') {
		const { title, picture, things, opening } = day.overview;
		return [title, day.level.title, picture, day.level.example, ...Object.values(things), ...opening];
	}
	const parts = Object.entries(dayCard(day, step, visit, settings, language)).flatMap(([part, lines]) =>
		lines.length ? [partHeading(day, part as CardPart, step), ...lines] : [],
	);
	return [day.steps[step].title, day.level.title, levelText(day, dayMoment(visit, step)), ...parts];
}

/** What screen readers say of the illustrations. */
function pictureTexts({ start, migraine, evidence, safety, day }: Words): string[] {
	return [
		start.welcome.picture,
		migraine.what.picture,
		migraine.what.attack.sentence,
		migraine.what.month.sentence,
		migraine.sensitive.picture,
		evidence.unknown.picture,
		safety.tell.picture,
		safety.serious.picture,
		...Object.values(day.steps).map(({ picture }) => picture),
	];
}

function isLabel(text: Text): text is Label {
	return typeof text === 'object' && 'label' in text;
}

function textsOfCard({ title, lines = [], list = [] }: CardWords): Text[] {
	return [title, ...lines, ...list];
}

function readText(text: string): string[] {
	return sentencesOf(text).map((sentence) => (/[.?!…]["”’)]?$/.test(sentence) ? sentence : `${sentence}.`));
}
