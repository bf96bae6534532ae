/** The infusion day in English. */
import { line, toPrint, type DayWords } from '../words';

const CRISIS = line('Call or text {crisis} if you think about hurting yourself.', '988');

export const day = {
	groups: { before: 'Before', arrive: 'Arrive', infusion: 'Drip', recover: 'Rest', home: 'Home' },
	parts: {
		happens: 'What happens',
		feel: 'What you may feel',
		staff: 'What staff do',
		do: 'What to do',
		tell: 'Tell staff',
		call: 'When to call',
		clinic: 'From your clinic',
	},
	visitType: 'Kind of visit',
	visitTypes: { short: 'Short visit', long: 'Long visit', hospital: 'Hospital stay' },
	clinicFacts: {
		foodRule: line('Food: {foodRule}', 'config'),
		drinkRule: line('Drinks: {drinkRule}', 'config'),
		medicineRule: line('Medicines: {medicineRule}', 'config'),
		alcoholRule: line('Alcohol: {alcoholRule}', 'config'),
		companionRule: line('Your helper: {companionRule}', 'config'),
		arrivalTime: line('Be there: {arrivalTime}', 'config'),
		address: line('Where: {address}', 'config'),
		totalVisitTime: line('Plan to be here about {totalVisitTime}.', 'config'),
		roomType: line('Your room: {roomType}', 'config'),
		comfortExtras: line('For comfort: {comfortExtras}', 'config'),
		companionInRoom: line('Helper in the room: {companionInRoom}', 'config'),
		lineType: line('Your IV: {lineType}', 'config'),
		premedText: line('Other medicine: {premedText}', 'config'),
		infusionLength: line('The drip takes: {infusionLength}', 'config'),
		numberOfSessions: line('Visits planned: {numberOfSessions}', 'config'),
		daysBetween: line('Days between visits: {daysBetween}', 'config'),
		followupWhen: line('Next check: {followupWhen}', 'config'),
		afterHoursPhone: line('At night and on weekends: {afterHoursPhone}', 'config'),
		cancelPhone: line('Late, or can’t come? Call {cancelPhone}.', 'config'),
		parking: line('Parking: {parking}', 'config'),
		bringList: line('Also bring: {bringList}', 'config'),
		companionWaitArea: line('Your helper waits here: {companionWaitArea}', 'config'),
		consentWhere: line('The form: {consentWhere}', 'config'),
		pregnancyTest: line('Pregnancy test: {pregnancyTest}', 'config'),
		whoWatches: line('Who watches you: {whoWatches}', 'config'),
		rideRule: line('Your ride home: {rideRule}', 'config'),
		stopRule: line('When to stop: {stopRule}', 'config'),
	},
	bpInterval: line('Blood pressure: every {bpInterval} minutes or more often.', 'config'),
	observation: line(
		'You rest here for at least {observationLength}, and until staff say you can go. You must be awake and steady.',
		'LABEL',
		'config',
	),
	observationUnset: line(
		'You rest until staff say you can go: awake, steady, numbers near where they started.',
		'LABEL',
		'ROYALFREE',
	),
	overnight: {
		yes: line('Have an adult stay with you tonight.', 'LABEL', 'config'),
		no: line('Keep a phone near you. Ask someone to check on you tonight.', 'config', 'good-practice'),
		ask: line('Ask if an adult should stay tonight.', 'good-practice'),
	},
	level: {
		title: 'Blood level, an example',
		none: 'No ketamine yet.',
		rising: 'It goes up.',
		falling: 'It drops.',
		gone: 'It is very low.',
		time: 'Part of the day',
		ofHighest: 'Level, if the highest is 100',
		example: line('It does not tell when you may drive.', 'CLEMENTS81', 'picture'),
	},
	overview: {
		title: 'What is the day like?',
		picture: 'It goes up, then drops.',
		opening: [
			line('Clinics differ. Your care team has your plan.', 'TANKHA25', 'ROYALFREE'),
			line(
				'Most studies of hard-to-treat migraine were hospital stays of 3 to 7 days. A short visit may not work the same way.',
				'SCHWENK18',
				'POMEROY17',
				'ASA17',
			),
		],
		things: {
			drip: line('You rest with a drip. Staff watch you. It takes hours, or most of the day.', 'clinics', 'COHEN18'),
			food: line('Follow your clinic’s rule about food and drink.', 'LABEL', 'ROYALFREE'),
			helper: line('An adult must take you home.', 'LABEL'),
			driving: line('Do not drive for at least {noDriveTime} and until you have slept well.', 'LABEL', 'MAYO'),
		},
	},
	steps: {
		'evening-before': {
			title: 'The evening before',
			picture: 'At home in the evening, a person packs a bag and calls a helper.',
			happens: [line('You may need a heart or blood test first.', 'COHEN18')],
			do: [
				line('Follow your clinic’s rule about food and drink.', 'LABEL', 'ROYALFREE'),
				line('Diabetes, or medicine for blood sugar or weight loss? Ask how to plan meals.', 'LABEL', 'good-practice'),
				toPrint(
					line(
						'Ask your care team which medicines to take. Do not stop or skip a medicine on your own.',
						'MAYO',
						'MEDLINE',
					),
				),
				toPrint(
					line(
						'No alcohol, marijuana, or street drugs. They can be dangerous with ketamine.',
						'LABEL',
						'MAYO',
						'good-practice',
					),
				),
				toPrint(line('Make sure an adult can take you home. Have a backup plan.', 'LABEL')),
			],
			tell: [
				line('Call {emergency} for a sudden headache that is the worst of your life.', 'HEADACHE-ER'),
				line('Call your clinic for a fever, a pregnancy, or any new health problem.', 'COHEN18', 'MAYO'),
			],
		},
		morning: {
			title: 'That morning',
			picture: 'A person in loose clothes stands at the door. A helper waits with the bag.',
			do: [
				line('Wear loose clothes with sleeves that roll up. Leave jewelry at home.', 'ROYALFREE', 'OXFORD'),
				toPrint(line('Bring your medicine list, ID, insurance card, and headache diary.', 'OXFORD', 'good-practice')),
				line(
					'An eye mask, headphones, or a blanket may help. Bring your sleep apnea machine if you use one.',
					'OXFORD',
					'good-practice',
				),
			],
			tell: [line('No ride? Call your clinic. You may need a new date.', 'LABEL', 'good-practice')],
		},
		'check-in': {
			title: 'Check-in and health check',
			picture: 'A nurse puts a cuff on a person’s arm. The helper sits beside them.',
			happens: [
				line('Staff ask about your health, mood, medicines, and allergies.', 'COHEN18', 'LABEL'),
				toPrint(
					line(
						'A form tells the good, the bad, and what is not known. You can say no, even today. This page is not that form.',
						'ASA-KET',
						'good-practice',
					),
				),
			],
			staff: [
				line(
					'They check blood pressure, heart rate, breathing, and oxygen. You may need a pregnancy test.',
					'COHEN18',
					'LABEL',
					'MAYO',
				),
				line('If blood pressure is too high, you may have to wait or come back another day.', 'YIP22', 'LABEL'),
			],
			tell: [
				line('Chest pain, a new cough, or a fever. Light or noise hurts.', 'COHEN18', 'LABEL', 'good-practice'),
				line('You may be pregnant, or took extra medicine, drugs, or alcohol.', 'LABEL', 'MAYO'),
				line('What you took for migraine lately, and when.', 'LABEL', 'good-practice'),
				line('You think about hurting yourself.', '988', 'COHEN18'),
			],
		},
		room: {
			title: 'The room and the IV',
			picture: 'A person lies back in a chair. A nurse places an IV in the arm.',
			happens: [
				line('You sit or lie back. The lights are low. It is quiet.', 'LABEL', 'ROYALFREE', 'OXFORD'),
				line('You get an IV in your hand or arm. Only a small, soft tube stays in.', 'ROYALFREE', 'OXFORD', 'WELBECK'),
			],
			feel: [line('A quick pinch. The cuff squeezes your arm.', 'OXFORD', 'WELBECK', 'ROYALFREE')],
			staff: [
				line('They put a cuff on your arm and a clip on your finger.', 'LABEL', 'ROYALFREE'),
				line('They show how to call for help: words, a hand sign, or a button.', 'OXFORD', 'good-practice'),
			],
			do: [line('Use the bathroom first.', 'LABEL', 'ROYALFREE')],
			tell: [
				line('You faint with needles, or have hard-to-find veins.', 'WELBECK', 'good-practice'),
				toPrint(line('The IV spot burns, swells, or hurts.', 'ROYALFREE', 'OXFORD')),
			],
			inHospital: [
				line('You may get a longer, thin tube.', 'clinics'),
				line('The IV can clot or get infected. It may hurt, turn red, or swell.', 'textbook'),
			],
		},
		'first-minutes': {
			title: 'The first 15 minutes',
			picture: 'A nurse has a hand on the pump and looks at the person in the chair. A clock is on the wall.',
			happens: [
				line('Staff check once more: right person, right medicine. You can still say no.', 'ASA-KET', 'good-practice'),
				line('A pump gives the ketamine slowly. Your team picks the dose.', 'COHEN18', 'ROYALFREE'),
				toPrint(line('You may start to feel it in 5 to 15 minutes.', 'clinics')),
			],
			feel: [line('Warm, floaty, sleepy, or dreamy. Lips may tingle. Eyes may blur.', 'ACEVEDO20')],
			staff: [
				line('They can slow or stop the drip. Emergency tools are near.', 'LAURITSEN16', 'LABEL', 'COHEN18'),
				line('They watch oxygen and heart rate all the time, and blood pressure often.', 'LABEL', 'RIVA18', 'BP741'),
				line('You may get medicine for upset stomach or fear. Some can make you sleepier.', 'COHEN18', 'LABEL'),
			],
			tell: [
				line(
					'Right away: chest pain, trouble breathing, throwing up, itching, swelling, or bad fear.',
					'NEURO171',
					'LABEL',
					'good-practice',
				),
			],
		},
		infusion: {
			title: 'During the drip',
			picture: 'A person rests in a chair with closed eyes. A drip runs. A nurse sits close by.',
			happens: [line('Rest, listen to calm music, or close your eyes.', 'ROYALFREE', 'OXFORD')],
			feel: [
				line('Far away. Time, sounds, and colors may seem odd. Some feel calm, some afraid.', 'ACEVEDO20', 'NEURO171'),
			],
			staff: [
				line('A trained person watches you. They can slow or stop the drip.', 'COHEN18', 'LAURITSEN16', 'LABEL'),
				line('They watch oxygen, heart rate, and blood pressure, which may go up.', 'LABEL', 'RIVA18', 'BP741'),
			],
			tell: [
				toPrint(line('If you do not like how you feel, say so or press the button.', 'LAURITSEN16', 'good-practice')),
				line(
					'Right away: chest pain, trouble breathing, throwing up, a pounding heart, jerking, or pain at the IV.',
					'YIP22',
					'LABEL',
				),
				line(
					'Right away: bad fear, a very bad new headache, or upsetting sights or sounds.',
					'RASMUSSEN14',
					'NEURO171',
					'good-practice',
				),
			],
			inLongVisit: [
				line('Ask if you may eat or drink during a long drip. Get help to the bathroom.', 'ANODYNE', 'good-practice'),
			],
			inHospital: [
				line('The drip runs day and night, most often for 3 to 7 days.', 'SCHWENK18', 'POMEROY17'),
				line('Expect blood tests of your liver.', 'LIVER20', 'COHEN18'),
			],
		},
		recovery: {
			title: 'After the drip',
			picture: 'The pump has stopped. The person has water and a snack. A nurse steadies them.',
			happens: [
				line('Most odd feelings soon fade.', 'ACEVEDO20'),
				line('Staff take out the IV. You get a paper: what to do, who to call.', 'LABEL', 'OXFORD'),
			],
			do: [
				toPrint(line('You may be wobbly. Do not stand up alone.', 'HAYLEY18', 'LABEL')),
				line('Once awake, you may sip water and snack.', 'ROYALFREE', 'OXFORD'),
			],
			feel: [
				line('Sleepy or sick to your stomach.', 'ACEVEDO20', 'LABEL'),
				line('Pain may be less, the same, or worse. It can still change.', 'SCHWENK18', 'POMEROY17'),
			],
			tell: [
				line('Right away: chest pain, trouble breathing, or you can’t stay awake.', 'LABEL'),
				line(
					'Right away: you can’t stop throwing up, are very upset or mixed up, or think about hurting yourself.',
					'988',
					'NEURO171',
					'LABEL',
				),
			],
			inHospital: [line('Staff may lower the drip slowly, over hours.', 'ANODYNE')],
		},
		'going-home': {
			title: 'Going home and that night',
			picture: 'A person walks out on a helper’s arm to a car.',
			do: [
				toPrint(line('An adult must take you home.', 'LABEL')),
				toPrint(
					line(
						'Do not drive or ride a bike for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
						'LABEL',
						'MAYO',
						'SPRAVATO-PI',
						'HAYLEY18',
					),
				),
				toPrint(
					line(
						'Until then: no alcohol, tools, stove, big choices, or minding small kids alone.',
						'LABEL',
						'MAYO',
						'good-practice',
					),
				),
				line('Ask before pills that make you sleepy.', 'LABEL', 'MAYO'),
			],
			tell: [
				line(
					'Call {emergency} for chest pain, trouble breathing, or a sudden worst-ever headache.',
					'LABEL',
					'ER',
					'HEADACHE-ER',
				),
				line('Or stroke signs: drooping face, weak arm or leg, trouble talking.', 'STROKE'),
				line('Your helper should call {emergency} if you faint, have a seizure, or can’t be woken up.', 'LABEL', 'ER'),
				line('Call your clinic if you stay mixed up, see things, or can’t keep fluids down.', 'LABEL', 'MAYO'),
				CRISIS,
			],
		},
		'days-after': {
			title: 'The days after',
			picture: 'At home, a person writes in a headache diary beside a calendar.',
			do: [
				toPrint(line('Keep a headache diary.', 'COHEN18', 'good-practice')),
				line('Take your other medicines as your care team told you.', 'MAYO', 'MEDLINE'),
				line('Before more drips, ask about bladder and liver checks.', 'COHEN18', 'WINSTOCK12'),
			],
			feel: [
				line('It may help, or not. The pain may come back.', 'SCHWENK18', 'POMEROY17', 'SCHWENK21'),
				line('Not better? It is not your fault. Ask what else to try.', 'good-practice'),
			],
			tell: [
				line(
					'Call {emergency} for chest pain, trouble breathing, or a sudden worst-ever headache.',
					'ER',
					'HEADACHE-ER',
				),
				CRISIS,
				line(
					'Call your clinic for pain or blood when you pee, dark pee, or yellow skin or eyes.',
					'WINSTOCK12',
					'LABEL',
				),
				line('Also if you feel very sad, see or hear unreal things, or crave ketamine.', 'COHEN18', 'LABEL'),
			],
		},
	},
} as const satisfies DayWords;
