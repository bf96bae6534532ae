/** What an exported file tells a translator. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { ENGLISH_TEXTS, exportWords, unitsOf } from '../../../scripts/words/exportWords';
import { placeOf } from '../../../src/review/places';
import { slotNote } from '../../../scripts/words/slotNotes';
import { wordsFor } from '../../../src/content';
import { slotsIn } from '../../content/slots';

const units = new Map(unitsOf('src/content', 'es', false).map((unit) => [unit.id, unit]));
const notes = (id: string) => units.get(id)!.notes;

it('every text has a place on the page', () => {
	expect([...ENGLISH_TEXTS.keys()].filter((id) => placeOf(id, wordsFor('en')) === undefined)).toEqual([]);
});

it('every slot is explained', () => {
	const slots = new Set([...ENGLISH_TEXTS.values()].flatMap(slotsIn));
	expect(slots.size).toBeGreaterThan(40);
	expect([...slots].filter((slot) => !slotNote(slot))).toEqual([]);
});

describe('a note says', () => {
	it('chapter and step', () => {
		expect(notes('safety.choices.ketamine.how')[0]).toBe(
			'Where: Chapter “Risks and choices” (safety), step “What are your choices?” (choices).',
		);
		expect(notes('day.steps.room.title')[0]).toBe(
			'Where: Chapter “The infusion day” (day), step “The room and the IV” (room).',
		);
	});

	it('how long it may be', () => {
		expect(notes('sources.about.cards.0.lines.0')).toContainEqual(
			'Length: at most 20 words a sentence. All of sources.about.cards.0 together: at most 80 words.',
		);
		expect(notes('ui.close').join()).not.toContain('Length');
	});

	it('which words are marked, and what slots are', () => {
		expect(notes('safety.choices.ketamine.how')).toContainEqual(
			'Marked word “_NMDA_”: opens its meaning. Mark its translation in the same way, spelled as in terms.nmda.word: “_NMDA_”.',
		);
		expect(notes('help.emergencyHeading')).toContainEqual(
			'Slot {emergency}: the emergency number, such as 911. Keep it as it is.',
		);
	});

	it('the glossary, what is locked, and where else the text stands', () => {
		expect(notes('fda')).toEqual(
			expect.arrayContaining([
				'Glossary: “ketamine” is “ketamina”.',
				'Locked: a clinician must agree before this changes.',
			]),
		);
		expect(notes('offLabel')).toContainEqual('The same text as sources.about.cards.1.lines.0: change all or none.');
	});
});

describe('the file', () => {
	it('is XLIFF 1.2: each unit with source, target, state and notes, in this order', () => {
		const document = new DOMParser().parseFromString(exportWords('src/content', 'es'), 'text/xml');
		const found = [...document.getElementsByTagName('trans-unit')];
		expect(found.map((unit) => unit.getAttribute('id'))).toEqual([...ENGLISH_TEXTS.keys()]);
		for (const unit of found) {
			const children = [...unit.childNodes].filter((node): node is Element => node.nodeType === 1);
			expect(children.map(({ nodeName }) => nodeName).join()).toMatch(/^source,target(,note)+$/);
			expect(children[1]!.getAttribute('state')).toBe('needs-review-translation');
		}
	});

	it('is the same each time, so that two can be compared', () => {
		expect(exportWords('src/content', 'es')).toBe(exportWords('src/content', 'es'));
	});
});
