/** Risks, who should speak up, and choices, in Spanish. */
import type { safety as enSafety } from '../en/safety';
import type { TextsOf } from '../translate';
import { controlled, homeUse } from './status';

export const safety = {
	tell: {
		title: '¿Quién debe avisar al equipo, y de qué?',
		picture: 'Un cuerpo con los lugares que nombra la lista.',
		intro: 'Marque lo que es o fue cierto. Muéstrelo o imprímalo. No se guarda nada.',
		items: {
			head: 'Derrame cerebral, sangrado en el cerebro, vaso sanguíneo débil (aneurisma).',
			mind: 'Esquizofrenia, manía, estrés postraumático o ver u oír cosas irreales. La ketamina puede empeorar esto.',
			eyes: 'Convulsiones, glaucoma o demasiada presión en el ojo o la cabeza.',
			heart: 'Presión alta, ataque al corazón, latidos irregulares o problemas del corazón.',
			lungs: 'Apnea del sueño, enfermedad de los pulmones o problemas para respirar.',
			liver: 'Problemas del hígado o de la tiroides, o porfiria.',
			bladder: 'Dolor o sangre al orinar.',
			pregnancy: 'Está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.',
			allergy: 'Alergia a la ketamina, o menos de 18 años.',
			medicines: 'Toma alguna medicina, como la teofilina, o alguna vitamina o droga.',
			alcohol: 'Alcohol, _opioides_ o pastillas que dan sueño: peligrosos con la ketamina.',
			drugs: 'Problemas con drogas o alcohol. Se lo preguntan para protegerle, no para juzgarle.',
		},
		notComplete: 'Esta lista no está completa. Solo su equipo médico puede decir si es adecuada para usted.',
	},
	effects: {
		title: '¿Qué efectos secundarios puede haber?',
		group: 'De cada 100 pacientes de hospital con dolor de cabeza, cerca de:',
		rows: {
			sleepy: 'sintieron sueño',
			blurry: 'vieron borroso',
			sick: 'tuvieron náuseas o vómito',
			unreal: 'vieron u oyeron cosas irreales',
			dreams: 'tuvieron sueños muy vívidos',
			lowPressure: 'tuvieron presión baja',
		},
		serious: 'Graves: respiración lenta, presión muy alta. Con muchos goteos: daño a la vejiga o al hígado, adicción.',
		notes: [
			'Una dosis baja (estudios de depresión): la mayoría pasó en 2 horas; todos, en 4.',
			'Visitas cortas: no hay datos confiables.',
			'También: sensación de flotar, mareo, sentirse lejos, presión más alta.',
			'¿Siente miedo? Avise de inmediato. El personal puede bajar la velocidad o parar la medicina.',
		],
	},
	serious: {
		title: '¿Qué riesgos son graves?',
		picture:
			'A la izquierda, un goteo; a la derecha, muchos. Hay marcas en los pulmones, el corazón y la mente. Luego, en el hígado y la vejiga.',
		howOften: '¿Con qué frecuencia pasa con goteos para la migraña? No se sabe.',
		one: {
			title: 'Un goteo',
			lines: [
				'Presión muy alta: 1 de cada 100 goteos; con muchos goteos, 12 de cada 100 personas (estudio de depresión).',
				'Efectos mentales angustiosos, a veces por semanas: pararon 15 de cada 100 pacientes de hospital con dolor.',
				'Nadie sabe con qué frecuencia hay respiración lenta, dolor de pecho, alergia grave, latidos irregulares o sacudidas como de convulsión.',
				'Vómito en los pulmones: siga las reglas de comida.',
				'Puede dañar al bebé antes de nacer.',
			],
		},
		many: {
			title: 'Muchos goteos, goteos largos',
			lines: [
				'Mucho uso puede dañar la memoria y la vejiga (27 de cada 100 que abusaron). Los goteos largos pueden dañar pronto el hígado (3 de 6).',
				controlled,
				homeUse,
			],
		},
	},
	choices: {
		title: '¿Qué opciones tiene?',
		heads: { how: 'Cómo funciona', good: 'Lo bueno', bad: 'Lo malo', unknown: 'No se sabe' },
		ketamine: {
			name: 'Goteo de ketamina',
			how: 'Tal vez actúa al bloquear las puertas _NMDA_.',
			good: 'Algunas personas tuvieron menos dolor un tiempo. Tal vez no por la ketamina.',
			bad: 'Puede no ayudar. Efectos secundarios. Puede usarse mal. Una guía de EE. UU. sugiere no usarla para un ataque.',
			unknown: 'A quién ayuda, y los riesgos a largo plazo.',
		},
		other: {
			name: 'Otros tratamientos',
			how: 'Algunos paran un ataque. Otros ayudan a prevenir los ataques.',
			good: 'Muchos se compararon con un tratamiento falso. Algunas personas tienen menos dolor.',
			bad: 'Efectos secundarios. Algunos, usados demasiados días, traen más dolores de cabeza.',
			unknown: 'Cuál le ayudará a usted.',
		},
		none: {
			name: 'Sin ketamina por ahora',
			how: 'Sigue con sus otros cuidados.',
			good: 'Sin efectos secundarios de la ketamina, sin días de goteo, sin el costo del goteo. Puede elegir después.',
			bad: 'Su dolor puede seguir igual o empeorar.',
			unknown: 'Si la ketamina le ayudaría.',
		},
	},
	decide: {
		title: '¿Qué es importante para usted?',
		intro: 'Marque lo que más le importa. Muéstrelo o imprímalo.',
		matters: {
			pain: 'menos dolor',
			head: 'mente clara',
			risk: 'pocos riesgos',
			time: 'tiempo y traslados',
			cost: 'costo',
			life: 'trabajo y familia',
		},
		days: {
			title: 'Sus días',
			lines: [
				'Goteo: horas o días, acompañante, al menos {noDriveTime} sin manejar.',
				'Otros tratamientos: muchas veces en casa.',
				'Sin ketamina: sin días de goteo. Un ataque puede costarle días.',
			],
		},
		notes: [
			'Puede decir que sí, que no o que después, o pedir una segunda opinión.',
			'Acuerde cuándo parar si no ayuda.',
			'Un análisis de drogas puede hallar la ketamina.',
			'Algunos planes de salud no la pagan.',
		],
	},
} as const satisfies TextsOf<typeof enSafety>;
