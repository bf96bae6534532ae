/** Which fact stands on which step of the day: as docs/settings.md tells clinics. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayFacts, dayStepOf, type DayFact } from '../../../src/clinic';
import { DAY_STEP_IDS } from '../../../src/content/ids';

const [, section] = readFileSync('docs/settings.md', 'utf8').split('## Where they are shown\n');
const documented = [...section!.matchAll(/^\| (`.+?) +\| (.+?) +\|$/gm)].flatMap(([, keys, places]) =>
	[...keys!.matchAll(/`(\w+)`/g)].flatMap(([, key]) =>
		[...places!.matchAll(/`day\.([\w-]+)`/g)].map(([, step]) => `${step}: ${key}`),
	),
);
const facts = [...new Set(DAY_STEP_IDS.flatMap(dayFacts))];

it('each fact stands where the documentation has it', () => {
	expect(documented.length).toBeGreaterThan(30);
	expect(DAY_STEP_IDS.flatMap((step) => dayFacts(step).map((fact) => `${step}: ${fact}`)).sort()).toEqual(
		documented.sort(),
	);
});

it('the rules for the evening and the facts of the days after stand in the order in which they are shown', () => {
	expect(dayFacts('evening-before')).toEqual(['foodRule', 'drinkRule', 'medicineRule', 'alcoholRule', 'companionRule']);
	expect(dayFacts('days-after')).toEqual(['followupWhen', 'numberOfSessions', 'daysBetween', 'stopRule']);
});

it('the first step of a fact is the one to show it on', () => {
	for (const fact of facts) {
		expect(dayStepOf(fact)).toBe(DAY_STEP_IDS.find((step) => dayFacts(step).includes(fact)));
	}
	expect(dayStepOf('companionRule' satisfies DayFact)).toBe('evening-before');
});
