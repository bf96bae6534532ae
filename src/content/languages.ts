/** The languages that ship. To add one, write its module and add a line here; docs/content.md has the steps. */
import { en } from './en';
import { es } from './es';
import { translate } from './translate';
import type { Words } from './words';

export const LANGUAGES = { en, es: translate(en, es) } as const satisfies Record<string, Words>;
