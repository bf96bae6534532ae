/**
 * Emergency number and crisis line by country, which the setup page offers. In a file of its own, so that it is not part
 * of the script that patients load. Numbers change: check each before use.
 */
export interface CountryNumbers {
	/** Two-letter code of ISO 3166. */
	readonly country: string;
	readonly emergencyNumber: string;
	readonly crisisLine: string;
	/** Name of the crisis line. */
	readonly crisisName: string;
}

export const COUNTRIES: readonly CountryNumbers[] = [
	{ country: 'US', emergencyNumber: '911', crisisLine: '988', crisisName: '988 Lifeline' },
	{ country: 'CA', emergencyNumber: '911', crisisLine: '988', crisisName: '988 Helpline' },
	{ country: 'MX', emergencyNumber: '911', crisisLine: '800 911 2000', crisisName: 'Línea de la Vida' },
	{ country: 'GB', emergencyNumber: '999', crisisLine: '116 123', crisisName: 'Samaritans' },
	{ country: 'IE', emergencyNumber: '112', crisisLine: '116 123', crisisName: 'Samaritans' },
	{ country: 'ES', emergencyNumber: '112', crisisLine: '024', crisisName: 'Línea 024' },
	{ country: 'AU', emergencyNumber: '000', crisisLine: '13 11 14', crisisName: 'Lifeline' },
	{ country: 'NZ', emergencyNumber: '111', crisisLine: '1737', crisisName: '1737, need to talk?' },
];
