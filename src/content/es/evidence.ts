/** What studies found, in Spanish. */
import type { evidence as enEvidence } from '../en/evidence';
import type { TextsOf } from '../translate';

export const evidence = {
	studies: {
		title: 'Dos estudios en hospitales',
		first: {
			title: 'Un estudio',
			group: '61 personas con dolor de cabeza difícil de tratar, en el hospital por unos 5 días.',
			home: 'tenían menos dolor al irse a casa.',
			later: 'seguían así unas 5 semanas después.',
		},
		second: {
			title: 'Otro estudio',
			group: '77 personas con dolor de cabeza difícil de tratar, en el hospital por unos 5 días.',
			home: 'tenían menos dolor al irse a casa.',
			later: 'seguían así en una visita posterior. Puede ser casualidad.',
		},
		missing: {
			title: 'Sin grupo de comparación',
			group:
				'Estos estudios no tenían un grupo con tratamiento falso. Así que no podemos saber con certeza si lo que ayudó fue la ketamina.',
			home: 'tendrían menos dolor sin ketamina.',
			later: 'seguirían con menos dolor después.',
			notStudied: 'no se estudió',
		},
		aboutOf100: 'Cerca de {count} de cada 100',
		rangeOf100: 'Entre {low} y {high} de cada 100',
		unknownOf100: '? de cada 100',
		lessPain: 'menos dolor',
		maybeLessPain: 'tal vez sí, tal vez no',
		notLessPain: 'sin mejoría',
		notes: [
			'La ketamina no fue el único tratamiento. Tal vez recibieron también otras medicinas.',
			'Los dos estudios son de un mismo hospital. Algunas personas pueden estar en los dos.',
			'“Menos dolor” quería decir una baja de 2 o más puntos en una escala de 0 a 10.',
			'Cada dibujo muestra a 100 personas. Pregunte a su equipo médico qué significa esto para usted.',
		],
	},
	tests: {
		title: 'Otros estudios',
		cards: [
			{
				title: 'Estudios cuidadosos',
				lines: [
					'En un estudio pequeño, personas en una sala de emergencias recibieron una dosis baja. No funcionó mejor que un suero (_agua con sal_).',
					'En otro estudio, una medicina usual en emergencias funcionó mejor que la ketamina.',
					'Una revisión analizó 5 estudios pequeños de ketamina para el dolor de cabeza. Incluye estos dos. Los resultados no fueron claros.',
				],
			},
			{
				title: 'Migraña crónica',
				lines: [
					'No hallamos ningún estudio publicado que compare un goteo con un tratamiento falso en la migraña crónica.',
					'En un estudio de 6 personas, el dolor bajó, pero había vuelto a las 6 semanas.',
					'Otra medicina de hospital, la lidocaína, ayudó igual o más en una revisión de expedientes. Algunas de esas personas también dejaron medicinas para el dolor que tomaban demasiado.',
				],
			},
			{
				title: 'Qué dicen los expertos',
				lines: [
					'Una guía de EE. UU. (VA/DoD) sugiere no usar un goteo de ketamina para un ataque de migraña.',
					'Expertos de EE. UU. en dolor de cabeza (AHS) no hallaron evidencia suficiente para decir sí o no en emergencias.',
					'En 2018, expertos en dolor dijeron que la evidencia para el dolor de cabeza era débil o no existía.',
				],
			},
			{
				title: 'Muchos tipos de dolor',
				lines: [
					'Un estudio grande fue sobre muchos tipos de dolor crónico. Tras 5 infusiones cortas, entre 20 y 46 de cada 100 tuvieron un cambio importante.',
					'No tenía _grupo de comparación_.',
					'Una revisión de 67 estudios salió en 2025. No halló evidencia clara de que medicinas como la ketamina ayuden en el dolor crónico. El goteo dio más efectos secundarios. No incluyó el dolor de cabeza.',
				],
			},
			{
				title: 'Lo que ningún estudio muestra',
				lines: [
					'Ningún estudio muestra que la ketamina cure la migraña. Ningún buen estudio muestra que funcione mejor que otros tratamientos para la migraña.',
				],
			},
		],
	},
	unknown: {
		title: 'Lo que nadie sabe aún',
		cards: [
			{
				title: '¿Me ayudará?',
				lines: [
					'Algunas personas se sienten mejor. Otras no. Nadie puede saberlo antes.',
					'El alivio puede llegar rápido, poco a poco o no llegar. En un estudio hospitalario, el mayor alivio llegó después de 4 a 5 días de goteo sin parar.',
					'El dolor puede volver cuando deje la ketamina.',
				],
			},
			{
				title: '¿Y las visitas cortas?',
				lines: [
					'La mayoría de los estudios de migraña se hicieron en un hospital, por 3 a 7 días. Revisaron expedientes.',
					'No sabemos qué tan bien funcionan las visitas cortas a la clínica para la migraña.',
				],
			},
			{
				title: '¿Y más visitas?',
				lines: [
					'Si ayuda, el efecto puede bajar con el tiempo. Algunas personas reciben varias infusiones en días o semanas, o más después.',
					'No sabemos qué número de visitas es mejor. No sabemos qué tan seguro es seguir por años.',
				],
			},
			{
				title: '¿Ayuda con algo más?',
				lines: [
					'No sabemos si ayuda con las náuseas. Puede causarlas.',
					'No sabemos si ayuda cuando duelen la luz y el ruido.',
				],
			},
			{
				title: 'Hay un estudio en marcha',
				lines: [
					'Un estudio compara ketamina y suero (agua con sal) en personas con dolor de cabeza la mayoría de los días. En noviembre de 2025, aún no había resultados.',
					'Ese estudio usa un solo goteo de 6 horas con una dosis grande. No puede decir nada de las visitas cortas.',
				],
			},
		],
	},
} as const satisfies TextsOf<typeof enEvidence>;
