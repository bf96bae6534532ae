/** Locked sentences read as they did when a clinician last agreed to them. */
import { describe, expect, it } from 'vitest';
import { SHIPPED } from './languages';
import { textsOf } from './linesOf';
import { LOCKED_PATHS, type LockedName } from '../../src/content/lockedPaths';
import { LOCKED } from './lockedSentences';

describe.each(SHIPPED)('in %s', (language, words) => {
	const texts = textsOf(words);
	const textsUnder = (place: string) =>
		texts.filter(({ path }) => path === place || path.startsWith(`${place}.`)).map(({ text }) => text);

	it.each(Object.entries(LOCKED_PATHS) as [LockedName, string][])('%s', (name, path) => {
		expect(textsUnder(path), `${path}: changing this needs a clinician's review`).toEqual(LOCKED[language][name]);
	});
});
