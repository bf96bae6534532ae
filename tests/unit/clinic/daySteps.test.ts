/** Which steps the day has, in which order, and what a clinic cannot take away. */
import { describe, expect, it } from 'vitest';
import {
	daySteps,
	describeProblem,
	ENGLISH_MESSAGES,
	HIDABLE_STEPS,
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
			const { steps, problems } = read({ stepsHidden: [step, 'room'] });
			expect(steps).toEqual(DAY_STEP_IDS.filter((other) => other !== 'room'));
			expect(problems).toEqual([
				{ path: 'stepsHidden.0', message: expect.stringContaining('hold what must be said') as string },
			]);
		},
	);
	it.each([['room'], [{ 0: 'room', length: 1 }], [Array(11).fill('room')], [null], [new Set(['room'])]])(
		'no list, no effect: %j',
		(stepsHidden) => {
			const { steps, problems } = read({ stepsHidden });
			expect(steps).toEqual(DAY_STEP_IDS);
			expect(problems).toMatchObject([{ path: 'stepsHidden' }]);
		},
	);
});

describe('steps of earlier versions', () => {
	it('are not hidden, and the message names the step that took over', () => {
		const { steps, problems } = read({ stepsHidden: ['iv', 'room'] });
		expect(steps).toEqual(DAY_STEP_IDS.filter((step) => step !== 'room'));
		expect(problems).toEqual([{ path: 'stepsHidden.0', message: expect.stringMatching(/"iv".*\broom\b/) as string }]);
	});

	it('that a clinic’s own step follows are replaced by the one that took over', () => {
		const { steps, problems } = read({ stepsAdded: [{ after: 'health-check', title: 'Meet us', text: 'Ask us.' }] });
		expect(steps.indexOf('added-1')).toBe(steps.indexOf('check-in') + 1);
		expect(problems).toEqual([
			{ path: 'stepsAdded.0.after', message: expect.stringMatching(/"health-check".*\bcheck-in\b/) as string },
		]);
	});

	it('have no order of their own any more: consent comes before the IV', () => {
		const { steps, problems } = read({ stepsOrder: ['room', 'check-in'] });
		expect(steps).toEqual(DAY_STEP_IDS);
		expect(problems).toMatchObject([{ path: 'stepsOrder' }]);
	});
});

describe('steps added', () => {
	const step = { after: 'room', title: 'Meet the team', text: 'They come to you.' };
	it('follow the step they name, also where that is hidden, in the order of the list', () => {
		const { steps } = read({
			stepsHidden: ['room'],
			stepsAdded: [step, { ...step, after: 'days-after' }, step],
		});
		expect(steps.slice(3, 7)).toEqual(['check-in', 'added-1', 'added-3', 'first-minutes']);
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
