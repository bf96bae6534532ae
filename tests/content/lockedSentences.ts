/**
 * Sentences that nobody may change in passing, and where they stand: a line, a title, or all that stands under a path.
 * Their fingerprints are kept for each language in a file of its own; whoever changes a sentence on purpose, with a
 * clinician's word for it, changes its fingerprint too.
 */
import type { Language } from '../../src/content';
import { LOCKED_EN } from './lockedEn';
import { LOCKED_ES } from './lockedEs';
import type { LockedName } from './lockedPaths';

export const LOCKED: Readonly<Record<Language, Readonly<Record<LockedName, string>>>> = {
	en: LOCKED_EN,
	es: LOCKED_ES,
};
