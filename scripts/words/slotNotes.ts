/** Says what the page puts into each `{slot}`. */
import { FIELD_DOCS } from '../../src/clinic/fieldDocs';

const NUMBER = 'a whole number, such as 3';
const NAME_IN_PICTURE = 'the name of this part of the picture';

/** Slots that the page fills itself. A setting of the clinic has its description in the clinic's settings. */
const OWN: Readonly<Record<string, string>> = {
	emergency: 'the emergency number, such as 911',
	crisis: 'the number of the crisis line, such as 988',
	us988: 'how to call 988 in this language',
	number: 'the number to call, such as 988',
	noDriveTime: 'a length of time, such as “24 hours”',
	keys: 'names of keys, such as “← →”',
	date: 'a date, such as “November 3, 2026”',
	name: 'the name of who reviewed the page',
	reviewedBy: 'the name of who reviewed the page',
	part: NUMBER,
	step: NUMBER,
	count: NUMBER,
	minutes: NUMBER,
	some: NUMBER,
	others: NUMBER,
	low: NUMBER,
	high: NUMBER,
	atLeast: NUMBER,
	upTo: NUMBER,
	ampa: NUMBER,
	ampaOpen: NUMBER,
	nmda: NUMBER,
	nmdaConducting: NUMBER,
	magnesiumBlocked: NUMBER,
	ketamineBlocked: NUMBER,
	ketamineTrapped: NUMBER,
	presynapticCell: NAME_IN_PICTURE,
	cleft: NAME_IN_PICTURE,
	postsynapticCell: NAME_IN_PICTURE,
};

/** @param slot with its braces: `{crisis}` */
export function slotNote(slot: string): string | undefined {
	const name = slot.slice(1, -1);
	if (Object.hasOwn(OWN, name)) return OWN[name];
	if (!Object.hasOwn(FIELD_DOCS, name)) return undefined;
	const { description } = FIELD_DOCS[name as keyof typeof FIELD_DOCS];
	return `what the clinic has set. ${description}`;
}
