/** The texts of a language screen by screen, as a reviewer reads them. Each text is in exactly one section. */
import { dayFacts, type SettingKey } from '../clinic';
import { CHAPTER_IDS, DAY_STEP_IDS, STEP_IDS, type ChapterId, type Words } from '../content';
import { ELSEWHERE, isUnder, stepOf, titleOfStep } from './places';
import type { ReviewedText } from './reviewedText';

export interface Section {
	/** `day.infusion`; the chapter alone for texts of several of its steps; the start of the ids of what stands elsewhere. */
	readonly id: string;
	readonly chapter?: ChapterId;
	readonly step?: string;
	/** Where the texts stand that belong to no chapter. */
	readonly place?: string;
	readonly texts: readonly ReviewedText[];
}

/** Numbers stand on the screen that draws them. */
const NUMBERS: Readonly<Record<string, string>> = {
	'numbers.studies': 'evidence.studies',
	'numbers.sideEffects': 'safety.effects',
	'numbers.doors': 'ketamine.how-many',
};

export function sectionsOf(texts: readonly ReviewedText[]): readonly Section[] {
	const byId = new Map<string, ReviewedText[]>();
	for (const text of texts) {
		const id = sectionIdOf(text.id);
		byId.set(id, [...(byId.get(id) ?? []), text]);
	}
	return [...screens(), ...ELSEWHERE.map(([id, place]) => ({ id, place }))].flatMap((section) => {
		const own = byId.get(section.id);
		return own ? [{ ...section, texts: own }] : [];
	});
}

function screens(): readonly Omit<Section, 'texts'>[] {
	return CHAPTER_IDS.flatMap((chapter) => [
		...STEP_IDS[chapter].map((step) => ({ id: `${chapter}.${step}`, chapter, step })),
		{ id: chapter, chapter },
	]);
}

function sectionIdOf(id: string): string {
	const number = Object.keys(NUMBERS).find((start) => isUnder(id, start));
	if (number) return NUMBERS[number]!;
	const fact = DAY_STEP_IDS.find((step) => dayFacts(step).some((key: SettingKey) => isUnder(id, `clinic.${key}`)));
	if (fact) return `day.${fact}`;
	const elsewhere = ELSEWHERE.find(([start]) => isUnder(id, start));
	if (elsewhere) return elsewhere[0];
	const { chapter, step } = stepOf(id)!;
	return step ? `${chapter}.${step}` : chapter;
}

/** The title of a section in the words of a language. */
export function sectionTitle({ chapter, step, place }: Section, words: Words): string {
	if (!chapter) return place!;
	return step ? `${words.chapterTitles[chapter]}: ${titleOfStep(words, chapter, step)}` : words.chapterTitles[chapter];
}
