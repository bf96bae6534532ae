/** The languages that ship. Adding one is its module and its line here. */
import { en } from './en';
import { es } from './es';
import { translate } from './translate';
import type { Words } from './words';

export const LANGUAGES = { en, es: translate(en, es) } as const satisfies Record<string, Words>;
