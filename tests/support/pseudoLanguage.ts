/** A third language, added as any other would be. It is built for tests only. */
import { en } from '../../src/content/en';
import { LANGUAGES as SHIPPED } from '../../src/content/languages';
import { translate } from '../../src/content/translate';
import { pseudo } from './pseudoWords';

export const LANGUAGES = { ...SHIPPED, qps: translate(en, pseudo(en)) };
