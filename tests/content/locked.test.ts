/** Locked sentences are what they were. */
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';
import { SHIPPED } from './languages';
import { textsOf } from './linesOf';
import { LOCKED_PATHS, type LockedName } from './lockedPaths';
import { LOCKED } from './lockedSentences';

describe.each(SHIPPED)('in %s', (language, words) => {
	const texts = textsOf(words);
	const under = (place: string) =>
		texts
			.filter(({ path }) => path === place || path.startsWith(`${place}.`))
			.map(({ text }) => text)
			.join('\n');

	it.each(Object.entries(LOCKED_PATHS) as [LockedName, string][])('%s', (name, path) => {
		const text = under(path);
		expect(text, `nothing stands at ${path}`).not.toBe('');
		expect(fingerprint(text), `${path}: ${text}`).toBe(LOCKED[language][name]);
	});
});
