/** What the review pack is made of. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { wordsFor } from '../../../src/content';
import { partOf } from '../../../src/pages/review/docParts';
import { clinicTexts } from '../../../src/review';
import { changesBetween } from '../../../src/review/changes';
import { ownTexts } from '../../../src/review/ownTexts';
import { isFault, readPackFile, writePackFile } from '../../../src/review/packFile';
import { sectionsOf, sectionTitle } from '../../../src/review/sections';

const example = JSON.parse(readFileSync('public/examples/example-clinic.settings.json', 'utf8')) as object;
const texts = [...ownTexts('en'), ...clinicTexts(readSettings([example]).settings, 'en')];

describe('sections', () => {
	const sections = sectionsOf(texts);
	it('have every text once, each section a title', () => {
		const ids = sections.flatMap((section) => section.texts.map(({ id }) => id));
		expect([...ids].sort()).toEqual(texts.map(({ id }) => id).sort());
		expect(sections.filter((section) => !sectionTitle(section, wordsFor('en')))).toEqual([]);
	});
	it('have numbers and the clinic’s facts where patients see them', () => {
		const idsIn = (place: string) => sections.find(({ id }) => id === place)!.texts.map(({ id }) => id);
		expect(idsIn('ketamine.how-many')).toContain('numbers.doors.upTo');
		expect(idsIn('safety.effects')).toContain('numbers.sideEffects.sleepy');
		expect(idsIn('day.evening-before')).toContain('clinic.foodRule');
		expect(idsIn('clinic')).toContain('clinic.clinicPhone');
	});
});

describe('review.json', () => {
	const json = writePackFile({ version: '0.1.0', language: 'en', fingerprint: '0000-0000-0000-0000', texts });
	it('is read as it was written, with a byte order mark too', () => {
		expect(readPackFile(`\ufeff${json}`, 'en')).toMatchObject({ language: 'en', texts });
	});
	it.each([
		['no JSON', '{"kind":', { code: 'notJson' }],
		['another file', '{"clinicName":"A"}', { code: 'notAPack' }],
		['nothing', 'null', { code: 'notAPack' }],
		['a list', '[]', { code: 'notAPack' }],
		['another language', json.replace('"language": "en"', '"language": "es"'), { code: 'otherLanguage', given: 'es' }],
		['a text without sources', json.replace('"sources": []', '"sources": 5'), { code: 'badText' }],
	])('%s', (_, given, fault) => {
		const read = readPackFile(given, 'en');
		expect(isFault(read)).toBe(true);
		expect(read).toMatchObject(fault);
	});
});

it('changes are told: new, other and gone', () => {
	const line = (id: string, text: string) => ({ id, text, sources: [] });
	expect(
		changesBetween([line('a', 'A'), line('b', 'B'), line('c', 'C')], [line('a', 'A'), line('b', 'X'), line('d', 'D')]),
	).toEqual([
		{ id: 'b', before: 'B', now: 'X' },
		{ id: 'd', before: undefined, now: 'D' },
		{ id: 'c', before: 'C', now: undefined },
	]);
});

it('a part of a document has no links, and a heading that is not there is told', () => {
	expect(partOf('# A\n## B\nSee [c](c.md).\n## D\n', 'B')).toBe('\nSee c.\n');
	expect(() => partOf('# A\n', 'B')).toThrow('no heading “B”');
});
