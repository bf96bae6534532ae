/** Every word a patient sees, by language. */
import { en } from './en';
import type { Words } from './words';

/** The languages that ship. Adding one is one module and its entry here. */
export const LANGUAGES = { en } as const satisfies Record<string, Words>;
export type Language = keyof typeof LANGUAGES;
export const DEFAULT_LANGUAGE: Language = 'en';

export function wordsFor(language: Language): Words {
	return LANGUAGES[language];
}

export * from './ids';
export { SOURCES, type Source, type SourceKey } from './sources';
export type { Line, DayStepWords, DoorCounts, SceneLabelKey, StepWords, Words } from './words';
