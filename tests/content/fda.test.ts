/** That the FDA has not approved this: said first, said on the day, and said with its “not”. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/content';
import { SHIPPED } from './languages';
import { textsOf } from './linesOf';

const NOT_APPROVED: Readonly<Record<Language, RegExp>> = {
	en: /FDA has not approved/,
	es: /FDA no (?:la )?ha aprobado/,
};
const FIRST_TWO_SCREENS = /^start\.(?:welcome|inside)\./;
const sourceOf = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');

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

describe('the same words', () => {
	it('stand in the footer of every screen', () => {
		expect(sourceOf('shell/Footer.svelte')).toMatch(/\bwords\.fda\b/);
	});

	it('stand in the day view', () => {
		expect(sourceOf('chapters/day/Day.svelte')).toMatch(/\bwords\.offLabel\b/);
	});
});
