/** Who says this and where it comes from, in English. */
import { line, type SourcesWords } from '../words';
import { statusCards } from './status';

export const sources = {
	about: {
		title: 'Who made this, and who pays',
		cards: [
			{
				title: 'Who made this',
				lines: [
					line('This guide is an open-source project, made from published papers and web pages.', 'guide'),
					line('Each sentence shows where it comes from.', 'guide'),
					line('No clinician has signed off on them, unless a reviewer is named here.', 'guide'),
				],
			},
			{
				title: 'Who may earn money',
				lines: [
					line('Your clinic may earn money from infusions. You can ask.', 'guide'),
					line('No drug maker has a part in this guide. No one paid to be in it. It has no ads.', 'guide'),
				],
			},
			...statusCards,
			{
				title: 'How it stays up to date',
				lines: [line('It needs a new review at least once a year, and when the study under way reports.', 'guide')],
			},
			{
				title: 'What is not in here',
				lines: [line('There are no doses here, and no advice made just for you.', 'guide')],
			},
			{
				title: 'Where to read more',
				list: [
					line('MedlinePlus: health facts from the U.S. government.', 'guide'),
					line('NINDS: the U.S. institute for the brain and nerves.', 'guide'),
					line('American Migraine Foundation.', 'guide'),
					line('VA/DoD headache guideline: written for care teams.', 'guide'),
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
		intro: line('Of most papers, we read the summary, not the full text. Each source tells how we read it.', 'guide'),
		printingErrors: [
			line(
				'One paper counts 48 of 61 people, but prints 77 of 100. It is closer to 79. We show 77. For later, it prints 40 of 100. We can’t tell if that counts all 61 people. So it is 40 (or fewer).',
				'SCHWENK18',
			),
			line(
				'Another paper counts 15 of 77 people with less pain later, but prints 27 of 100. It is closer to 20. We show 20.',
				'POMEROY17',
			),
		],
	},
	read: {
		abstract: 'Only the summary or record was read.',
		page: 'The start of the page was read.',
		'second-hand': 'Only a report about it was read.',
		code: 'Its computer code was read.',
		memory: 'Not read yet. To be checked.',
	},
} as const satisfies SourcesWords;
