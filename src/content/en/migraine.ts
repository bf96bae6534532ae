/** What migraine is and how it is treated, in English. */
import { line, type MigraineWords } from '../words';

export const migraine = {
	what: {
		title: 'What is migraine?',
		cards: [
			{
				title: 'A disease',
				lines: [
					line('Migraine is a disease of the brain and nerves. It is more than a bad headache.', 'NINDS-ES', 'MAYO-ES'),
					line(
						'Migraine is common. In the U.S., about 12 to 15 of 100 people have it. That is about 40 million. In the world, it is about a billion.',
						'COHEN24',
						'GBD19',
						'AMF',
					),
					line('It is one of the main reasons people lose healthy days of life.', 'GBD19', 'GBD21'),
				],
			},
			{
				title: 'In an attack',
				lines: [
					line('The pain often throbs, often on one side, or on both.', 'NINDS-ES', 'ICHD3'),
					line(
						'You may feel dizzy or sick to your stomach, or throw up. You may see spots or flashes. Light, sound, and smells may bother you.',
						'NINDS-ES',
					),
					line('With no treatment, an attack most often lasts from 4 hours to 3 days.', 'ICHD3'),
				],
			},
		],
	},
	kinds: {
		title: 'Which words will you hear?',
		cards: [
			{
				title: 'Episodic migraine',
				lines: [line('It comes and goes: headache on fewer than 15 days a month.', 'ICHD3')],
			},
			{
				title: 'Chronic migraine',
				lines: [
					line(
						'You have headache on 15 or more days a month, for more than 3 months. On 8 or more of those days, it has signs of migraine.',
						'ICHD3',
					),
					line('In the U.S., about 1 in 100 adults has it.', 'COHEN24'),
				],
			},
			{
				title: 'Hard to treat',
				lines: [
					line('When many treatments do not help enough, your doctor may call it refractory or intractable.', 'EHF20'),
				],
			},
			{
				title: 'A long attack',
				lines: [
					line(
						'An attack that lasts more than 3 days is called status migrainosus. Call your care team if this happens to you.',
						'ICHD3',
					),
				],
			},
		],
	},
	sensitive: {
		title: 'What happens in the brain?',
		cards: [
			{
				title: 'Extra sensitive',
				lines: [
					line(
						'In migraine, the brain may be extra sensitive. Pain signals may be too strong or last too long. A brain messenger called _glutamate_ may play a part.',
						'HOFFMANN18',
					),
					line('No one fully knows what causes migraine.', 'MAYO-ES'),
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
		cards: [
			{
				title: 'Many treatments',
				lines: [
					line('There is no cure for migraine yet. But there are many treatments.', 'NINDS-ES'),
					line(
						'Some medicines can stop an attack. Others help prevent attacks. Some are pills. Some are shots, once a month or every 3 months.',
						'AHS-CGRP24',
						'VADOD23',
						'MAYO-ES',
					),
					line(
						'There are other drips (DHE, lidocaine) and nerve blocks: shots that numb a nerve.',
						'MOJICA21',
						'AHSED25',
						'RAY22',
					),
				],
			},
			{
				title: 'Ask your care team',
				lines: [
					line(
						'Some newer medicines block a pain signal called CGRP. Headache experts say they can be a first choice to prevent attacks. Ask which treatments are left for you to try.',
						'AHS-CGRP24',
					),
					line(
						'Pain medicine on too many days can bring on more headaches. Ask how many days is too many for you.',
						'MOH',
					),
				],
			},
			{
				title: 'When it is too much',
				lines: [
					line(
						'Living with pain day after day is hard. If you feel hopeless, tell someone. You can call or text {crisis} at any time.',
						'988',
					),
				],
			},
		],
	},
	brain: {
		description: line('An idea: in migraine, the same signal may spread wider.', 'HOFFMANN18'),
		often: 'Without migraine',
		inMigraine: 'In migraine',
		same: 'the same small signal',
	},
} as const satisfies MigraineWords;
