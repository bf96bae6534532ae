/** What migraine is and how it is treated, in English. */
import { line, type MigraineWords } from '../words';

export const migraine = {
	what: {
		title: 'What is migraine?',
		picture: 'A body with the places where migraine is felt: head, eyes, ears, nose, and stomach.',
		cards: [
			{
				title: 'A disease of the brain and nerves',
				lines: [line('In the U.S., about 12 to 15 of 100 people have it.', 'COHEN24', 'GBD19')],
			},
			{
				title: 'In an attack',
				lines: [
					line(
						'Throbbing pain, upset stomach, dizziness, spots before your eyes. Light, sound, or smells can hurt.',
						'NINDS-ES',
						'ICHD3',
					),
				],
			},
			{
				title: 'Words',
				lines: [
					line('Chronic: over 3 months, 15 or more headache days a month, 8 or more with migraine.', 'ICHD3'),
					line('Refractory: many treatments did not help enough.', 'EHF20'),
					line('Status migrainosus: an attack of more than 3 days. Call your care team.', 'ICHD3'),
				],
			},
		],
		attack: {
			title: 'Untreated attack',
			sentence: 'It most often lasts from 4 hours to 3 days.',
			hours: '4 hours',
			days: '3 days',
		},
		month: {
			title: 'A month with chronic migraine',
			sentence: 'Of 30 days, 15 with headache, 8 of them with migraine.',
			headache: 'headache',
			migraine: 'migraine',
		},
	},
	sensitive: {
		title: 'What happens in the brain?',
		picture: 'Two heads get the same small signal. With migraine, it spreads wider.',
		often: 'Without migraine',
		inMigraine: 'With migraine',
		cards: [
			{
				title: 'An idea',
				lines: [
					line(
						'In migraine, the brain may be extra sensitive. The same signal may spread wider, be too strong, or last too long.',
						'HOFFMANN18',
					),
					line(
						'A brain messenger, _glutamate_, may play a part. No one fully knows what causes migraine.',
						'HOFFMANN18',
						'MAYO-ES',
					),
				],
			},
			{
				title: 'Not your fault',
				lines: [
					line('Sleep, meals, stress, and other triggers can matter. But migraine is not your fault.', 'MAYO-ES'),
				],
			},
		],
	},
	care: {
		title: 'How is migraine treated?',
		intro: [line('There is no cure yet, but many treatments. Ask what is left to try.', 'NINDS-ES', 'VADOD23')],
		grid: {
			kind: 'Kind',
			stop: 'Stop an attack',
			prevent: 'Prevent attacks',
			pill: { name: 'Pills', stop: 'triptans', prevent: 'some pills for blood pressure' },
			shot: { name: 'Shots', stop: 'triptans', prevent: 'CGRP blockers, Botox' },
			drip: { name: 'Drips', stop: 'DHE, lidocaine', prevent: 'CGRP blockers' },
			other: { name: 'Other', stop: 'nose sprays, nerve blocks', prevent: 'sleep, meals, exercise' },
			sources: line('Common kinds, not all.', 'AHS-CGRP24', 'VADOD23', 'AHSED25', 'RAY22', 'MAYO-ES'),
		},
		cards: [
			{
				title: 'Ask about',
				lines: [
					line('Newer medicines that block CGRP, a pain signal, can be a first choice.', 'AHS-CGRP24'),
					line('Pain medicine on too many days can bring more headaches.', 'MOH'),
				],
			},
			{
				title: 'Feeling hopeless?',
				lines: [line('Tell someone. Call or text {crisis} at any time.', '988')],
			},
		],
	},
} as const satisfies MigraineWords;
