/** What studies found, in English. */
import { line, type EvidenceWords } from '../words';

export const evidence = {
	studies: {
		title: 'Two hospital studies',
		first: {
			title: 'One study',
			group: line('61 people with hard-to-treat headache, in the hospital for about 5 days.', 'SCHWENK18', 'ASA17'),
			home: line('had less pain when they went home.', 'SCHWENK18'),
			later: line('still did about 5 weeks later.', 'SCHWENK18'),
		},
		second: {
			title: 'Another study',
			group: line('77 people with hard-to-treat headache, in the hospital for about 5 days.', 'POMEROY17'),
			home: line('had less pain when they went home.', 'POMEROY17'),
			later: line('still did at a later visit. This could be chance.', 'POMEROY17'),
		},
		missing: {
			title: 'No comparison group',
			group: line(
				'These studies had no group that got a fake treatment. So we can’t be sure it was the ketamine that helped.',
				'SCHWENK18',
				'ASA17',
			),
			home: line('would have less pain with no ketamine.', 'SCHWENK18', 'ASA17'),
			later: line('would still have less pain later.', 'SCHWENK18', 'ASA17'),
			notStudied: 'not studied',
		},
		aboutOf100: 'About {count} of 100',
		rangeOf100: 'About {low} to {high} of 100',
		unknownOf100: '? of 100',
		lessPain: 'less pain',
		maybeLessPain: 'may be, or not',
		notLessPain: 'not less pain',
		notes: [
			line('Ketamine was not the only treatment. People may have gotten other medicines, too.', 'SCHWENK18'),
			line('Both studies come from one hospital. Some people may be in both.', 'SCHWENK18', 'POMEROY17'),
			line('“Less pain” meant a drop of 2 or more points on a scale of 0 to 10.', 'SCHWENK18', 'POMEROY17'),
			line('Each picture shows 100 people. Ask your care team what this means for you.', 'good-practice', 'picture'),
		],
	},
	tests: {
		title: 'Other studies',
		cards: [
			{
				title: 'Careful tests',
				lines: [
					line(
						'In one small study, people in an emergency room got one low dose. It worked no better than _salt water_.',
						'ETCHISON18',
					),
					line('In another test, a usual emergency room drug worked better than ketamine.', 'ZITEK18'),
					line(
						'A review looked at 5 small tests of ketamine for headache, these among them. The results were not clear.',
						'CHAH21',
					),
				],
			},
			{
				title: 'Chronic migraine',
				lines: [
					line('We found no published test of a drip against a fake treatment for chronic migraine.', 'no-study'),
					line('In a study of 6 people, pain fell, but was back after 6 weeks.', 'SCHWENK21'),
					line(
						'Another hospital drug, lidocaine, did as well or better in one look back at charts. Some of those people also stopped pain medicine that they took too often.',
						'RAY22',
					),
				],
			},
			{
				title: 'What experts say',
				lines: [
					line('A U.S. guideline (VA/DoD) suggests not using a ketamine drip for a migraine attack.', 'VADOD23'),
					line(
						'U.S. headache experts (AHS) found not enough proof to say yes or no for the emergency room.',
						'AHSED25',
					),
					line('In 2018, pain experts said the proof for headache was weak or not there.', 'COHEN18'),
				],
			},
			{
				title: 'Many kinds of pain',
				lines: [
					line(
						'A large study looked at many kinds of long-term pain. After 5 short infusions, about 20 to 46 of 100 had a change that mattered.',
						'TANKHA25',
					),
					line('It had no _comparison group_.', 'TANKHA25'),
					line(
						'A 2025 review of 67 tests found no clear proof that drugs like ketamine help long-term pain. Drips had more side effects. It left out headache.',
						'FERRARO25',
					),
				],
			},
			{
				title: 'What no study shows',
				lines: [
					line(
						'No study shows that ketamine cures migraine. No good study shows that it works better than other migraine treatments.',
						'CHAH21',
						'HOYDONCKX23',
					),
				],
			},
		],
	},
	unknown: {
		title: 'What no one knows yet',
		cards: [
			{
				title: 'Will it help me?',
				lines: [
					line('Some people feel better. Some do not. No one can tell ahead of time.', 'SCHWENK18', 'POMEROY17'),
					line(
						'Relief may come fast, slowly, or not at all. In one hospital study, the most relief came after 4 to 5 days of nonstop drip.',
						'SCHWENK18',
					),
					line('Pain may come back after you stop.', 'SCHWENK18', 'SCHWENK21'),
				],
			},
			{
				title: 'What about short visits?',
				lines: [
					line(
						'Most migraine studies were done in a hospital over 3 to 7 days. They looked back at charts.',
						'SCHWENK18',
						'POMEROY17',
						'ASA17',
					),
					line('We do not know how well short clinic visits work for migraine.', 'COHEN18', 'HOYDONCKX23'),
				],
			},
			{
				title: 'What about more visits?',
				lines: [
					line(
						'If it helps, it may fade with time. Some people get a few infusions over days or weeks, or more later.',
						'SCHWENK18',
						'POMEROY17',
						'TANKHA25',
					),
					line(
						'We do not know how many visits are best. We do not know how safe it is to keep going for years.',
						'COHEN18',
						'HOYDONCKX23',
						'SHORT18',
					),
				],
			},
			{
				title: 'More than pain?',
				lines: [
					line('We do not know if it helps an upset stomach. It can cause one.', 'no-study', 'NYH-COPY'),
					line('We do not know if it helps when light and sound hurt.', 'no-study'),
				],
			},
			{
				title: 'A study is under way',
				lines: [
					line(
						'A study is testing ketamine against salt water in people with headache on most days. In November 2025, there were no results yet.',
						'KETHEAD',
					),
					line('That study uses one drip of 6 hours with a large dose. It cannot tell about short visits.', 'KETHEAD'),
				],
			},
		],
	},
} as const satisfies EvidenceWords;
