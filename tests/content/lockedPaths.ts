/** Where the locked sentences stand. The letters and numbers are those of the project's bank of wordings. */
export const LOCKED_PATHS = {
	'the FDA has not approved it': 'fda',
	'X02, off-label': 'offLabel',
	'this page is for learning': 'learning',

	'X01, what the FDA approved it for': 'start.welcome.cards.1.lines.0',
	'X02, off-label, on the first screen': 'start.welcome.cards.1.lines.1',
	'X04, small studies': 'start.welcome.cards.2.lines.0',
	'X03, a controlled drug': 'safety.drug.cards.2.lines.0',
	'X05, online or home use': 'safety.drug.cards.3.lines.0',
	'X05, special drug stores': 'safety.drug.cards.3.lines.1',

	'who should tell their care team': 'safety.tell',
	'X07, pregnancy': 'safety.tell.cards.2.list.0',
	'X08, things that are not real': 'safety.tell.cards.1.list.0',
	'X09, drugs or alcohol': 'safety.tell.cards.3.list.1',
	'X10, the list is not complete': 'safety.tell.cards.3.list.3',
	'X19, alcohol, opioids, pills': 'safety.tell.cards.3.list.2',

	'X11, side effects are common': 'safety.effects.cards.0.lines.0',
	'X12, what you may feel': 'safety.effects.cards.0.lines.1',
	'X13, upset or confused': 'safety.effects.cards.1.lines.1',
	'X14, blood pressure': 'safety.effects.cards.0.lines.2',
	'X15, rare but serious': 'safety.serious.cards.0.lines.0',
	'X16, bladder, liver, memory': 'safety.serious.cards.1.lines.0',
	'X17, how often is not known': 'safety.serious.cards.3.lines.0',

	'W39, no comparison group': 'evidence.studies.missing.group',
	'W48, no cure, not better': 'evidence.tests.cards.3.lines.0',

	'P01, every clinic is different': 'day.opening.0',
	'P02, short visits may not work the same way': 'day.opening.1',
	'no driving': 'day.steps.that-night.happens.0',
	'an adult takes you home': 'day.steps.going-home.happens.1',
	'medicines are not stopped on one’s own': 'day.steps.evening-before.tell.0',

	'emergency heading': 'help.emergencyHeading',
	'emergency: chest, breath, swelling': 'help.emergency.0',
	'emergency: faint, seizure': 'help.emergency.1',
	'emergency: stroke': 'help.emergency.2',
	'emergency: sudden headache': 'help.emergency.3',
	'crisis heading': 'help.crisisHeading',
	'crisis line': 'help.crisis.0',
} as const;

export type LockedName = keyof typeof LOCKED_PATHS;
