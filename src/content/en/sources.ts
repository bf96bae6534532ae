/** Who made this guide, and its sources, in English. */
import { line, toPrint, type SourcesWords } from '../words';
import { statusCards } from './status';

export const sources = {
	about: {
		title: 'Who made this, who pays',
		cards: [
			{
				title: 'Who made this',
				lines: [
					line('An open-source project, from published papers and web pages.', 'guide'),
					line('No doctor has reviewed it, unless one is named here.', 'guide'),
				],
			},
			{
				title: 'Who pays',
				lines: [
					toPrint(line('Your clinic may earn money from infusions. You can ask.', 'guide')),
					toPrint(line('No drug maker has a part in this. No one paid to be in it. No ads.', 'guide')),
				],
			},
			...statusCards,
			{
				title: 'Up to date?',
				lines: [line('It needs a new review once a year.', 'guide')],
			},
			{
				title: 'Read more',
				lines: [
					line('MedlinePlus, NINDS, VA/DoD headache guideline.', 'guide'),
					line('American Migraine Foundation.', 'guide'),
				],
			},
		],
	},
	clinicFacts: {
		disclosure: line('{disclosure}', 'config'),
		reviewedBy: line('Reviewed by: {reviewedBy}', 'config'),
		nextReview: line('Next review: {nextReview}', 'config'),
		pageUrl: line('This page: {pageUrl}', 'config'),
	},
	picture: { title: 'How the picture is made' },
	list: {
		title: 'Where it comes from',
		intro: line('Of most papers, we read only the summary.', 'guide'),
		printingErrors: [
			line(
				'One paper prints 77 of 100 for 48 of 61 people. It is closer to 79. We show 77. Its 40 may not count all 61 people. Then it is 31.',
				'SCHWENK18',
			),
			line('Another paper prints 27 of 100 for 15 of 77 people. It is closer to 20. We show 20.', 'POMEROY17'),
		],
	},
} as const satisfies SourcesWords;
