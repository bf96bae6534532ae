/** The infusion day in English. */
import { line, toPrint, type DayWords } from '../words';

/** Said where the patient leaves and again at home. */
const NO_DRIVING = line(
	'Do not drive or ride a bike for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
	'LABEL',
	'MAYO',
	'SPRAVATO-PI',
);
const CRISIS = line('Call or text {crisis} if you think about hurting yourself.', '988');

export const day = {
	opening: [
		line(
			'Every clinic is a little different. This shows a common visit. Your care team will tell you the plan for you.',
			'TANKHA25',
			'ROYALFREE',
		),
		line(
			'Most migraine studies were done in a hospital over 3 to 7 days. A short clinic visit may not work the same way.',
			'SCHWENK18',
			'POMEROY17',
			'ASA17',
		),
	],
	groups: { before: 'Before', arrive: 'Arrive', infusion: 'Infusion', recover: 'Recover', home: 'Home' },
	parts: {
		happens: 'What happens',
		staff: 'What staff do',
		checked: 'What is checked',
		feel: 'What you may feel',
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
		'You rest here for at least {observationLength}, and until staff say you can go.',
		'LABEL',
		'config',
	),
	observationUnset: line('You rest here until staff say you can go.', 'LABEL', 'ROYALFREE'),
	overnight: {
		yes: line('Have an adult stay with you tonight.', 'LABEL', 'config'),
		no: line('Keep a phone near you. Ask someone to check on you tonight.', 'config', 'good-practice'),
		ask: line('Have an adult stay tonight, if your team says so.', 'good-practice'),
	},
	level: {
		title: 'Level in your blood',
		more: 'more',
		dripOn: 'drip on',
		youAreHere: 'You are here',
		start: 'start',
		none: 'No ketamine yet.',
		rising: 'The level goes up while the drip is on.',
		falling: 'The level drops when the drip stops.',
		gone: 'After this curve, the level is very low.',
		time: 'Time since the start',
		ofHighest: 'Level, if the highest is 100',
		example: line(
			'This is an example, not your drip. It does not tell you when you may drive.',
			'CLEMENTS81',
			'picture',
		),
	},
	staffPicture: 'A person rests. A staff member sits beside them.',
	steps: {
		'evening-before': {
			title: 'The evening before',
			happens: [
				line(
					'Follow your clinic’s rule about food and drink. It matters. Not sure? Ask your care team.',
					'LABEL',
					'ROYALFREE',
				),
				line(
					'Do you have diabetes, or take medicine for blood sugar or weight loss? Ask how to plan your meals.',
					'LABEL',
					'good-practice',
				),
				toPrint(
					line('Use no alcohol, marijuana, or street drugs. They can be dangerous with ketamine.', 'LABEL', 'MAYO'),
				),
				toPrint(line('Make sure an adult can take you home. Have a backup plan.', 'LABEL')),
			],
			staff: [line('Staff may call you.', 'ROYALFREE', 'good-practice')],
			feel: [line('You may feel nervous.', 'good-practice')],
			tell: [
				line('Call {emergency} for a sudden headache that is the worst of your life.', 'HEADACHE-ER'),
				toPrint(
					line(
						'Ask your care team which medicines to take. Do not stop or skip a medicine on your own.',
						'MAYO',
						'MEDLINE',
					),
				),
				line(
					'Call before you come if you are sick, have a fever, may be pregnant, or have a new health problem.',
					'COHEN18',
					'MAYO',
				),
			],
		},
		morning: {
			title: 'That morning',
			happens: [
				line('Wear loose clothes with sleeves that roll up. Leave jewelry at home.', 'ROYALFREE', 'OXFORD'),
				toPrint(line('Bring your medicine list, ID, insurance card, and headache diary.', 'OXFORD', 'good-practice')),
				line(
					'You may want an eye mask, headphones, or a blanket. Bring your sleep apnea machine if you use one.',
					'OXFORD',
					'good-practice',
				),
			],
			staff: [line('Staff get the room ready.', 'LABEL', 'ASA-KET')],
			feel: [line('You may have a headache. Bring what helps.', 'good-practice')],
			tell: [
				line('Do you have your ride? If not, call your clinic. You may need a new date.', 'LABEL', 'good-practice'),
			],
		},
		'check-in': {
			title: 'Arrive and check in',
			happens: [line('Check in at the desk.', 'ROYALFREE', 'OXFORD')],
			staff: [line('Staff check your name, birth date, and ride home.', 'ROYALFREE', 'OXFORD')],
			feel: [line('Light may bother you. Dark glasses are fine.', 'good-practice')],
			tell: [
				line(
					'Tell staff if light, sound, or smells bother you. They can find you a dim, quiet spot.',
					'LABEL',
					'good-practice',
				),
			],
		},
		'health-check': {
			title: 'Health check and consent',
			happens: [
				line('A nurse or doctor asks about your health, mood, medicines, and allergies.', 'COHEN18', 'LABEL'),
				toPrint(
					line(
						'You get a form that tells the good, the bad, and what is not known. Ask all your questions. You can say no, even today. This page is not that form.',
						'ASA-KET',
						'good-practice',
					),
				),
			],
			staff: [
				line('Staff tell you that this use is off-label.', 'LABEL', 'ASA-KET'),
				line('You may need a pregnancy test.', 'COHEN18', 'MAYO'),
			],
			checked: [line('Blood pressure, heart rate, breathing, oxygen, and pain.', 'COHEN18', 'LABEL')],
			feel: [
				line('If your blood pressure is too high, you may have to wait or come back another day.', 'YIP22', 'LABEL'),
			],
			tell: [
				line('Tell staff if you have chest pain, a new cough, or a fever.', 'COHEN18', 'good-practice'),
				line('Tell staff if you may be pregnant, or took extra medicine, drugs, or alcohol.', 'LABEL', 'MAYO'),
				line('Tell staff if you think about hurting yourself.', '988', 'COHEN18'),
			],
		},
		room: {
			title: 'Settle into the room',
			happens: [
				line('You sit or lie back in a chair or bed. The lights are low. It is quiet.', 'LABEL', 'ROYALFREE', 'OXFORD'),
				line('Use the bathroom first. You may not be able to walk on your own for a while.', 'LABEL', 'ROYALFREE'),
			],
			staff: [
				line('Staff show you how to call for help: by words, a hand sign, or a button.', 'OXFORD', 'good-practice'),
				line('They put a cuff on your arm and a clip on your finger.', 'LABEL', 'ROYALFREE'),
			],
			feel: [line('The cuff squeezes your arm again and again.', 'ROYALFREE')],
			tell: [line('Tell staff if light, sound, or smells bother you.', 'LABEL', 'good-practice')],
		},
		iv: {
			title: 'The IV',
			happens: [
				line(
					'A nurse or doctor places an IV in your hand or arm. The needle comes out. A small, soft tube stays in.',
					'ROYALFREE',
					'OXFORD',
					'WELBECK',
				),
			],
			staff: [line('They tape the tube down.', 'OXFORD', 'WELBECK')],
			checked: [line('Staff check the spot again and again.', 'ROYALFREE', 'OXFORD')],
			feel: [line('You feel a quick pinch.', 'OXFORD', 'WELBECK')],
			tell: [
				line('Tell staff if you faint with needles or have hard-to-find veins.', 'WELBECK', 'good-practice'),
				toPrint(line('Tell staff if the IV spot burns, swells, or hurts.', 'ROYALFREE', 'OXFORD')),
			],
			inHospital: [line('You may get a longer, thin tube in your arm.', 'clinics')],
		},
		'last-check': {
			title: 'Last check, then start',
			happens: [
				line('Two checks are done: the right person and the right medicine.', 'ASA-KET', 'good-practice'),
				line('A pump gives the ketamine slowly. Your team picks the dose.', 'COHEN18', 'ROYALFREE'),
				line(
					'This may take less than an hour, a few hours, or days in a hospital.',
					'SCHWENK18',
					'TANKHA25',
					'ANODYNE',
				),
			],
			staff: [
				line(
					'You may get other medicine for an upset stomach or fear. Ask what it is and why. Some of these can make you more sleepy.',
					'COHEN18',
					'LABEL',
				),
				line('Emergency tools are close by.', 'COHEN18', 'LABEL'),
			],
			checked: [line('Blood pressure, heart rate, breathing, and oxygen.', 'LABEL', 'ROYALFREE')],
			feel: [line('You may feel nervous. Say so. You can still say no.', 'good-practice')],
			tell: [line('Tell staff what you took for migraine in the last days, and when.', 'LABEL', 'good-practice')],
		},
		'first-minutes': {
			title: 'The first 15 minutes',
			happens: [
				toPrint(line('You may start to feel it in the first 5 to 15 minutes.', 'clinics')),
				line('Rest your eyes. Breathe slowly. Staff are right here.', 'good-practice'),
			],
			staff: [
				line(
					'Staff stay close and talk quietly. They can slow the drip or stop it.',
					'LAURITSEN16',
					'LABEL',
					'ROYALFREE',
				),
			],
			checked: [line('Oxygen and heart rate all the time. Blood pressure often.', 'LABEL', 'RIVA18', 'BP741')],
			feel: [
				line('You may feel warm, floaty, sleepy, or dreamy. Your lips may tingle. Your eyes may blur.', 'ACEVEDO20'),
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
			happens: [line('You may rest, listen to calm music, or keep your eyes closed.', 'ROYALFREE', 'OXFORD')],
			staff: [
				line('A trained person watches you. They can slow the drip or stop it.', 'COHEN18', 'LAURITSEN16', 'LABEL'),
			],
			checked: [
				line('Oxygen and heart rate all the time. Blood pressure and breathing often.', 'LABEL', 'RIVA18', 'BP741'),
			],
			feel: [
				line(
					'You may feel far away. Time, sounds, and colors may seem odd. Some people feel calm. Some feel afraid.',
					'ACEVEDO20',
					'NEURO171',
				),
				line('Your blood pressure and heart rate may go up for a short time.', 'RIVA18', 'BP741'),
			],
			tell: [
				toPrint(line('If you do not like how you feel, say so or press the button.', 'LAURITSEN16', 'good-practice')),
				line(
					'Right away: chest pain, trouble breathing, throwing up, a pounding heart, jerking, or pain at the IV.',
					'YIP22',
					'LABEL',
				),
				line(
					'Right away: bad fear, a very bad new headache, or you see or hear things that upset you.',
					'RASMUSSEN14',
					'NEURO171',
					'good-practice',
				),
			],
			inLongVisit: [
				line('Ask if you may eat or drink during a long drip. Get help to the bathroom.', 'ANODYNE', 'good-practice'),
			],
			inHospital: [
				line(
					'The drip runs day and night, most often for 3 to 7 days. Your team sees you each day.',
					'SCHWENK18',
					'POMEROY17',
				),
				line('The IV can clot or get infected. It may hurt, turn red, or swell.', 'textbook'),
				line('Expect blood tests of your liver.', 'LIVER20', 'COHEN18'),
			],
		},
		'drip-stops': {
			title: 'The drip stops',
			happens: [
				line('The pump stops. Most odd feelings begin to fade soon.', 'ACEVEDO20'),
				toPrint(line('Do not get up alone. You may be wobbly.', 'HAYLEY18', 'LABEL')),
			],
			staff: [line('Staff leave the IV in.', 'LABEL', 'ROYALFREE')],
			checked: [line('Blood pressure, heart rate, oxygen, and how awake you are.', 'RIVA18', 'ROYALFREE')],
			feel: [
				line(
					'Your pain may be less, the same, or worse right now. That does not tell you how you will feel later.',
					'SCHWENK18',
					'POMEROY17',
				),
			],
			tell: [line('Tell staff if odd feelings stay or get worse.', 'NEURO171', 'LABEL')],
			inHospital: [line('Staff may lower the drip slowly, over hours.', 'ANODYNE')],
		},
		recovery: {
			title: 'Rest and be watched',
			happens: [
				line('When you are awake, you may sip water and eat a snack.', 'ROYALFREE', 'OXFORD'),
				line('Stand up with help the first time.', 'HAYLEY18', 'LABEL'),
			],
			staff: [line('Staff keep checking you.', 'ROYALFREE', 'OXFORD')],
			checked: [
				line('Blood pressure, heart rate, and oxygen, until they are near where they started.', 'RIVA18', 'ROYALFREE'),
			],
			feel: [line('You may feel sleepy, wobbly, or sick to your stomach.', 'ACEVEDO20', 'LABEL')],
			tell: [
				line('Right away: chest pain, trouble breathing, or you can’t stay awake.', 'LABEL'),
				line(
					'Right away: you can’t stop throwing up, are very upset or mixed up, or think about hurting yourself.',
					'988',
					'NEURO171',
					'LABEL',
				),
			],
		},
		'going-home': {
			title: 'Going-home check',
			happens: [
				line(
					'You go home when you are awake and steady on your feet. Your numbers must be close to where they started.',
					'LABEL',
					'ROYALFREE',
				),
				toPrint(line('An adult must take you home. Do not go home alone.', 'LABEL')),
				NO_DRIVING,
			],
			staff: [
				line('Staff take out the IV. Press on the spot for a few minutes.', 'ROYALFREE', 'OXFORD'),
				line(
					'You get a paper with what to do, who to call, and your next visit. Your helper hears it, too.',
					'LABEL',
					'good-practice',
				),
			],
			checked: [line('Blood pressure, heart rate, pain, and how awake you are.', 'LABEL', 'ROYALFREE')],
			feel: [line('You may feel tired and slow all day.', 'HAYLEY18', 'LABEL')],
			tell: [line('Tell staff if you feel sick, dizzy, or not ready to go.', 'LABEL', 'good-practice')],
		},
		'that-night': {
			title: 'That day and night',
			happens: [
				toPrint(NO_DRIVING),
				toPrint(
					line(
						'Until then, do not drink alcohol, sign papers, or make big choices. Do not be alone with tools, a stove, or small kids.',
						'LABEL',
						'MAYO',
						'good-practice',
					),
				),
			],
			staff: [line('Staff may call you.', 'good-practice')],
			feel: [line('Eat light food. Drink water. Rest. You may feel tired or have vivid dreams.', 'ACEVEDO20', 'LABEL')],
			tell: [
				line(
					'Call {emergency} for chest pain, trouble breathing, a sudden worst-ever headache, or if you can’t be woken up.',
					'LABEL',
					'ER',
					'HEADACHE-ER',
				),
				line('Call your clinic if you are still mixed up, see things, or can’t keep fluids down.', 'LABEL', 'MAYO'),
				CRISIS,
				line('Ask before you take pills that make you sleepy.', 'LABEL', 'MAYO'),
			],
		},
		'days-after': {
			title: 'The next days and weeks',
			happens: [
				toPrint(line('Keep a headache diary: pain days, pills, sleep, and how you feel.', 'COHEN18', 'good-practice')),
				line('Keep taking your other medicines as your care team told you.', 'MAYO', 'MEDLINE'),
			],
			staff: [
				line(
					'At your next visit, talk about what changed. You and your team can stop, change, or go on.',
					'COHEN18',
					'good-practice',
				),
			],
			checked: [
				line('If you may get more: your bladder, liver, and signs of addiction.', 'COHEN18', 'WINSTOCK12', 'LABEL'),
			],
			feel: [
				line('It may help, or not. If it helps, the pain may come back.', 'SCHWENK18', 'POMEROY17', 'SCHWENK21'),
				line('If it did not help, that is not your fault. Ask what else you can try.', 'good-practice'),
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
				line(
					'Call your clinic if you feel very sad, see or hear things that are not real, or crave ketamine.',
					'COHEN18',
					'LABEL',
				),
			],
		},
	},
} as const satisfies DayWords;
