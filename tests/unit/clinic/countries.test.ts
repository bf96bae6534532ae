import { expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/clinic/countries';
import { readSettings } from '../../../src/clinic/index';

it.each(COUNTRIES)('the numbers of $country are settings that hold', ({ emergencyNumber, crisisLine }) => {
	const { settings, problems } = readSettings([{ emergencyNumber, crisisLine }]);
	expect(problems).toEqual([]);
	expect(settings).toMatchObject({ emergencyNumber, crisisLine });
});
