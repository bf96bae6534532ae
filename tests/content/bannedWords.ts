/**
 * Words that a patient must not read here, in any language: they promise, sell, frighten or shame. Each language has
 * its own list, in a file of its own; a new language does not compile without one.
 */
import type { Language } from '../../src/content';
import type { BannedWord } from './banned';
import { BANNED_EN } from './bannedWordsEn';
import { BANNED_ES } from './bannedWordsEs';

export const BANNED: Readonly<Record<Language, readonly BannedWord[]>> = { en: BANNED_EN, es: BANNED_ES };
