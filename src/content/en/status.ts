/** What the law and the FDA say, in English. */
import { line } from '../words';

export const offLabel = line(
	'Using ketamine for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
	'OFFLABEL',
	'FDA23',
);

export const controlled = line(
	'Ketamine is a _controlled drug_ (Schedule III). It can be misused. Some get addicted (17 of 100 misusers).',
	'LABEL',
	'WINSTOCK12',
);

export const homeUse = line(
	'The FDA warns about ketamine from online or for home use. Some is mixed by special drug stores: not FDA approved.',
	'FDA23',
	'FDA22',
);
