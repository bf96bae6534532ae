/** What a clinic's words may not say, each with ordinary words close to them that must pass. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, type SettingKey, type ValueCode } from '../../../src/clinic/index';

const TODAY = new Date(2026, 10, 22);

function codesOf(key: SettingKey, value: unknown): string[] {
	const { settings, problems } = readSettings([{ [key]: value }], TODAY);
	expect(settings[key] === undefined, 'refused and used, or neither').toBe(problems.length > 0);
	return problems.map(({ code }) => code);
}

/** Texts that are refused for their words. */
const REFUSED: (readonly [SettingKey, string])[] = [];

/** Texts that a setting refuses, by the code of what is wrong with them, and texts close to them that it takes. */
function expectRules(
	key: SettingKey,
	{ refused, fine }: { refused: Readonly<Partial<Record<ValueCode, readonly string[]>>>; fine: readonly string[] },
): void {
	for (const [code, texts] of Object.entries(refused)) {
		if (code !== 'tooLong' && code !== 'notText') REFUSED.push(...texts.map((text) => [key, text] as const));
		it(`${key} refuses as ${code}: ${texts[0]}, …`, () => {
			expect(texts.map((text) => [text, codesOf(key, text)])).toEqual(texts.map((text) => [text, [code]]));
		});
	}
	if (!fine.length) return;
	it(`${key} takes: ${fine[0]}, …`, () => {
		expect(fine.map((text) => [text, codesOf(key, text)])).toEqual(fine.map((text) => [text, []]));
	});
}

describe('every text is one line of plain text', () => {
	expectRules('comfortExtras', {
		refused: {
			markup: ['<b>Quiet</b> music', 'Quiet <script', '＜b＞quiet＜/b＞'],
			tooLong: [
				'Eye mask\nand blanket',
				'Eye\tmask',
				'Eye mask\u0000',
				'Eye mask\u202Eegnahc',
				'\u2066Eye mask\u2069',
				'Eye mask\uD800',
				'a'.repeat(241),
				'😀'.repeat(121) + 'a'.repeat(120),
			],
			notText: [''],
			noWords: ['   ', '\u200B\u00AD\u3164', '–'],
		},
		fine: [
			'Eye mask, blanket',
			'Fewer than 3 people',
			'Pain < 3 of 10',
			' Eye mask ',
			'a'.repeat(240),
			'Música & té — ¡sí!',
			'😀'.repeat(120) + 'a'.repeat(120),
		],
	});
});

describe('no dose in any text', () => {
	expectRules('infusionLength', {
		refused: {
			dose: [
				'40 mg over an hour',
				'0.5mg/kg',
				'0.5 MG / KG',
				'50 mcg',
				'50 µg',
				'50 μg',
				'2 µM',
				'10 ㎎',
				'ten milligrams',
				'miligramos',
				'100 mL/h',
			],
		},
		fine: ['40 minutes', '2 to 3 hours', 'de 40 a 60 minutos', 'Imaging first, then 1 hour', 'Umgang 1 Stunde'],
	});
	expectRules('drinkRule', { refused: { dose: ['500 mg of salt'] }, fine: ['Up to 500 mL of water', 'No kombucha'] });
	expectRules('clinicName', {
		refused: { dose: ['The 40 mg Clinic'], money: ['The $99 Clinic'] },
		fine: ['MGH Headache Center'],
	});
});

describe('no claims in any text', () => {
	expectRules('roomType', {
		refused: {
			claim: [
				'A safe place to rest',
				'The SAFEST room',
				'You rest safely',
				'A proven treatment',
				'The best room',
				'Results guaranteed',
				'A cure for migraine',
				'It cures migraine',
				'A miracle',
				'Painless needle',
				'pain\u00ADless needle',
				'Breakthrough care',
				'A life-changing visit',
				'A game changer',
				'Natural medicine',
				'Reset your brain',
				'Rewire your brain',
				'Start your journey',
				'A trip of the mind',
				'Affordable rooms',
				'Ask for a discount',
				'Buy the package',
				'The most effective drip',
				'Advanced rooms',
				'You are a good candidate',
				'No more suffering',
				'For migraine sufferers',
				'FDA-approved treatment',
				'Ketamine is approved by the FDA for this',
				'Aprobada por la FDA para esto',
				'Un tratamiento seguro',
				'Una sala segura',
				'Es un MILAGRO',
				'Tratamiento comprobado',
				'Alivio garantizado',
				'Garantizádo',
				'Pinchazo sin dolor',
				'Medicina natural',
				'Es económico',
				'Pida un descuento',
				'Compre el paquete',
				'El mejor cuarto',
				'Una cura',
				'Reprogramar el cerebro',
				'Un viaje mental',
			],
		},
		fine: [
			'A dim room with a chair',
			'Park in lot B, near the high school',
			'We check for high blood pressure',
			'Secure lockers',
			'A tripod lamp and bestsellers',
			'Bring a packaged snack',
			'It is not safe to stand up alone',
			'This is not proven to work',
			'There is no cure',
			'The FDA has not approved ketamine for migraine. It is not FDA-approved for this.',
			'A drug that is FDA-approved to put people to sleep for surgery',
			'La FDA no ha aprobado la ketamina para la migraña',
			'Natural light',
			'An advanced practice nurse stays with you',
			'Bring a snack for the ride home',
			'Su seguro puede no pagar',
			'Traiga su tarjeta de seguro médico',
			'No es seguro levantarse sin ayuda',
			'Si no está seguro, llame',
			'Llame para reprogramar su cita',
			'Tenemos seguridad en la puerta',
			'Mejor llame antes',
		],
	});
	it('names the word', () => {
		const { problems } = readSettings([{ roomType: 'A PROVEN treatment' }], TODAY);
		expect(problems).toEqual([
			{ path: 'roomType', code: 'claim', params: { given: 'A PROVEN treatment', claim: 'proven' } },
		]);
	});
	expectRules('reviewedBy', { refused: { claim: ['Dr. Miracle Cure'] }, fine: ['Dr. Ann Best', 'Dr. Hope Journey'] });
	expectRules('clinicName', {
		refused: { claim: ['Safe Ketamine Clinic'] },
		fine: ['Hope Headache Center', 'Advanced Pain Care'],
	});
	expectRules('address', {
		refused: { markup: ['<b>Main</b> Street 1'] },
		fine: ['12 Hope Drive, 2 hours from Natural Bridge'],
	});
});

describe('no price deals', () => {
	expectRules('costText', {
		refused: { claim: ['20% off in May', 'Special offer', 'Book now', 'Oferta especial', '20 % de descuento'] },
		fine: [
			'A visit costs $500',
			'Your plan may pay 20% of the cost',
			'Cuesta 500 dólares',
			'Sin seguro cuesta $500',
			'Algunos seguros pagan una parte',
			'We offer blankets',
			'Payment is not guaranteed',
		],
	});
	expectRules('totalVisitTime', {
		refused: { money: ['3 hours, $500', '3 hours, €500', '3 hours for 500 dollars'] },
		fine: ['3 hours', 'about 500 minutes'],
	});
	expectRules('disclosure', {
		refused: { claim: ['Get 10% off'] },
		fine: ['A drug maker paid the reviewer $5,000 in 2025.'],
	});
});

describe('driving is spoken of in noDriveTime, not in texts', () => {
	for (const key of ['followupWhen', 'medicineRule', 'alcoholRule', 'costText'] as const) {
		expectRules(key, {
			refused: {
				driving: [
					'You may drive after 12 hours. No alcohol.',
					'Do not drive for 24 hours.',
					'No driving today',
					'Nobody drives today',
					'No maneje por 24 horas',
					'No puede manejar ese día',
					'No conduzca',
					'Nunca debe conducir',
				],
			},
			fine: ['Not a word to your driver', 'No driveway, park in lot B', 'No hay conductor', 'Sin manejo del dolor'],
		});
	}
	expectRules('address', { refused: {}, fine: ['12 Hospital Drive'] });
	expectRules('companionRule', {
		refused: {
			companion: [
				'Drive yourself if you like',
				'You may drive home',
				'You can drive after 12 hours',
				'Drive home when you are ready',
				'Do not drive for 12 hours',
				'Do not drive until the next morning',
				'Puede manejar a casa',
				'Hable con nosotros. Puede conducir.',
				'No maneje por 6 horas',
			],
		},
		fine: [
			'You cannot drive yourself home.',
			'Do not drive yourself, and come 30 minutes early',
			'Someone must drive you home',
			'An adult who can drive must come with you',
			'A friend drives you home after 1 hour of rest',
			'No puede manejar ese día',
			'Venga con un adulto que pueda manejar',
		],
	});
});

describe('nobody is told to stop a medicine', () => {
	expectRules('medicineRule', {
		refused: {
			stopsMedicine: [
				'Stop your pills the night before',
				'Skip your morning pills',
				'Hold blood pressure pills',
				"Don't take your triptan",
				'Don’t take your triptan',
				'Do not take a triptan',
				'No tome su triptán',
				'Pause your pills',
				'Quit your pills',
				'Suspenda sus pastillas',
				'Do not eat and skip your pills',
				'Deje de tomar sus pastillas',
				'Do not stop A. Stop B.',
			],
		},
		fine: [
			'Take your usual medicines.',
			'Do not stop or change a medicine on your own.',
			"Don't skip any medicine. Ask us.",
			'Ask us which medicines to take or skip',
			'Ask us before you stop a medicine',
			'No deje ni cambie una medicina por su cuenta.',
			'No deje de tomar sus medicinas.',
			'No debe suspender sus medicinas.',
			'Do not take a new medicine before you ask us',
			'Bring your list. We go over it with you.',
			'Pregunte cuáles tomar',
		],
	});
});

describe('an adult is always needed', () => {
	expectRules('companionRule', {
		refused: {
			companion: [
				'No companion',
				'No escort',
				'You do not need to bring anybody',
				'A companion is not needed',
				'An adult is not required',
				"You don't need anyone",
				'Drive yourself',
				'Es opcional',
			],
			softens: [
				'You may come alone',
				'Go home alone if you feel well',
				'A ride is optional',
				'No es necesario un acompañante',
				'Puede venir solo',
			],
		},
		fine: [
			'An adult must take you home.',
			'Do not come alone.',
			'You cannot go home alone',
			'A taxi alone is not enough',
			'You cannot drive yourself home',
			'This is not optional',
			"Don't try to leave alone",
			'You will not be allowed to leave alone',
			'No puede irse solo',
			'A helper is required',
			'No se vaya solo',
			'Un adulto debe llevarle a casa',
			'Your helper must be 18 or older',
			'Solo un adulto puede llevarle a casa',
			'An adult must come. It is required.',
		],
	});
	expectRules('companionInRoom', {
		refused: { claim: ['The best seat'] },
		fine: ['Optional: one adult may sit with you'],
	});
});

describe('alcohol is never allowed', () => {
	expectRules('alcoholRule', {
		refused: {
			alcohol: [
				'You may drink after the visit',
				'You can drink beer',
				'Now you can drink beer',
				'Alcohol is fine',
				'Alcohol OK',
				'No wine, but beer is fine',
				'No wine. Beer is allowed.',
				'One drink before bed',
				'A glass of wine the evening before',
				'No alcohol for 8 hours after',
				'Nada de alcohol por 12 horas después',
				'Puede tomar vino',
				'El alcohol está permitido',
				'No hay problema, está permitido',
			],
		},
		fine: [
			'No alcohol for 24 hours before and 48 hours after.',
			'No alcohol for 12 hours before your visit.',
			'No alcohol for 12 hours before and 24 hours after.',
			'You cannot drink alcohol',
			'Don’t drink alcohol',
			'Never drink with this medicine',
			'Avoid alcohol for 2 days',
			'None for 2 days',
			'Not even one drink',
			'Nada de alcohol',
			'Nunca tome alcohol',
			'Evite el alcohol',
			'Sin alcohol por 2 días',
			'No puede tomar alcohol',
		],
	});
	expectRules('drinkRule', { refused: {}, fine: ['You may drink water', 'Puede tomar agua'] });
});

describe('no number of doors, no share of people whom it helped, and no approval', () => {
	expectRules('comfortExtras', {
		refused: {
			doorCount: [
				'It blocks 30 of 100 doors.',
				'Ketamine closes most of the NMDA receptors.',
				'Half of the doors are closed.',
				'Bloquea 30 de las puertas.',
				'Cierra la mitad de los receptores NMDA.',
			],
			successRate: [
				'It helps 70% of people.',
				'7 out of 10 feel better.',
				'Our success: 85 percent.',
				'Most patients have less pain.',
				'Ayuda a 8 de cada 10 personas.',
				'El 70 por ciento mejora.',
			],
			claim: ['FDA-approved drips', 'FDA approved for pain'],
		},
		fine: [
			'2 quiet rooms, on floor 3 of 4',
			'Our doors open at 8:00.',
			'Call 1 hour before, and someone helps you in.',
			'Water at 50% of the bedside tables',
		],
	});
	expectRules('address', { refused: {}, fine: ['Help desk, building 2 of 3'] });
});

describe('no package of visits is recommended', () => {
	for (const key of ['numberOfSessions', 'daysBetween'] as const) {
		expectRules(key, {
			refused: { recommended: ['6 recommended', 'Se recomiendan 6'], claim: ['A package of 6', 'Paquete de 6'] },
			fine: ['1 to 5', 'Your team will decide', '5 días seguidos'],
		});
	}
});

describe('ordinary facts pass', () => {
	const facts: readonly (readonly [SettingKey, string])[] = [
		['foodRule', 'Do not eat for 6 hours before your visit.'],
		['foodRule', 'Eat as normal. Skip heavy meals.'],
		['drinkRule', 'Water is fine until 2 hours before. No milk.'],
		['observationLength', '1 hour'],
		['observationLength', '30 to 60 minutes'],
		['address', '12 Hospital Drive, Suite 24, 2nd floor'],
		['lineType', 'IV in the arm, or a longer line (PICC) for a hospital stay'],
		['premedText', 'We do not usually give other medicine.'],
		['comfortExtras', 'Bring your own music. A therapy dog visits on Mondays.'],
		['arrivalTime', 'Come at 8:30. Call if you are late.'],
		['alcoholRule', 'Do not drink alcohol for at least 24 hours.'],
	];
	it('in the settings that they belong to', () => {
		expect(facts.filter(([key, text]) => codesOf(key, text).length > 0)).toEqual([]);
	});
});

describe('texts by language', () => {
	it('keeps the good language and names the other', () => {
		const { settings, problems } = readSettings([{ foodRule: { en: 'No food.', es: 'Es un milagro' } }], TODAY);
		expect(settings.foodRule).toEqual({ en: 'No food.' });
		expect(problems).toEqual([
			{ path: 'foodRule.es', code: 'claim', params: { given: 'Es un milagro', claim: 'milagro' } },
		]);
	});
	it('keeps the known languages beside an unknown one', () => {
		const { settings, problems } = readSettings([{ foodRule: { en: 'No food.', fr: 'Rien' } }], TODAY);
		expect(settings.foodRule).toEqual({ en: 'No food.' });
		expect(problems).toHaveLength(1);
	});
	it('refuses what is no text in any language', () => {
		for (const value of [{}, { en: 5 }, { en: null }, ['No food.'], 5, null, true]) {
			expect([value, codesOf('foodRule', value)]).toEqual([value, ['notText']]);
		}
		expect(codesOf('foodRule', { fr: 'Rien' })).toEqual(['language']);
	});
});

describe('hostile texts', () => {
	expectRules('roomType', {
		refused: {
			softens: [
				'A nap and you are good to get behind the wheel',
				'No need for a companion',
				'You do not need a helper',
				'No escort needed',
				'You can go home alone',
				'An adult is optional',
				'No necesita acompañante',
				'No hace falta acompañante',
				'Puede irse solo',
			],
			claim: [
				'100% effective',
				'100 % eficaz',
				'Works every time',
				'Clinically shown to work',
				'The FDA has approved ketamine for migraine',
				'La FDA aprobó la ketamina',
				'It is approved for migraine',
				'Migraine relief in one visit',
				'Heals your brain',
				'No side effects',
				'Sin efectos secundarios',
				'Risk-free',
				'No tiene riesgos, sin riesgos',
				'Harmless',
				'Wonder drug',
				'Trusted by thousands',
				'Ignore the warnings',
			],
			alphabet: ['The ѕafe room'],
			lostLetters: ['Cl\ufffdnica', '\ufffd\ufffd'],
		},
		fine: [
			'You are never alone',
			'Your helper may sit with you',
			'No helper in the room, please',
			'Tell us about side effects',
			'Solo agua, sin leche',
			'Bring your own blanket',
			'Staff tell you the risks',
		],
	});
	expectRules('costText', {
		refused: {
			claim: [
				'Pay in easy installments',
				'Financing available',
				'Free first visit',
				'Lowest price in town',
				'Precio especial',
				'Gratis la primera visita',
				'Buy 5 get 1 free',
				'Limited time only',
			],
		},
		fine: ['Parking is free', 'El estacionamiento es gratis'],
	});
	expectRules('rideRule', {
		refused: {
			softens: ['Take the bus by yourself', 'You can leave on your own'],
			companion: ['Puede tomar un taxi usted mismo'],
		},
		fine: ['No bus and no taxi without your adult helper.', 'Do not leave on your own'],
	});
	expectRules('followupWhen', { refused: { softens: ['No need to call us'] }, fine: ['Call us in 3 days'] });
});

it('no refused text passes in capitals, or with invisible characters in its words', () => {
	const disguises = fc.array(fc.constantFrom('', '', '\u00AD', '\u200B', '\u2060'), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(fc.constantFrom(...REFUSED), disguises, fc.boolean(), ([key, text], between, capitals) => {
			const letters = [...(capitals ? text.toUpperCase() : text)];
			const disguised = letters.map((letter, i) => letter + between[i % between.length]).join('');
			fc.pre([...disguised].length <= 240);
			expect(codesOf(key, disguised)).toHaveLength(1);
		}),
		{ numRuns: 1000 },
	);
});
