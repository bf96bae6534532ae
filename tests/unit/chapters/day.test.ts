/** What stands on the cards of the day and beside them. */
import { describe, expect, it } from 'vitest';
import { dayCard } from '../../../src/chapters/day/card';
import { dayMoment } from '../../../src/chapters/day/course';
import { dayFacts, FIELD_DOCS, readSettings, type ClinicSettings } from '../../../src/clinic';
import { DAY_STEP_IDS, VISIT_TYPES, wordsFor, type DayStepId } from '../../../src/content';
import { freeBrainKetamineUm, ketamineLevels, ketamineShareRange, LOW_DOSE_DRIP } from '../../../src/model';

const words = wordsFor('en').day;
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
			{ after: 'iv', title: 'Meet us', text: ['Ask us.', { en: 'Ask us.', es: 'Pregunte.' }, 'Rest.'] },
		];
		expect(cardText('added-1' as DayStepId, { stepsAdded })).toBe('Ask us.\nRest.');
	});

	it.each(DAY_STEP_IDS)('%s says what happens, what staff do, what you may feel and what to tell', (step) => {
		const card = dayCard(words, step, 'short', settingsWith({}), 'en');
		expect(card.happens.length).toBeGreaterThan(0);
		expect(card.staff.length).toBeGreaterThan(0);
		expect(card.feel.length).toBeGreaterThan(0);
		expect(card.tell.length).toBeGreaterThan(0);
	});

	it.each(DAY_STEP_IDS.flatMap((step) => VISIT_TYPES.map((visit) => [step, visit] as const)))(
		'%s of a %s visit has no hole and no open slot',
		(step, visit) => {
			const text = cardText(step, {}, visit);
			expect(text).not.toMatch(/[{}]|undefined|null|NaN|\s{2}/);
		},
	);

	it.each(['', '   ', undefined])('keeps our line on food when the clinic’s rule is %j', (foodRule) => {
		const { settings } = readSettings([{ foodRule }], new Date('2026-11-10'));
		const [first] = dayCard(words, 'evening-before', 'short', settings, 'en').happens;
		expect(first?.text).toMatch(/^Follow your clinic’s rule about food and drink\. It matters\./);
	});

	const FACTS = [...new Set(DAY_STEP_IDS.flatMap(dayFacts))];
	/** Where the example is the default, which changes nothing. */
	const OTHER_THAN_DEFAULT: Readonly<Record<string, unknown>> = { adultOvernight: 'yes', noDriveTime: 48 };

	it.each(FACTS)('shows the clinic’s own %s on the steps that it belongs to, and on no other', (fact) => {
		const { example } = FIELD_DOCS[fact];
		const value = OTHER_THAN_DEFAULT[fact] ?? example;
		// In the first minutes, `bpInterval` stands in for `bpIntervalStart`.
		const others = fact === 'bpInterval' ? { bpIntervalStart: 5 } : {};
		const changed = DAY_STEP_IDS.filter(
			(step) => cardText(step, { ...others, [fact]: value }) !== cardText(step, others),
		);
		expect(changed).toEqual(DAY_STEP_IDS.filter((step) => dayFacts(step).includes(fact)));
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
		expect(cardText('that-night')).toContain('for at least 24 hours and until you have slept well.');
		expect(cardText('that-night', { noDriveTime: 48 })).toContain(
			'for at least 48 hours and until you have slept well',
		);
		const { settings, problems } = readSettings([{ noDriveTime: 2 }]);
		expect(settings.noDriveTime).toBe(24);
		expect(problems.map((problem) => problem.path)).toEqual(['noDriveTime']);
	});

	it('names the clinic’s own emergency and crisis numbers', () => {
		const text = cardText('that-night', { emergencyNumber: '112', crisisLine: '116 123' });
		expect(text).toContain('Call 112 for chest pain');
		expect(text).toContain('Call or text 116 123');
		expect(text).not.toMatch(/911|988/);
	});

	it.each(['yes', 'no', 'ask'] as const)('says who stays the night: %s', (adultOvernight) => {
		expect(cardText('that-night', { adultOvernight })).toContain(words.overnight[adultOvernight].text);
	});

	it('adds what is different in a hospital and in a long visit', () => {
		expect(cardText('infusion', {}, 'hospital')).toContain('day and night');
		expect(cardText('infusion', {}, 'short')).not.toContain('day and night');
		expect(cardText('infusion', {}, 'long')).not.toBe(cardText('infusion', {}, 'short'));
	});
});

describe('the level and the doors beside a card', () => {
	it.each(VISIT_TYPES)('%s: no ketamine before the drip, and none counted', (visit) => {
		for (const step of BEFORE_THE_DRIP) {
			const { minutes, doors } = dayMoment(visit, step);
			expect(minutes).toBeUndefined();
			expect(doors).toEqual({ atLeast: 0, upTo: 0 });
		}
	});

	it.each(VISIT_TYPES)('%s: the steps follow each other in time', (visit) => {
		const minutes = DAY_STEP_IDS.slice(BEFORE_THE_DRIP.length).map((step) => dayMoment(visit, step).minutes!);
		expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
		expect(new Set(minutes).size).toBe(minutes.length);
	});

	it.each(VISIT_TYPES)('%s: “The drip stops” lies at the end of the drip', (visit) => {
		const { minutes, drip } = dayMoment(visit, 'drip-stops');
		expect(minutes).toBe(drip.infusionMin);
	});

	it.each(DAY_STEP_IDS.slice(BEFORE_THE_DRIP.length))(
		'%s: the short visit is the published drip, by the model',
		(step) => {
			const { minutes, doors, drip } = dayMoment('short', step);
			expect(drip).toEqual(LOW_DOSE_DRIP);
			const { low, high } = ketamineShareRange(freeBrainKetamineUm(LOW_DOSE_DRIP, minutes!));
			expect(100 * low - doors.atLeast).toBeGreaterThan(-0.5);
			expect(100 * low - doors.atLeast).toBeLessThan(5);
			expect(doors.upTo - 100 * high).toBeGreaterThan(-0.5);
			expect(doors.upTo - 100 * high).toBeLessThan(5);
		},
	);

	it('is highest when the drip stops and gone in the days after', () => {
		const highEnds = DAY_STEP_IDS.map((step) => dayMoment('short', step).doors.upTo);
		const { doors } = dayMoment('short', 'drip-stops');
		expect(doors.upTo).toBe(Math.max(...highEnds));
		expect(doors.atLeast).toBeGreaterThan(0);
		expect(dayMoment('short', 'days-after').doors.upTo).toBe(0);
	});

	it.each([
		['short', { atLeast: 5, upTo: 30 }],
		['long', { atLeast: 5, upTo: 30 }],
		['hospital', { atLeast: 15, upTo: 55 }],
	] as const)('%s: when the drip stops, doors are %o', (visit, doors) => {
		expect(dayMoment(visit, 'drip-stops').doors).toEqual(doors);
	});

	it('the hospital drip gives 0.5 mg/kg an hour for five days', () => {
		const { infusionMin, doseMgPerKg } = dayMoment('hospital', 'infusion').drip;
		expect(infusionMin).toBe(5 * 24 * 60);
		expect(doseMgPerKg / (infusionMin / 60)).toBeCloseTo(0.5, 12);
	});

	it.each(VISIT_TYPES)('%s: the curve is the model’s, with the end of the drip as a corner', (visit) => {
		const { levels, drip, untilMin } = dayMoment(visit, 'infusion');
		expect(levels[0]!.minutes).toBe(0);
		expect(levels.at(-1)!.minutes).toBe(untilMin);
		const peak = levels.reduce((highest, level) => (level.plasmaNgMl > highest.plasmaNgMl ? level : highest));
		expect(peak.minutes).toBe(drip.infusionMin);
		const again = ketamineLevels(
			drip,
			levels.map((level) => level.minutes),
		);
		expect(levels.map((level) => level.plasmaNgMl)).toEqual(again.map((level) => level.plasmaNgMl));
	});
});
