/** What stands on the cards of the day and beside them. */
import { describe, expect, it } from 'vitest';
import { dayCard, factLines } from '../../../src/chapters/day/card';
import { dayMoment } from '../../../src/chapters/day/course';
import { dayFacts, FIELD_DOCS, readSettings, type ClinicSettings } from '../../../src/clinic';
import { DAY_STEP_IDS, VISIT_TYPES, wordsFor, type DayStepId } from '../../../src/content';
import { ketamineLevels, LOW_DOSE_DRIP } from '../../../src/model';

const words = wordsFor('en').day;
const STOPS = DAY_STEP_IDS.filter((step) => step !== 'overview');
const BEFORE_THE_DRIP: readonly DayStepId[] = DAY_STEP_IDS.slice(0, DAY_STEP_IDS.indexOf('first-minutes'));

function settingsWith(given: Record<string, unknown>): ClinicSettings {
	const { settings, problems } = readSettings([given], new Date('2026-11-10'));
	expect(problems).toEqual([]);
	return settings;
}

function cardText(
	step: DayStepId,
	given: Record<string, unknown> = {},
	visit: (typeof VISIT_TYPES)[number] = 'short',
): string {
	const card = dayCard(words, step, visit, settingsWith(given), 'en');
	return Object.values(card)
		.flat()
		.map((line) => line.text)
		.join('\n');
}

describe('a card', () => {
	it('says a line of the clinic’s own step once, for a list tells its lines by their words', () => {
		const stepsAdded = [
			{ after: 'room', title: 'Meet us', text: ['Ask us.', { en: 'Ask us.', es: 'Pregunte.' }, 'Rest.'] },
		];
		expect(cardText('added-1' as DayStepId, { stepsAdded })).toBe('Ask us.\nRest.');
	});

	it.each(STOPS)('%s says what happens or what to do, and what to tell', (step) => {
		const card = dayCard(words, step, 'short', settingsWith({}), 'en');
		expect(card.happens.length + card.do.length).toBeGreaterThan(0);
		expect(card.tell.length).toBeGreaterThan(0);
	});

	it.each(['first-minutes', 'infusion'] as const)(
		'%s says what happens, what staff do and what you may feel',
		(step) => {
			const card = dayCard(words, step, 'short', settingsWith({}), 'en');
			for (const part of ['happens', 'staff', 'feel'] as const) expect(card[part].length).toBeGreaterThan(0);
		},
	);

	it.each(STOPS)('%s tells nobody to do something under what happens, what one feels or what staff do', (step) => {
		const { happens, feel, staff } = dayCard(words, step, 'hospital', settingsWith({}), 'en');
		for (const { text } of [...feel, ...staff]) expect(text).not.toMatch(/^(?:Do not|Call|Keep|Take|Bring|Tell|No) /);
		for (const { text } of happens) expect(text).not.toMatch(/^(?:Do not|Call|Take|Bring|Tell|No) /);
	});

	it.each(STOPS.flatMap((step) => VISIT_TYPES.map((visit) => [step, visit] as const)))(
		'%s of a %s visit has no hole and no open slot',
		(step, visit) => {
			const text = cardText(step, {}, visit);
			expect(text).not.toMatch(/[{}]|undefined|null|NaN|\s{2}/);
		},
	);

	it.each(['', '   ', undefined])('keeps our line on food when the clinic’s rule is %j', (foodRule) => {
		const { settings } = readSettings([{ foodRule }], new Date('2026-11-10'));
		const [first] = dayCard(words, 'evening-before', 'short', settings, 'en').do;
		expect(first?.text).toBe('Follow your clinic’s rule about food and drink.');
	});

	const FACTS = [...new Set(STOPS.flatMap(dayFacts))];
	/** Where the example is the default, which changes nothing. */
	const OTHER_THAN_DEFAULT: Readonly<Record<string, unknown>> = { adultOvernight: 'yes', noDriveTime: 48 };

	it.each(FACTS)('shows the clinic’s own %s on the steps that it belongs to, and on no other', (fact) => {
		const { example } = FIELD_DOCS[fact];
		const value = OTHER_THAN_DEFAULT[fact] ?? example;
		// In the first minutes, `bpInterval` stands in for `bpIntervalStart`.
		const others = fact === 'bpInterval' ? { bpIntervalStart: 5 } : {};
		const changed = STOPS.filter((step) => cardText(step, { ...others, [fact]: value }) !== cardText(step, others));
		expect(changed).toEqual(STOPS.filter((step) => dayFacts(step).includes(fact)));
		const words = typeof value === 'object' ? (value as { en: string }).en : String(value);
		if (fact !== 'adultOvernight') {
			for (const step of changed) expect(cardText(step, { ...others, [fact]: value })).toContain(words);
		}
	});

	it('says how often blood pressure is checked when the clinic has said so', () => {
		expect(cardText('infusion', { bpInterval: 10 })).toContain('every 10 minutes or more often');
		expect(cardText('infusion')).not.toContain('minutes or more often');
	});

	it('never reads the time of rest as a promise', () => {
		expect(cardText('recovery', { observationLength: '1 hour' })).toContain('at least 1 hour, and until staff say');
		expect(cardText('recovery')).toContain('until staff say');
	});

	it('keeps a person from driving for 24 hours, or longer when the clinic says so', () => {
		expect(cardText('going-home')).toContain('for at least 24 hours and until you have slept well.');
		expect(cardText('going-home', { noDriveTime: 48 })).toContain(
			'for at least 48 hours and until you have slept well',
		);
		const { settings, problems } = readSettings([{ noDriveTime: 2 }]);
		expect(settings.noDriveTime).toBe(24);
		expect(problems.map((problem) => problem.path)).toEqual(['noDriveTime']);
	});

	it('names the clinic’s own emergency and crisis numbers', () => {
		const text = cardText('going-home', { emergencyNumber: '112', crisisLine: '116 123' });
		expect(text).toContain('Call 112 for chest pain');
		expect(text).toContain('Call or text 116 123');
		expect(text).not.toMatch(/911|988/);
	});

	it.each(['yes', 'no', 'ask'] as const)('says who stays the night: %s', (adultOvernight) => {
		expect(cardText('going-home', { adultOvernight })).toContain(words.overnight[adultOvernight].text);
	});

	it('adds what is different in a hospital and in a long visit', () => {
		expect(cardText('infusion', {}, 'hospital')).toContain('day and night');
		expect(cardText('infusion', {}, 'short')).not.toContain('day and night');
		expect(cardText('infusion', {}, 'long')).not.toBe(cardText('infusion', {}, 'short'));
	});
});

it('the overview says what the clinic has set for the whole day', () => {
	expect(factLines(words, 'overview').map(([fact]) => fact)).toEqual(['totalVisitTime']);
});

describe('the level along the day', () => {
	it.each(VISIT_TYPES)('%s: no ketamine before the drip', (visit) => {
		for (const step of BEFORE_THE_DRIP) expect(dayMoment(visit, step).minutes).toBeUndefined();
	});

	it.each(VISIT_TYPES)('%s: the steps follow each other in time', (visit) => {
		const minutes = DAY_STEP_IDS.slice(BEFORE_THE_DRIP.length).map((step) => dayMoment(visit, step).minutes!);
		expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
		expect(new Set(minutes).size).toBe(minutes.length);
	});

	it('the short visit has the published drip', () => {
		expect(dayMoment('short', 'infusion').drip).toEqual(LOW_DOSE_DRIP);
	});

	it('is nearly gone at the end of the curve of a short visit, long before the days after', () => {
		const { levels, minutes, untilMin } = dayMoment('short', 'days-after');
		expect(minutes).toBeGreaterThan(untilMin);
		const highest = Math.max(...levels.map((level) => level.plasmaNgMl));
		expect(levels.at(-1)!.plasmaNgMl).toBeLessThan(0.2 * highest);
	});

	it('the hospital drip gives 0.5 mg/kg an hour for five days', () => {
		const { infusionMin, doseMgPerKg } = dayMoment('hospital', 'infusion').drip;
		expect(infusionMin).toBe(5 * 24 * 60);
		expect(doseMgPerKg / (infusionMin / 60)).toBeCloseTo(0.5, 12);
	});

	it.each(VISIT_TYPES)('%s: the curve is the model’s, with the end of the drip as a corner', (visit) => {
		const { levels, drip } = dayMoment(visit, 'infusion');
		expect(levels[0]!.minutes).toBe(0);
		expect(levels.at(-1)!.minutes).toBe(dayMoment(visit, 'days-after').minutes);
		const peak = levels.reduce((highest, level) => (level.plasmaNgMl > highest.plasmaNgMl ? level : highest));
		expect(peak.minutes).toBe(drip.infusionMin);
		const again = ketamineLevels(
			drip,
			levels.map((level) => level.minutes),
		);
		expect(levels.map((level) => level.plasmaNgMl)).toEqual(again.map((level) => level.plasmaNgMl));
	});
});
