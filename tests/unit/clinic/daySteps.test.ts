/** Which steps the day has, in which order, and what a clinic cannot take away. */
import { describe, expect, it } from 'vitest';
import {
	daySteps,
	describeProblem,
	ENGLISH_MESSAGES,
	HIDABLE_STEPS,
	MOVABLE_STEPS,
	readSettings,
	type SettingsProblem,
} from '../../../src/clinic/index';
import { DAY_STEP_IDS } from '../../../src/content/ids';

function read(given: object): { steps: readonly string[]; problems: SettingsProblem[] } {
	const { settings, problems } = readSettings([given]);
	return { steps: daySteps(settings), problems: problems.map((each) => describeProblem(each, ENGLISH_MESSAGES)) };
}

describe('steps hidden', () => {
	it('are those that hold nothing locked', () => {
		expect(read({ stepsHidden: HIDABLE_STEPS })).toEqual({
			steps: DAY_STEP_IDS.filter((step) => !(HIDABLE_STEPS as readonly string[]).includes(step)),
			problems: [],
		});
	});
	it.each(DAY_STEP_IDS.filter((step) => !(HIDABLE_STEPS as readonly string[]).includes(step)))(
		'%s cannot be hidden, and the others still count',
		(step) => {
			const { steps, problems } = read({ stepsHidden: [step, 'iv'] });
			expect(steps).toEqual(DAY_STEP_IDS.filter((other) => other !== 'iv'));
			expect(problems).toEqual([
				{ path: 'stepsHidden.0', message: expect.stringContaining('hold what must be said') as string },
			]);
		},
	);
	it.each([['iv'], [{ 0: 'iv', length: 1 }], [['iv', 'iv', 'iv', 'iv', 'iv']], [null], [new Set(['iv'])]])(
		'no list, no effect: %j',
		(stepsHidden) => {
			const { steps, problems } = read({ stepsHidden });
			expect(steps).toEqual(DAY_STEP_IDS);
			expect(problems).toMatchObject([{ path: 'stepsHidden' }]);
		},
	);
});

describe('the order of steps', () => {
	const orderOf = (stepsOrder: unknown) => read({ stepsOrder }).steps.slice(3, 6);
	it.each([
		[[], MOVABLE_STEPS],
		[['room'], ['room', 'health-check', 'iv']],
		[
			['room', 'health-check', 'iv'],
			['room', 'health-check', 'iv'],
		],
		[
			['health-check', 'iv'],
			['health-check', 'iv', 'room'],
		],
	])('%j gives %j', (given, order) => {
		expect(orderOf(given)).toEqual(order);
		expect(read({ stepsOrder: given }).problems).toEqual([]);
		expect([...read({ stepsOrder: given }).steps].sort()).toEqual([...DAY_STEP_IDS].sort());
	});
	it.each([[['iv']], [['iv', 'health-check', 'room']], [['room', 'iv']], [['room', 'room']], [['recovery']], ['room']])(
		'%j makes no day: the usual order holds',
		(given) => {
			expect(orderOf(given)).toEqual(MOVABLE_STEPS);
			expect(read({ stepsOrder: given }).problems[0]).toMatchObject({ path: expect.stringMatching(/^stepsOrder/) });
		},
	);
	it('says why', () => {
		expect(read({ stepsOrder: ['iv', 'health-check'] }).problems[0]!.message).toBe(
			'Given "iv, health-check"; allowed: a list of health-check, room, iv, each once; health-check before iv; ' +
				'the other steps stay. The default or your other value is used.',
		);
	});
});

describe('steps added', () => {
	const step = { after: 'room', title: 'Meet the team', text: 'They come to you.' };
	it('follow the step they name, also where that is hidden or moved, in the order of the list', () => {
		const { steps } = read({
			stepsHidden: ['room'],
			stepsOrder: ['room'],
			stepsAdded: [step, { ...step, after: 'days-after' }, step],
		});
		expect(steps.slice(2, 6)).toEqual(['check-in', 'added-1', 'added-3', 'health-check']);
		expect(steps.at(-1)).toBe('added-2');
	});
	const wrong: readonly (readonly [string, unknown, string])[] = [
		['no place', { ...step, after: 'lunch' }, 'stepsAdded.0.after'],
		['no title', { ...step, title: undefined }, 'stepsAdded.0.title'],
		['a claim in the title', { ...step, title: 'A proven start' }, 'stepsAdded.0.title'],
		['a claim in the text', { ...step, text: { en: 'Fine.', es: 'Es un milagro' } }, 'stepsAdded.0.text.es'],
		['a claim in one of its lines', { ...step, text: ['Fine.', 'The best room'] }, 'stepsAdded.0.text.1'],
		['a softened lock', { ...step, text: 'You may drive after a nap.' }, 'stepsAdded.0.text'],
		['more than it has', { ...step, html: '<b>' }, 'stepsAdded.0'],
		['five lines', { ...step, text: ['1', '2', '3', '4', '5'] }, 'stepsAdded.0.text'],
		['no line', { ...step, text: [] }, 'stepsAdded.0.text'],
		['nothing', null, 'stepsAdded.0.after'],
	];
	it.each(wrong)('with %s: the problem is named, the others count', (_, given, path) => {
		const { settings, problems } = readSettings([{ stepsAdded: [given, step] }]);
		expect(problems[0]).toMatchObject({ path });
		expect(settings.stepsAdded!.at(-1)).toEqual(step);
		expect(JSON.stringify(settings)).not.toMatch(/proven|milagro|best|drive|html/);
	});
	it('are four at most', () => {
		expect(readSettings([{ stepsAdded: [step, step, step, step] }]).settings.stepsAdded).toHaveLength(4);
		expect(readSettings([{ stepsAdded: [step, step, step, step, step] }])).toMatchObject({
			settings: {},
			problems: [{ path: 'stepsAdded' }],
		});
	});
});
