/** What to remember, "Did we explain it well?", and questions to ask, in Spanish. */
import type { questions as enQuestions } from '../en/questions';
import type { TextsOf } from '../translate';

export const questions = {
	remember: {
		title: '¿Cuáles son las cinco cosas?',
		things: {
			offLabel:
				'La ketamina para la migraña es un uso no aprobado por la FDA (_fuera de lo indicado_). No se ha demostrado su efecto.',
			mixed: 'Algunas personas se sienten mejor. Otras no. El dolor puede volver.',
			risks: 'Tiene riesgos reales. Diga todo a su equipo médico.',
			ride: 'Planee su transporte a casa. No maneje por al menos {noDriveTime} y hasta que haya dormido bien.',
			choice: 'Usted decide. Sepa cuándo llamar al {emergency} o a su clínica.',
		},
	},
	check: {
		title: '¿Lo explicamos bien?',
		intro: 'Sin calificación.',
		fits: 'Sí, eso es.',
		fitsNot: 'No del todo. Quisimos decir esto.',
		items: [
			{
				question: '¿Qué dice la FDA?',
				answers: ['Funciona para la migraña.', 'No aprobada para la migraña.', 'No está permitida.'],
				explanation:
					'La FDA no ha aprobado la ketamina para la migraña. Los médicos pueden usarla “fuera de lo indicado”.',
			},
			{
				question: '¿Qué puede hacer la ketamina?',
				answers: ['Quedarse en la puerta NMDA.', 'Ser una segunda llave.', 'Llevarse el glutamato.'],
				explanation:
					'La ketamina se queda en medio de la puerta abierta. Así pasan menos señales. La ketamina no quita el glutamato.',
			},
			{
				question: '¿Qué mostraron los estudios en hospitales?',
				answers: [
					'Nadie tuvo menos dolor.',
					'Quién se sentirá mejor.',
					'Muchas personas con menos dolor, después menos personas.',
				],
				explanation:
					'En un estudio, cerca de 77 de cada 100 tenían menos dolor al irse a casa. Entre 31 y 40 de cada 100 seguían así unas 5 semanas después. No tenía grupo de comparación.',
			},
			{
				question: '¿Cuándo puede manejar?',
				answers: ['Cuando me sienta bien.', 'Después de al menos 24 horas, y de dormir bien.', 'Después de un examen.'],
				explanation:
					'No maneje por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
			},
			{
				question: '¿Y si se siente mal durante el goteo?',
				answers: ['Avisar al personal.', 'Enviar un texto a su acompañante.', 'Llamar al número de emergencia.'],
				explanation: 'Si no le gusta cómo se siente, dígalo. El personal puede bajar la velocidad o parar la medicina.',
			},
		],
	},
	ask: {
		title: '¿Qué quiere preguntar?',
		intro: 'Marque sus preguntas. Imprímalas o muéstrelas a su equipo.',
		questions: [
			'¿Por qué ketamina para mí? ¿Qué más me queda por probar?',
			'¿En qué es distinta mi visita de los estudios en hospitales?',
			'¿Cuántas visitas? ¿Cuándo lo dejamos?',
			'¿Qué hago con mis otras medicinas o anticonceptivos?',
			'¿Qué efectos secundarios ven aquí? ¿Quién me cuida?',
			'Con más goteos, ¿cómo vigilan mi vejiga, mi hígado y la adicción?',
			'¿Paga mi plan de salud? ¿Cuál es el precio total?',
		],
		alsoTicked: 'También marcó',
	},
} as const satisfies TextsOf<typeof enQuestions>;
