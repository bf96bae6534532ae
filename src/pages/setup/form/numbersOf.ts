/** Countries by the numbers that are called there in an emergency and a crisis. */
import { COUNTRIES, FIELDS, type CountryNumbers } from '../../../clinic';
import type { Draft } from '../settingsFile';

/** The countries whose two numbers stand in a draft: several where they share them, none where they are a clinic's own. */
export function countriesOf(draft: Draft): readonly CountryNumbers[] {
	return COUNTRIES.filter(
		({ emergencyNumber, crisisLine }) =>
			(draft['emergencyNumber'] ?? FIELDS.emergencyNumber.fallback) === emergencyNumber &&
			(draft['crisisLine'] ?? FIELDS.crisisLine.fallback) === crisisLine,
	);
}
