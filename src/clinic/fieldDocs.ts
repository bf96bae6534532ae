/**
 * What each setting is, for people: in the JSON Schema and the setup page. Kept apart from the fields, so that the
 * words do not travel to a clinic's patients.
 */
import type { SettingKey } from './fields';
import type { LocalText } from './localText';

export interface FieldDoc {
	readonly description: string;
	/** A value that the reader accepts. */
	readonly example: string | number | LocalText;
}

export const FIELD_DOCS: Readonly<Record<SettingKey, FieldDoc>> = {
	clinicName: { description: 'Name of the clinic.', example: 'Example Headache Clinic' },
	clinicPhone: {
		description: 'Phone of the clinic. Without it every screen says that the page is a preview.',
		example: '(555) 555-0100',
	},
	afterHoursPhone: { description: 'Phone for nights and weekends.', example: '(555) 555-0101' },
	emergencyNumber: { description: 'Emergency number of the country. Never empty.', example: '911' },
	crisisLine: { description: 'Suicide and crisis line of the country. Never empty.', example: '988' },
	address: { description: 'Where to come, with parking.', example: '100 Example Street, Suite 4. Park in lot B.' },
	pageUrl: {
		description: 'Address of the page that holds this explainer, printed on the page to take home.',
		example: 'https://clinic.example/ketamine',
	},

	visitType: {
		description: 'Which visit is shown: a short clinic visit, a longer one, or a hospital stay of days.',
		example: 'short',
	},
	arrivalTime: {
		description: 'When to come.',
		example: { en: 'Come 30 minutes before your visit.', es: 'Llegue 30 minutos antes de su visita.' },
	},
	totalVisitTime: { description: 'How long the whole visit takes.', example: { en: '3 hours', es: '3 horas' } },
	infusionLength: {
		description: 'How long the drip runs. A text or a range, never a dose or a rate.',
		example: { en: '40 to 60 minutes', es: 'de 40 a 60 minutos' },
	},
	observationLength: {
		description: 'How long patients rest after the drip. Printed as "at least … and until staff say so".',
		example: { en: '1 hour', es: '1 hora' },
	},
	bpInterval: { description: 'Blood pressure is taken every so many minutes during the drip.', example: 10 },
	numberOfSessions: {
		description: 'How many visits.',
		example: { en: 'You and your team will decide.', es: 'Usted y su equipo lo deciden.' },
	},
	daysBetween: {
		description: 'Time between visits.',
		example: { en: 'Your team will tell you.', es: 'Su equipo le dirá.' },
	},
	followupWhen: {
		description: 'When the follow-up is.',
		example: { en: 'We call you in 1 to 3 days.', es: 'Le llamamos en 1 a 3 días.' },
	},

	foodRule: {
		description: 'Rule for food. There is no built-in one.',
		example: { en: 'Do not eat for 6 hours before your visit.', es: 'No coma por 6 horas antes de su visita.' },
	},
	drinkRule: {
		description: 'Rule for drinks. There is no built-in one.',
		example: {
			en: 'You may drink water until 2 hours before your visit.',
			es: 'Puede tomar agua hasta 2 horas antes de su visita.',
		},
	},
	medicineRule: {
		description: 'What to do about medicines. Always shown with "Do not stop or change a medicine on your own".',
		example: { en: 'Call us 3 days before to go over your list.', es: 'Llame 3 días antes para revisar su lista.' },
	},
	alcoholRule: {
		description: 'Rule for alcohol, with a "no". Only stricter than: none the evening before, none for 24 hours after.',
		example: { en: 'No alcohol for 2 days before.', es: 'Nada de alcohol por 2 días antes.' },
	},
	companionRule: {
		description: 'Who takes the patient home. An adult must; this can only ask for more.',
		example: {
			en: 'Your adult helper comes in with you and gives us a phone number.',
			es: 'Su acompañante adulto entra con usted y nos da un teléfono.',
		},
	},
	adultOvernight: { description: 'Whether an adult must stay the night: yes, no, or ask the team.', example: 'ask' },
	noDriveTime: { description: 'Hours without driving. Never less than 24.', example: 24 },

	lineType: {
		description: 'The line used.',
		example: { en: 'A small IV in your hand or arm.', es: 'Una vía IV pequeña en la mano o el brazo.' },
	},
	premedText: {
		description: 'Whether other medicines are given before. No names, no amounts.',
		example: { en: 'We may give medicine for an upset stomach.', es: 'Podemos darle medicina para las náuseas.' },
	},
	roomType: {
		description: 'The room.',
		example: { en: 'A private room with a recliner.', es: 'Un cuarto privado con sillón.' },
	},
	comfortExtras: {
		description: 'What there is for comfort. No effect on health may be claimed.',
		example: { en: 'Eye mask, blanket, quiet music.', es: 'Antifaz, cobija, música tranquila.' },
	},
	companionInRoom: {
		description: 'Where the companion waits.',
		example: { en: 'One adult may sit with you.', es: 'Un adulto puede sentarse con usted.' },
	},
	costText: {
		description: 'Facts about cost. No offers. Sums of money may be named here and in disclosure only.',
		example: {
			en: 'Health plans often do not pay for this. Ask our desk for the full cost.',
			es: 'Muchos planes de salud no lo pagan. Pregunte el costo total en recepción.',
		},
	},

	reviewedBy: {
		description: 'The clinician who reviewed what is shown. Without it every screen says that it is a preview.',
		example: 'Example reviewer (replace)',
	},
	reviewedOn: { description: 'Day of the review. Not in the future.', example: '2026-11-02' },
	nextReview: { description: 'Day of the next review, at most 12 months later.', example: '2027-11-01' },
	disclosure: {
		description: 'Who pays for this page, and what the reviewer earns from it.',
		example: { en: 'The clinic pays for this page.', es: 'La clínica paga esta página.' },
	},

	idleMinutes: {
		description: 'On a tablet: minutes without a touch until it starts over for the next person.',
		example: 5,
	},
};
