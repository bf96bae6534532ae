/** A third language, added as any other would be: its module and one line. It is built for tests only. */
import { en } from '../../src/content/en';
import { translate } from '../../src/content/translate';
import { pseudo } from './pseudoWords';

export const LANGUAGES = { qps: translate(en, pseudo(en)) };
