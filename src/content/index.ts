/** Every word that patients read, by language. */
import { LANGUAGES } from './languages';
import type { Words } from './words';

export type Language = keyof typeof LANGUAGES;
export const DEFAULT_LANGUAGE: Language = 'en';

export function wordsFor(language: Language): Words {
	return LANGUAGES[language];
}

export * from './ids';
export { LANGUAGES };
export { plainText, say } from './say';
export { isSignedOff } from './signedOff';
export { SIDE_EFFECTS } from './sideEffects';
export { STUDIES, type PeopleOf100, type StudyNumbers } from './studyResults';
export type { OwnKey, Source, SourceKey, SourceLink } from './sources';
export type {
	CardWords,
	DayStepWords,
	DoorsWords,
	Line,
	MatterId,
	SceneLabelKey,
	ScreenWords,
	SideEffectId,
	StepWords,
	StudyWords,
	TellItemId,
	ThingId,
	Verdict,
	Words,
} from './words';
