/** What studies found, in English. */
import { judged, line, type EvidenceWords } from '../words';

export const evidence = {
	studies: {
		title: 'Did it help in studies?',
		first: {
			title: 'One hospital study',
			group: line('61 people with hard-to-treat headache, about 5 days of drip.', 'SCHWENK18', 'ASA17'),
			home: line('had less pain going home.', 'SCHWENK18'),
			later: line('still did about 5 weeks later.', 'SCHWENK18'),
		},
		second: {
			title: 'Another hospital study',
			group: line('77 people like these, about 5 days.', 'POMEROY17'),
			home: line('had less pain going home.', 'POMEROY17'),
			later: line('still did later. This could be chance.', 'POMEROY17'),
		},
		saltWater: {
			title: 'A test with salt water',
			group: line('34 emergency room patients.', 'ETCHISON18'),
			ketamine: line('One low dose of ketamine.', 'ETCHISON18'),
			other: line('Or _salt water_.', 'ETCHISON18'),
			result: line('No clear difference.', 'ETCHISON18'),
		},
		aboutOf100: 'About {count} of 100',
		rangeOf100: 'About {low} to {high} of 100',
		lessPain: 'less pain',
		notLessPain: 'not less',
		maybe: line('maybe: the paper is not clear, 31 or 40.', 'SCHWENK18'),
		notes: [
			line(
				'The hospital studies had no _comparison group_. So we can’t be sure it was the ketamine.',
				'SCHWENK18',
				'ASA17',
			),
			line(
				'Both hospital studies may overlap (one hospital). Some may have gotten other medicines.',
				'SCHWENK18',
				'POMEROY17',
			),
			line('“Less pain”: 2 or more points of 10.', 'SCHWENK18', 'POMEROY17'),
		],
	},
	tests: {
		title: 'What do experts and other tests say?',
		against: 'against',
		unclear: 'not clear',
		verdicts: [
			judged(
				'against',
				line('A U.S. guideline (VA/DoD) suggests not using a ketamine drip for a migraine attack.', 'VADOD23'),
			),
			judged('unclear', line('U.S. headache experts (AHS): not enough proof for the emergency room.', 'AHSED25')),
			judged('against', line('In one test, a usual emergency room drug worked better.', 'ZITEK18')),
			judged('unclear', line('A review of 5 small headache tests.', 'CHAH21')),
			judged('unclear', line('Lidocaine, a hospital drug, did as well or better in one look at charts.', 'RAY22')),
			judged(
				'unclear',
				line(
					'67 tests of such drugs for other long-term pain: no clear proof. Drips had more side effects.',
					'FERRARO25',
				),
			),
		],
	},
	unknown: {
		title: 'What does no one know yet?',
		picture: 'Empty frames on a wall.',
		questions: [
			line('Who will it help? No one can tell.', 'SCHWENK18', 'POMEROY17'),
			line('Do short visits help? Most studies were hospital stays.', 'SCHWENK18', 'POMEROY17', 'ASA17', 'HOYDONCKX23'),
			line('How long does it last? In 6 people, pain was back after 6 weeks.', 'SCHWENK21'),
			line('How many visits? What after years?', 'COHEN18', 'SHORT18', 'HOYDONCKX23'),
		],
		notes: [
			line('We found no published test of a drip against a fake treatment for chronic migraine.', 'no-study'),
			line(
				'No study shows that ketamine cures migraine. No good study shows that it works better than other migraine treatments.',
				'CHAH21',
				'HOYDONCKX23',
			),
			line('A salt-water study of one large dose had no results by November 2025.', 'KETHEAD'),
		],
	},
} as const satisfies EvidenceWords;
