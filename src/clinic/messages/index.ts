/** The messages about settings, by language. */
import type { Language } from '../localText';
import type { Messages } from './describe';
import { en } from './en';
import { es } from './es';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, es };
