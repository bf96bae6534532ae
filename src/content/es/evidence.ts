/** What studies found, in Spanish. */
import type { evidence as enEvidence } from '../en/evidence';
import type { TextsOf } from '../translate';

export const evidence = {
	studies: {
		title: '¿Ayudó en los estudios?',
		first: {
			title: 'Un estudio en un hospital',
			group: '61 personas con dolor de cabeza difícil de tratar, con unos 5 días de goteo.',
			home: 'tenían menos dolor al irse a casa.',
			later: 'aún tenían menos dolor unas 5 semanas después.',
		},
		second: {
			title: 'Otro estudio en un hospital',
			group: '77 personas como estas, unos 5 días.',
			home: 'tenían menos dolor al irse a casa.',
			later: 'aún tenían menos dolor después. Esto puede ser azar.',
		},
		saltWater: {
			title: 'Un estudio con suero (agua con sal)',
			group: '34 personas en una sala de emergencias.',
			ketamine: 'Una dosis baja de ketamina.',
			other: 'O _agua con sal_ (suero).',
			result: 'Sin una diferencia clara.',
		},
		aboutOf100: 'Cerca de {count} de cada 100',
		rangeOf100: 'Entre {low} y {high} de cada 100',
		lessPain: 'menos dolor',
		notLessPain: 'sin mejoría',
		maybe: 'tal vez: el artículo no lo aclara, 31 o 40.',
		notes: [
			'Los estudios en hospitales no tenían un _grupo de comparación_. Así que no sabemos con certeza si fue la ketamina.',
			'Los dos estudios en hospitales son del mismo lugar y puede haber personas en ambos. Tal vez a algunas les dieron también otras medicinas.',
			'“Menos dolor”: bajó 2 puntos o más, de 10.',
		],
	},
	tests: {
		title: '¿Qué dicen los expertos y otros estudios?',
		against: 'en contra',
		unclear: 'no está claro',
		verdicts: [
			'Una guía de EE. UU. (VA/DoD) sugiere no usar un goteo de ketamina para un ataque de migraña.',
			'Expertos de EE. UU. en dolor de cabeza (AHS): evidencia insuficiente para emergencias.',
			'En un estudio, una medicina usual en emergencias funcionó mejor.',
			'Una revisión de 5 estudios pequeños de dolor de cabeza.',
			'Otra medicina de hospital, la lidocaína, ayudó igual o más en una revisión de expedientes.',
			'67 estudios de medicinas así para otros dolores crónicos: sin evidencia clara. Con goteos hubo más efectos secundarios.',
		],
	},
	unknown: {
		title: '¿Qué es lo que nadie sabe aún?',
		picture: 'Marcos vacíos en una pared.',
		questions: [
			'¿A quién le ayudará? Nadie lo sabe.',
			'¿Ayudan las visitas cortas? La mayoría de los estudios se hicieron en un hospital.',
			'¿Cuánto dura? En 6 personas, el dolor había vuelto a las 6 semanas.',
			'¿Cuántas visitas? ¿Qué pasa después de años?',
		],
		notes: [
			'No hallamos ningún estudio publicado de un goteo contra un tratamiento falso para la migraña crónica.',
			'Ningún estudio muestra que la ketamina cure la migraña. Ningún buen estudio muestra que funcione mejor que otros tratamientos para la migraña.',
			'Un estudio de una dosis grande contra suero (agua con sal) no tenía resultados en noviembre de 2025.',
		],
	},
} as const satisfies TextsOf<typeof enEvidence>;
