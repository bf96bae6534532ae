/** What to remember, "Did we explain it well?", and questions to ask, in Spanish. */
import type { questions as enQuestions } from '../en/questions';
import type { TextsOf } from '../translate';

export const questions = {
	remember: {
		title: 'Cinco cosas para recordar',
		cards: [
			{
				title: 'Resumen',
				list: [
					'La ketamina para la migraña es un uso no aprobado por la FDA (_fuera de lo indicado_). No se ha demostrado su efecto.',
					'Algunas personas se sienten mejor. Otras no. Puede durar poco.',
					'Tiene riesgos reales. Diga todo a su equipo médico.',
					'Planee su transporte. No maneje por al menos {noDriveTime} y hasta que haya dormido bien.',
					'Usted decide. Sepa cuándo llamar: {emergency} o su clínica.',
				],
			},
		],
	},
	check: {
		title: '¿Lo explicamos bien?',
		intro: 'Sin calificación. No se guarda nada.',
		fits: 'Sí, eso es.',
		fitsNot: 'No del todo. Quisimos decir esto.',
		items: [
			{
				question: '¿Qué dice la FDA?',
				answers: ['No ha revisado la ketamina.', 'No ha aprobado este uso.', 'Los médicos no pueden usarla.'],
				explanation:
					'La FDA no ha aprobado la ketamina para la migraña. Los médicos pueden usarla “fuera de lo indicado”.',
			},
			{
				question: '¿Qué hace la ketamina en la puerta NMDA?',
				answers: [
					'Se queda en medio de la puerta por poco tiempo.',
					'Actúa como una segunda llave.',
					'Se lleva el glutamato.',
				],
				explanation:
					'La ketamina se queda en medio de la puerta abierta. Así pasan menos señales. La ketamina no quita el glutamato.',
			},
			{
				question: '¿Qué mostraron los estudios en hospitales?',
				answers: [
					'Nadie tuvo menos dolor.',
					'Dijeron quién se sentiría mejor.',
					'Muchas personas tenían menos dolor al principio, no tantas después.',
				],
				explanation:
					'En un estudio, cerca de 77 de cada 100 tenían menos dolor al irse a casa. Entre 31 y 40 de cada 100 seguían así unas 5 semanas después. No tenía grupo de comparación.',
			},
			{
				question: '¿Cuándo puede manejar otra vez?',
				answers: [
					'Después de una semana.',
					'Después de las horas que dice mi clínica y de dormir bien.',
					'Después de un examen de manejo.',
				],
				explanation:
					'No maneje por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
			},
			{
				question: '¿Y si se siente mal durante el goteo?',
				answers: [
					'Avise al personal. El personal puede bajar la velocidad o parar la medicina.',
					'Envíe un texto a su acompañante.',
					'Llame al número de emergencia.',
				],
				explanation: 'Si no le gusta cómo se siente, dígalo. El personal puede bajar la velocidad o parar la medicina.',
			},
		],
	},
	ask: {
		title: 'Qué preguntar',
		intro: 'Marque lo que quiere preguntar. No se guarda nada.',
		questions: [
			'¿Por qué ketamina para mí? ¿Qué tratamientos me quedan por probar?',
			'¿En qué es distinta mi visita de los estudios en hospitales?',
			'¿Cuántas visitas se planean? ¿Cuándo lo dejamos si no ayuda?',
			'¿Qué hago con mis otras medicinas?',
			'¿Qué efectos secundarios ven aquí? ¿Quién me vigila?',
			'Con más infusiones, ¿cómo vigilan mi vejiga, mi hígado y la adicción?',
			'Algunos planes de salud no pagan la ketamina para la migraña. ¿Cuál es el precio total?',
		],
		printHint: 'Imprímalas para su visita.',
	},
} as const satisfies TextsOf<typeof enQuestions>;
