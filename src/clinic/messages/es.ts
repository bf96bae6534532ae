import type { Messages } from './describe';

const UNITS = { minutes: 'minutos', hours: 'horas' } as const;

export const es: Messages = {
	sentence: (given, allowed, outcome) => `Se dio ${given}; se permite: ${allowed}. ${outcome}.`,
	objectOrList: 'un objeto o una lista',
	outcomes: {
		usual: 'Se usa el valor predeterminado o su otro valor',
		untranslated: 'Se muestra tal como está',
		unknownPlace: 'No se mueve nada',
		movedStep: 'Se usa ese paso; solo su propio id lo oculta',
	},
	allowed: {
		choice: ({ allowed }) => allowed.join(', '),
		number: ({ min, max, unit }) => `de ${min} a ${max} ${UNITS[unit]}`,
		phone: () => 'un número de teléfono como 555-0100',
		url: () => 'una dirección https://',
		image: ({ most }) => `una dirección de este sitio, o data:image/…;base64 de ${most} caracteres como máximo`,
		pastDate: () => 'una fecha como 2026-11-02, que no esté en el futuro',
		nextReview: () => 'una fecha como 2026-11-02, 12 meses después de reviewedOn como máximo',
		fingerprint: () => 'la huella de su paquete de revisión, como 9f86-d081-884c-7d65, una por idioma',
		stepsHidden: ({ allowed }) =>
			`una lista de ${allowed.join(', ')}, cada uno una vez; los otros pasos contienen lo que se debe decir`,
		movedStep: ({ now }) => `${now}, que lo reemplaza`,
		addedSteps: ({ most }) => `una lista de ${most} pasos {"after", "title", "text"} como máximo`,
		addedPart: ({ allowed }) => allowed.join(', '),
		addedAfter: ({ allowed }) => allowed.join(', '),

		notText: ({ languages }) =>
			languages ? `un texto, o {${languages.map((language) => `"${language}": texto`).join(', ')}}` : 'un texto',
		language: ({ languages }) => languages.join(' o '),
		tooLong: ({ most }) => `una línea, de ${most} caracteres como máximo`,
		lostLetters: () => 'letras enteras: guarde el archivo o la página como UTF-8',
		markup: () => 'nada de <etiquetas>',
		noWords: () => 'palabras',
		alphabet: () => 'letras de un solo alfabeto en cada palabra',
		dose: () => 'ninguna dosis',
		claim: ({ claim }) => `un texto sin "${claim}": no prometa ni venda nada`,
		money: () => 'dinero solo en costText y en disclosure',
		driving: () => 'nada sobre manejar: dígalo en noDriveTime',
		stopsMedicine: () => 'nada que haga dejar una medicina ("Pregúntenos" está bien)',
		softens: () =>
			'nada que suavice una regla: un adulto lleva al paciente a casa, y el paciente llama si necesita ayuda',
		companion: () => 'que un adulto lleve al paciente a casa',
		alcohol: () => 'un "no", por 24 horas después o más',
		recommended: () => 'ninguna recomendación',
		doorCount: () => 'ningún número de puertas o receptores: el dibujo muestra el rango',
		successRate: () => 'ningún número de personas a las que ayudó: los estudios se muestran con sus dos números',

		unreadable: () => 'un valor',
		notAnObject: () => 'un objeto',
		unknownSetting: ({ allowed }) => allowed.join(', '),
		notJson: () => 'JSON',
		httpStatus: ({ status }) => `una dirección que responda con JSON (el servidor respondió ${status})`,
		fetchFailed: ({ reason }) => `una dirección que responda con JSON (${reason})`,
		untranslated: ({ language }) => `texto también en ${language}`,
		unknownPlace: ({ allowed }) => allowed.join(', '),
	},
};
