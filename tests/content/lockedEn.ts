/**
 * The locked sentences in English, as a patient reads them. Changing one needs a clinician's review: edit it here only
 * after a clinician has agreed to the new wording.
 */
import type { LockedSentences } from './lockedSentences';

export const LOCKED_EN: LockedSentences = {
	'the FDA has not approved it': ['The FDA has not approved ketamine for migraine.'],
	'X02, off-label': [
		'Using ketamine for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
	],
	'this page is for learning': [
		'This page is for learning. It does not take the place of your care team. It can’t tell you if ketamine is right for you.',
	],
	'off-label, not proven, on the first screen': [
		'A ketamine drip (infusion) for migraine is off-label and not proven. Some people feel better for a while.',
	],
	'X01, what the FDA approved it for': [
		'Ketamine is a drug that puts people to sleep for surgery. That is what the FDA approved it for. The FDA has not approved it for migraine.',
	],
	'X02, off-label, with who made this': [
		'What the FDA says',
		'Using ketamine for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
	],
	'who should tell their care team': [
		'Stroke, brain bleeding, weak blood vessel (aneurysm).',
		'Schizophrenia, mania, PTSD, unreal things seen or heard. Ketamine may make this worse.',
		'Seizures, glaucoma, raised pressure in eye or head.',
		'High blood pressure, heart attack, uneven heartbeat, heart problems.',
		'Sleep apnea, lung disease, trouble breathing.',
		'Liver or thyroid problems, porphyria.',
		'Pain or blood when you pee.',
		'Pregnant, maybe pregnant, or breastfeeding. Ketamine may harm an unborn baby.',
		'Allergy to ketamine, or under 18.',
		'Any medicine, vitamin, or drug, such as theophylline.',
		'Alcohol, opioids, pills that make you sleepy: dangerous with ketamine.',
		'Trouble with drugs or alcohol. They ask to keep you safe, not to judge you.',
	],
	'X07, pregnancy': ['Pregnant, maybe pregnant, or breastfeeding. Ketamine may harm an unborn baby.'],
	'X08, things that are not real': [
		'Schizophrenia, mania, PTSD, unreal things seen or heard. Ketamine may make this worse.',
	],
	'X09, drugs or alcohol': ['Trouble with drugs or alcohol. They ask to keep you safe, not to judge you.'],
	'X10, the list is not complete': ['This list is not complete. Only your care team can tell if it is right for you.'],
	'X19, alcohol, opioids, pills': ['Alcohol, opioids, pills that make you sleepy: dangerous with ketamine.'],
	'what hospital patients felt: whose numbers': ['Of 100 hospital patients with headache, about:'],
	'what hospital patients felt': [
		'felt sleepy',
		'had blurry eyes',
		'felt sick or threw up',
		'saw or heard unreal things',
		'had vivid dreams',
		'had low blood pressure',
	],
	'X11, effects of the first hours': ['One low dose (depression studies): most gone in 2 hours, all in 4.'],
	'X12, what you may feel': ['Also: floaty, dizzy, far away, higher blood pressure.'],
	'X13, scared: tell staff': ['Scared? Tell staff right away. They can slow or stop it.'],
	'serious side effects in short': [
		'Serious: slow breathing, very high blood pressure. Many drips: bladder, liver harm, addiction.',
	],
	'X15, X14, serious risks of one drip': [
		'Very high blood pressure: 1 of 100 drips; 12 of 100 people over many (depression study).',
		'Upsetting effects on the mind. They can last weeks. 15 of 100 hospital pain patients stopped.',
		'No one knows how often: slow breathing, chest pain, bad allergy, uneven heartbeat, seizure-like jerks.',
		'Vomit can reach your lungs: keep to food rules.',
		'It may harm an unborn baby.',
	],
	'X16, bladder, liver, memory': [
		'Much use can hurt memory and bladder (27 of 100 misusers). Long drips can hurt the liver fast (3 of 6 people).',
	],
	'X03, a controlled drug': [
		'Ketamine is a controlled drug (Schedule III). It can be misused. Some get addicted (17 of 100 misusers).',
	],
	'X05, online or home use': [
		'The FDA warns about ketamine from online or for home use. Some is mixed by special drug stores: not FDA approved.',
	],
	'X17, how often is not known': ['How often with migraine drips? Not known.'],
	'X18, checks with more drips, to ask': ['With more drips, how do you check my bladder and liver, and for addiction?'],
	'X04, long-term risks are not known': ['Whom it helps, and long-term risks.'],
	'the U.S. guideline advises against it': [
		'A U.S. guideline (VA/DoD) suggests not using a ketamine drip for a migraine attack.',
	],
	'W39, no comparison group': [
		'The hospital studies had no comparison group. So we can’t be sure it was the ketamine.',
	],
	'W48, no cure, not better': ['We found no published test of a drip against a fake treatment for chronic migraine.'],
	'P01, every clinic is different': ['Clinics differ. Your care team has your plan.'],
	'P02, short visits may not work the same way': [
		'Most studies of hard-to-treat migraine were hospital stays of 3 to 7 days. A short visit may not work the same way.',
	],
	'X20, no driving, at a glance': ['Do not drive for at least {noDriveTime} and until you have slept well.'],
	'X21, an adult takes you home, at a glance': ['An adult must take you home.'],
	'consent: you can say no': [
		'A form tells the good, the bad, and what is not known. You can say no, even today. This page is not that form.',
	],
	'X20, no driving': [
		'Do not drive or ride a bike for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
	],
	'X20, no driving, among the five things': [
		'Plan a ride home. Do not drive for at least {noDriveTime} and until you have slept well.',
	],
	'X20, no driving, in the check': [
		'Do not drive for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
	],
	'X21, an adult takes you home': ['An adult must take you home.'],
	'medicines are not stopped on one’s own': [
		'Ask your care team which medicines to take. Do not stop or skip a medicine on your own.',
	],
	'emergency: the evening before': ['Call {emergency} for a sudden headache that is the worst of your life.'],
	'emergency: going home and that night': [
		'Call {emergency} for chest pain, trouble breathing, or a sudden worst-ever headache.',
	],
	'emergency: the days after': ['Call {emergency} for chest pain, trouble breathing, or a sudden worst-ever headache.'],
	'crisis line: with the treatments': ['Tell someone. Call or text {crisis} at any time.'],
	'emergency: signs of a stroke at night': ['Or stroke signs: drooping face, weak arm or leg, trouble talking.'],
	'emergency: cannot be woken up at night': [
		'Your helper should call {emergency} if you faint, have a seizure, or can’t be woken up.',
	],
	'call the clinic: that night': ['Call your clinic if you stay mixed up, see things, or can’t keep fluids down.'],
	'crisis line: going home and that night': ['Call or text {crisis} if you think about hurting yourself.'],
	'crisis line: the days after': ['Call or text {crisis} if you think about hurting yourself.'],
	'emergency heading': ['Call {emergency} now'],
	'X22, emergency: chest, breath, swelling': [
		'Call {emergency} if you have chest pain, trouble breathing, or a swollen face or tongue.',
	],
	'X23, emergency: faint, seizure': [
		'Someone with you should call {emergency} if you faint, have a seizure, or can’t be woken up.',
	],
	'X24, emergency: stroke': [
		'Call {emergency} for signs of a stroke: a drooping face, a weak arm or leg, or trouble talking.',
	],
	'X25, emergency: sudden headache': [
		'Call {emergency} for a sudden headache that is the worst of your life. Call {emergency} for a headache with a fever and stiff neck, or after a hit to the head.',
	],
	'crisis heading': ['Call or text {crisis}'],
	'X26, crisis line': [
		'Thinking about hurting yourself? Call or text {crisis} now. It is free and open day and night. If you are in danger, call {emergency}.',
	],
	'X27, veterans, Spanish': ['Veterans can press 1. For Spanish, press 2, or text AYUDA to {us988}.'],
	'988 in this language': ['{number}'],
	'X28, call: fluids, mixed up': [
		'Call your clinic if you can’t keep fluids down. Call if you are still mixed up, or see things, after you get home.',
	],
	'X29, call: bladder, liver': [
		'Call your clinic if it hurts to pee or you see blood in your pee. Call if your pee is dark, or your skin or eyes turn yellow.',
	],
	'X30, call: IV spot, mood, craving': [
		'Call your clinic if the IV spot is red, hot, swollen, or leaks. Call if you feel very low or crave ketamine.',
	],
	'X31, call: a long attack': [
		'Call your clinic if your migraine lasts more than 3 days, or is not like your usual one.',
	],
};
