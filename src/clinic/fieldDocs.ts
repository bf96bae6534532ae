/**
 * Describes each setting for people, in the JSON Schema, the setup page and docs/settings.md. In a file of its own, so
 * that it is not part of the script that patients load.
 */
import type { AddedStep, SettingKey } from './fields';
import type { LocalText } from './localText';

export interface FieldDoc {
	readonly description: string;
	/** A valid value. */
	readonly example: string | number | LocalText | readonly string[] | readonly AddedStep[];
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
	cancelPhone: {
		description: 'Phone to call when the patient is late or can’t come. Without it, the phone of the clinic.',
		example: '(555) 555-0102',
	},
	address: { description: 'Where to come.', example: '100 Example Street, Suite 4' },
	parking: { description: 'Where to park, or how to come.', example: { en: 'Lot B, free.', es: 'Lote B, gratis.' } },
	logo: {
		description:
			'Picture shown at the bottom of every screen: its address on your own site, or the picture itself as data:image/…;base64.',
		example: '/images/logo.png',
	},
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
		example: { en: '30 minutes before your visit.', es: '30 minutos antes de su visita.' },
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
	bpIntervalStart: {
		description: 'Blood pressure is taken every so many minutes in the first 15 minutes of the drip.',
		example: 5,
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
	stopRule: {
		description: 'When you and the patient would end the infusions.',
		example: { en: 'If 2 visits do not help, we stop.', es: 'Si 2 visitas no ayudan, paramos.' },
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
	bringList: {
		description: 'What else to bring.',
		example: { en: 'A photo ID and a phone charger.', es: 'Una identificación con foto y un cargador.' },
	},
	companionRule: {
		description: 'Who takes the patient home. An adult must; this can only ask for more.',
		example: {
			en: 'Your adult helper comes in with you and gives us a phone number.',
			es: 'Su acompañante adulto entra con usted y nos da un teléfono.',
		},
	},
	rideRule: {
		description: 'Which ride home counts. An adult goes along; this can only ask for more.',
		example: {
			en: 'No bus and no taxi without your adult helper.',
			es: 'Ni autobús ni taxi sin su acompañante adulto.',
		},
	},
	adultOvernight: { description: 'Whether an adult must stay the night: yes, no, or ask the team.', example: 'ask' },
	noDriveTime: { description: 'Hours without driving. Never less than 24.', example: 24 },

	consentWhere: {
		description: 'Where and when the consent form is signed.',
		example: { en: 'You read and sign it in room 2.', es: 'Lo lee y lo firma en el cuarto 2.' },
	},
	pregnancyTest: {
		description: 'Who takes a pregnancy test.',
		example: { en: 'All who can get pregnant take a test.', es: 'Toda persona que pueda embarazarse hace una prueba.' },
	},
	whoWatches: {
		description: 'Who watches the patient during the drip, and where the doctor is.',
		example: {
			en: 'A nurse is with you. A doctor is next door.',
			es: 'Una enfermera le acompaña. Hay un médico al lado.',
		},
	},
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
		description: 'Whether the companion may sit with the patient.',
		example: { en: 'One adult may sit with you.', es: 'Un adulto puede sentarse con usted.' },
	},
	companionWaitArea: {
		description: 'Where the companion waits.',
		example: { en: 'The waiting room on floor 1.', es: 'La sala de espera del piso 1.' },
	},
	costText: {
		description: 'Facts about cost. No offers. Sums of money may be named here and in disclosure only.',
		example: {
			en: 'Health plans often do not pay for this. Ask our desk for the full cost.',
			es: 'Muchos planes de salud no lo pagan. Pregunte el costo total en recepción.',
		},
	},

	stepsHidden: {
		description:
			'Steps of the day that are not shown. Only morning and room can be hidden: the others hold what must be said.',
		example: ['morning'],
	},
	stepsAdded: {
		description:
			'Up to 4 steps of your own. Each stands after the step that it names and is marked as the clinic’s own words.',
		example: [
			{
				after: 'check-in',
				title: { en: 'Meet the pharmacist', es: 'Hable con la farmacéutica' },
				text: { en: 'She goes over your medicine list with you.', es: 'Ella revisa con usted su lista de medicinas.' },
			},
		],
	},

	reviewedBy: {
		description: 'The clinician who reviewed what is shown. Without it every screen says that it is a preview.',
		example: 'Example reviewer (replace)',
	},
	reviewedOn: { description: 'Day of the review. Not in the future.', example: '2026-11-02' },
	nextReview: { description: 'Day of the next review, at most 12 months later.', example: '2027-11-01' },
	reviewedText: {
		description:
			'Fingerprint of the text that was reviewed, as the review pack prints it; one for each language. Without it, or when the text has changed since, every screen says that it is a preview.',
		example: '9f86-d081-884c-7d65',
	},
	disclosure: {
		description: 'Who pays for this page, and what the reviewer earns from it.',
		example: { en: 'The clinic pays for this page.', es: 'La clínica paga esta página.' },
	},

	idleMinutes: {
		description: 'On a tablet: minutes without a touch until it starts over for the next person.',
		example: 5,
	},
};
