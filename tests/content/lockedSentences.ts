/**
 * Sentences whose wording is fixed because a patient's safety depends on it: what they say in each language. A test
 * compares them with the words that ship, so that any change shows up as a readable difference. Changing one needs a
 * clinician's review. `lockedPaths.ts` says where each of them stands.
 */
import type { Language } from '../../src/content';
import { LOCKED_EN } from './lockedEn';
import { LOCKED_ES } from './lockedEs';
import type { LockedName } from '../../src/content/lockedPaths';

/** Each locked place with its texts, in the order in which they are read. */
export type LockedSentences = Readonly<Record<LockedName, readonly string[]>>;

export const LOCKED: Readonly<Record<Language, LockedSentences>> = { en: LOCKED_EN, es: LOCKED_ES };
