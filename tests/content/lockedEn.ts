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
	'X01, what the FDA approved it for': [
		'Ketamine is a drug that puts people to sleep for surgery. That is what the FDA approved it for. The FDA has not approved it for migraine.',
	],
	'X02, off-label, on the first screen': [
		'Using ketamine for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
	],
	'X03, a controlled drug, on the first screen': [
		'Ketamine is a controlled drug (Schedule III). It can be misused. Some people become addicted.',
	],
	'X05, online or home use, on the first screen': [
		'The FDA warns about ketamine that you get online or use at home. Some of it is mixed by special drug stores. It is not FDA approved.',
	],
	'X04, small studies': ['Studies of ketamine for migraine are small. We do not know the long-term risks.'],
	'X01 and X02, with who made this': [
		'What the FDA says',
		'Ketamine is a drug that puts people to sleep for surgery. That is what the FDA approved it for. The FDA has not approved it for migraine.',
		'Using ketamine for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
	],
	'X03, X05 and X04, with who made this': [
		'Risks and unknowns',
		'Ketamine is a controlled drug (Schedule III). It can be misused. Some people become addicted.',
		'The FDA warns about ketamine that you get online or use at home. Some of it is mixed by special drug stores. It is not FDA approved.',
		'Studies of ketamine for migraine are small. We do not know the long-term risks.',
	],
	'X07, X14 and X08, on the first screen on safety': [
		'Warnings',
		'Tell your care team if you are pregnant, may be, or are breastfeeding. Ketamine may harm an unborn baby.',
		'Your blood pressure and heart rate may go up for a short time.',
		'Tell your care team if you have ever seen or heard things that were not real. Ketamine may make this worse.',
	],
	'X03, on the first screen on safety': [
		'Ketamine is a controlled drug (Schedule III). It can be misused. Some people become addicted.',
	],
	'X05, on the first screen on safety': [
		'The FDA warns about ketamine that you get online or use at home. Some of it is mixed by special drug stores. It is not FDA approved.',
	],
	'who should tell their care team': [
		'Tell your care team if…',
		'Heart and blood vessels',
		'Ketamine is not safe for some people. Tell your care team about all your health problems, even old ones.',
		'You have high blood pressure.',
		'You have heart problems or an uneven heartbeat, or had a heart attack.',
		'You had a stroke, or bleeding in the brain.',
		'You have a weak blood vessel (aneurysm).',
		'Brain and mind',
		'You have ever seen or heard things that were not real. Ketamine may make this worse.',
		'You have schizophrenia.',
		'You have had mania: far too much energy, with little sleep.',
		'You have had seizures.',
		'You have PTSD, or had a trauma that still troubles you.',
		'You have glaucoma, or too much pressure in the eye or head.',
		'Other health',
		'You have liver or thyroid problems, or porphyria, a rare disease.',
		'You have, or had, pain or blood when you pee.',
		'You have sleep apnea, lung disease, or trouble breathing.',
		'You are allergic to ketamine.',
		'Medicines and drugs',
		'You take any medicine, vitamin, or drug.',
		'You take theophylline or aminophylline for your lungs.',
		'You have, or had, trouble with drugs or alcohol. They ask to keep you safe, not to judge you.',
		'Alcohol, opioids, and pills that make you sleepy can make ketamine more dangerous.',
		'Pregnancy and age',
		'You are pregnant, may be, or are breastfeeding. Ketamine may harm an unborn baby.',
		'You could get pregnant. Ask about birth control.',
		'You are under 18.',
		'Ask your care team',
		'This list is not complete. Only your care team can tell if ketamine is right for you.',
	],
	'X07, pregnancy': ['You are pregnant, may be, or are breastfeeding. Ketamine may harm an unborn baby.'],
	'X08, things that are not real': [
		'You have ever seen or heard things that were not real. Ketamine may make this worse.',
	],
	'X09, drugs or alcohol': [
		'You have, or had, trouble with drugs or alcohol. They ask to keep you safe, not to judge you.',
	],
	'X10, the list is not complete': [
		'This list is not complete. Only your care team can tell if ketamine is right for you.',
	],
	'X19, alcohol, opioids, pills': [
		'Alcohol, opioids, and pills that make you sleepy can make ketamine more dangerous.',
	],
	'X11, side effects are common': ['Many people have some side effects. Many are mild and go away the same day.'],
	'X12, what you may feel': [
		'You may feel floaty, dizzy, sleepy, or sick to your stomach. Your eyes may blur. You may feel far from your body.',
	],
	'X13, upset or confused': [
		'Two studies looked at hospital patients on ketamine for pain. About 22 to 29 of 100 got upset or confused, or saw things that were not real. In one of them, 15 of 100 had to stop.',
	],
	'X14, blood pressure': ['Your blood pressure and heart rate may go up for a short time.'],
	'X15, rare but serious': [
		'Less common but serious: slow breathing, chest pain, a bad allergy, or jerks that look like a seizure.',
	],
	'X16, bladder, liver, memory': [
		'Using ketamine a lot, or for a long time, can hurt your bladder. It may hurt your liver. It can also hurt your memory.',
	],
	'X17, how often is not known': ['We do not know how often these harms happen with infusions for migraine.'],
	'X18, more than one infusion': [
		'Will you get more than one infusion? Ask how your team will check your bladder and liver. Ask how they watch for signs of addiction.',
	],
	'the U.S. guideline advises against it': [
		'A U.S. guideline (VA/DoD) suggests not using a ketamine drip for a migraine attack.',
	],
	'what hospital patients felt': [
		'Hospital patients with headache',
		'Of 100 hospital patients with headache in one study, about 51 felt sleepy. About 38 had blurry eyes. About 38 felt sick or threw up. About 28 saw or heard unreal things. About 13 had vivid dreams. About 5 had low blood pressure.',
	],
	'W39, no comparison group': [
		'These studies had no group that got a fake treatment. So we can’t be sure it was the ketamine that helped.',
	],
	'W48, no cure, not better': [
		'No study shows that ketamine cures migraine. No good study shows that it works better than other migraine treatments.',
	],
	'P01, every clinic is different': [
		'Every clinic is a little different. This shows a common visit. Your care team will tell you the plan for you.',
	],
	'P02, short visits may not work the same way': [
		'Most migraine studies were done in a hospital over 3 to 7 days. A short clinic visit may not work the same way.',
	],
	'X20, no driving': [
		'Do not drive or ride a bike for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
	],
	'X20, no driving, where one leaves': [
		'Do not drive or ride a bike for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
	],
	'X20, no driving, in the check': [
		'Do not drive for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
	],
	'X21, an adult takes you home': ['An adult must take you home. Do not go home alone.'],
	'medicines are not stopped on one’s own': [
		'Ask your care team which medicines to take. Do not stop or skip a medicine on your own.',
	],
	'emergency: the evening before': ['Call {emergency} for a sudden headache that is the worst of your life.'],
	'emergency: that night': [
		'Call {emergency} for chest pain, trouble breathing, a sudden worst-ever headache, or if you can’t be woken up.',
	],
	'emergency: the days after': ['Call {emergency} for chest pain, trouble breathing, or a sudden worst-ever headache.'],
	'crisis line: that night': ['Call or text {crisis} if you think about hurting yourself.'],
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
