/** Who made this guide, and its sources, in English. */
import { line, toPrint, type SourcesWords } from '../words';
import { offLabel } from './status';

export const sources = {
	about: {
		title: 'Who says this?',
		cards: [
			{
				title: 'Who made it',
				lines: [
					line('An open-source project.', 'guide'),
					line('Checked November 2026 against study summaries, not full papers.', 'guide'),
					toPrint(line('Your clinic may earn money from drips. Ask.', 'guide')),
					toPrint(line('No drug maker has a part in this.', 'guide')),
				],
			},
			{
				title: 'What the FDA says',
				lines: [offLabel],
			},
			{
				title: 'More help',
				lines: [
					line('For patients: American Migraine Foundation, americanmigrainefoundation.org.', 'AMF'),
					line('MedlinePlus: medlineplus.gov.', 'MEDLINE'),
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
	list: {
		title: 'Where does it come from?',
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
