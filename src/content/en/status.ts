/** What the law and studies say about ketamine for migraine, in English. Shown on `start.welcome` and `sources.about`. */
import { line, type CardWords } from '../words';

export const offLabel = line(
	'Using ketamine for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
	'OFFLABEL',
	'FDA23',
);

export const controlled = line(
	'Ketamine is a _controlled drug_ (Schedule III). It can be misused. Some people become addicted.',
	'LABEL',
);

export const homeUse = line(
	'The FDA warns about ketamine that you get online or use at home. Some of it is mixed by special drug stores. It is not FDA approved.',
	'FDA23',
	'FDA22',
);

export const statusCards = [
	{
		title: 'What the FDA says',
		lines: [
			line(
				'Ketamine is a drug that puts people to sleep for surgery. That is what the FDA approved it for. The FDA has not approved it for migraine.',
				'LABEL',
			),
			offLabel,
		],
	},
	{
		title: 'Risks and unknowns',
		lines: [
			controlled,
			homeUse,
			line(
				'Studies of ketamine for migraine are small. We do not know the long-term risks.',
				'COHEN18',
				'HOYDONCKX23',
				'SHORT18',
			),
		],
	},
] as const satisfies readonly CardWords[];
