/** The setup page's own words, by language. */
import type { Language } from '../../../clinic';
import { en } from './en';
import { es } from './es';
import type { SetupWords } from './setupWords';

export const SETUP_WORDS: Readonly<Record<Language, SetupWords>> = { en, es };
export type { FieldWords, SetupWords } from './setupWords';
