/**
 * The reader is told early, and with a clear “not”, that the FDA has not approved this use. That the line is on every
 * screen is tested on the page: tests/browser/walk.spec.ts.
 */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/content';
import { SHIPPED } from './languages';
import { textsOf } from './linesOf';

const NOT_APPROVED: Readonly<Record<Language, RegExp>> = {
	en: /FDA has not approved/,
	es: /FDA no (?:la )?ha aprobado/,
};
const FIRST_TWO_SCREENS = /^start\.(?:welcome|inside)\./;

describe.each(SHIPPED)('in %s', (language, words) => {
	const first = textsOf(words).filter(({ path }) => FIRST_TWO_SCREENS.test(path));

	it('the line for every screen holds the “not”', () => {
		expect(words.fda.text).toMatch(NOT_APPROVED[language]);
	});

	it('the first two screens say that it is not approved', () => {
		expect(first.map(({ text }) => text).join('\n')).toMatch(NOT_APPROVED[language]);
	});

	it('the first screen, and the one on who made this, say all of it: use, law, home use, what is not known', () => {
		const status = words.start.welcome.cards.slice(1, 3);
		expect(status.flatMap(({ lines = [] }) => lines).length).toBe(5);
		for (const card of status) expect(words.sources.about.cards).toContainEqual(card);
	});

	it('the first two screens say what off-label means', () => {
		expect(first.map(({ text }) => text)).toContain(words.offLabel.text);
	});
});
