/** What ketamine is, its risks, who should speak up, and other choices, in Spanish. */
import type { safety as enSafety } from '../en/safety';
import type { TextsOf } from '../translate';
import { controlled, homeUse } from './status';

export const safety = {
	drug: {
		title: 'Ketamina: reglas y advertencias',
		cards: [
			{
				title: 'Advertencias',
				lines: [
					'Avise a su equipo médico si está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.',
					'Su presión y su pulso pueden subir por poco tiempo.',
					'Avise a su equipo médico si alguna vez vio u oyó cosas que no eran reales. La ketamina puede empeorar esto.',
				],
			},
			{
				title: 'Bajo reglas estrictas',
				lines: [controlled, 'Un análisis de drogas puede detectar la ketamina. Pida una nota a su equipo médico.'],
			},
			{
				title: 'La dosis',
				lines: [
					'El nivel en la sangre es más bajo que para una cirugía. En varios días, el total puede ser mayor. La mayoría de las personas siguen despiertas, pero algunas sienten sueño.',
					'Una dosis más baja puede subir menos la presión. Pero también tiene efectos secundarios.',
					'En el dolor crónico, una dosis más alta puede ayudar más. También trae más riesgo.',
				],
			},
			{
				title: 'Uso en casa',
				lines: [homeUse, 'Sin vigilancia, puede ser un riesgo.'],
			},
			{
				title: 'No es la primera opción',
				lines: [
					'La ketamina no es una primera opción para la migraña. Puede ser una opción cuando muchos otros tratamientos no han ayudado.',
					'Una guía de EE. UU. (VA/DoD) sugiere no usar un goteo de ketamina para un ataque de migraña.',
				],
			},
			{
				title: 'Un espray nasal',
				lines: [
					'En un estudio de un espray nasal para la migraña, cerca de 49 de cada 100 lo llamaron muy eficaz. Cerca de 74 de cada 100 tuvieron efectos secundarios. No tenía grupo de comparación. Sus médicos advirtieron del riesgo de usarlo demasiado.',
				],
			},
		],
	},
	tell: {
		title: 'Avise a su equipo médico si…',
		cards: [
			{
				title: 'Corazón y vasos sanguíneos',
				lines: [
					'La ketamina no es segura para algunas personas. Diga a su equipo médico todos sus problemas de salud, incluso los de antes.',
				],
				list: [
					'Tiene presión alta.',
					'Tiene problemas del corazón o latidos irregulares, o tuvo un ataque al corazón.',
					'Tuvo un derrame cerebral o sangrado en el cerebro.',
					'Tiene un vaso sanguíneo débil (aneurisma).',
				],
			},
			{
				title: 'Cerebro y mente',
				list: [
					'Alguna vez vio u oyó cosas que no eran reales. La ketamina puede empeorar esto.',
					'Tiene esquizofrenia.',
					'Ha tenido manía: muchísima energía, con poco sueño.',
					'Ha tenido convulsiones.',
					'Tiene estrés postraumático, o vivió un trauma que aún le afecta.',
					'Tiene glaucoma, o demasiada presión en el ojo o la cabeza.',
				],
			},
			{
				title: 'Otros temas de salud',
				list: [
					'Tiene problemas del hígado o de la tiroides, o porfiria, una enfermedad rara.',
					'Tiene o tuvo dolor o sangre al orinar.',
					'Tiene apnea del sueño, enfermedad de los pulmones o problemas para respirar.',
					'Tiene alergia a la ketamina.',
				],
			},
			{
				title: 'Medicinas y drogas',
				list: [
					'Toma alguna medicina, vitamina o droga.',
					'Toma teofilina o aminofilina para los pulmones.',
					'Tiene o tuvo problemas con drogas o alcohol. Se lo preguntan para protegerle, no para juzgarle.',
					'El alcohol, los _opioides_ y las pastillas que dan sueño pueden hacer más peligrosa la ketamina.',
				],
			},
			{
				title: 'Embarazo y edad',
				list: [
					'Está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.',
					'Podría quedar embarazada. Pregunte por los anticonceptivos.',
					'Tiene menos de 18 años.',
				],
			},
			{
				title: 'Pregunte a su equipo médico',
				lines: [
					'Esta lista no está completa. Solo su equipo médico puede decir si la ketamina es adecuada para usted.',
				],
			},
		],
	},
	effects: {
		title: '¿Qué efectos secundarios hay en las primeras horas?',
		cards: [
			{
				title: 'Qué puede sentir',
				lines: [
					'Muchas personas tienen algunos efectos secundarios. Muchos son leves y se van el mismo día.',
					'Puede sentir mareo, sueño, náuseas o que flota. La vista puede nublarse. Puede sentirse lejos de su cuerpo.',
					'Puede tener dolor de cabeza.',
				],
			},
			{
				title: 'Miedo, confusión',
				lines: [
					'Puede sentir miedo. Avise de inmediato. El personal puede bajar la velocidad o parar la medicina.',
					'Dos estudios observaron a pacientes de hospital con ketamina para el dolor. Entre 22 y 29 de cada 100 personas sintieron angustia o confusión, o vieron cosas que no eran reales. En uno, 15 de cada 100 tuvieron que parar.',
				],
			},
			{
				title: 'Pacientes de hospital con dolor de cabeza',
				lines: [
					'En un estudio, de cada 100 pacientes de hospital con dolor de cabeza, cerca de 51 sintieron sueño. Cerca de 38 vieron borroso. Cerca de 38 tuvieron náuseas o vómito. Cerca de 28 vieron u oyeron cosas irreales. Cerca de 13 tuvieron sueños muy vívidos. Cerca de 5 tuvieron presión baja.',
				],
			},
			{
				title: 'Otros grupos',
				lines: [
					'Un estudio dio a 188 personas una dosis baja, sobre todo para la depresión. Cada uno de estos afectó al menos a 50 de cada 100: flotar, cuerpo entumecido, visión rara, problemas para hablar. La mayoría pasó en 2 horas; todos, en 4.',
					'No hay un buen número para infusiones en clínica para la migraña.',
				],
			},
			{
				title: 'La presión y más',
				lines: [
					'Su presión y su pulso pueden subir por poco tiempo.',
					'De las personas con ketamina en torno a una cirugía, unas 30 de cada 100 tuvieron efectos secundarios.',
				],
			},
		],
	},
	serious: {
		title: '¿Qué riesgos son graves?',
		cards: [
			{
				title: 'Menos comunes o raros',
				lines: [
					'Menos comunes pero graves: respiración lenta, dolor de pecho, una reacción alérgica grave o sacudidas que parecen una convulsión.',
					'Si vomita, el vómito puede entrar en los pulmones. Por eso, siga las reglas de comida.',
					'Algunas personas tuvieron efectos mentales angustiosos por días o semanas.',
				],
			},
			{
				title: 'El corazón y la presión',
				lines: [
					'Algunas personas tuvieron problemas del ritmo del corazón. Pueden ser graves.',
					'En un estudio de depresión, unas 12 de cada 100 personas tuvieron la presión muy alta al menos una vez. Fue en cerca de 1 de cada 100 goteos.',
				],
			},
			{
				title: 'Con mucho uso',
				lines: [
					'Usar mucho la ketamina, o por mucho tiempo, puede dañar la vejiga. Podría dañar el hígado. También puede dañar la memoria.',
					'Con un uso largo y frecuente, su cuerpo puede llegar a necesitarla. Al dejarla, puede tener muchas ganas de ella o sentirse mal.',
				],
			},
			{
				title: 'Vejiga y adicción',
				lines: [
					'Una encuesta preguntó a personas que usan ketamina, no como medicina. Unas 27 de cada 100 tenían problemas de vejiga. Unas 17 de cada 100, señales de adicción.',
				],
			},
			{
				title: 'El hígado',
				lines: [
					'Un goteo de varios días puede dañar el hígado en poco tiempo. En una persona con migraña, los valores del hígado subieron en 2 días.',
					'La FDA tiene informes de daño al hígado tras uso repetido o goteos de varios días.',
					'Si recibe más de un goteo, espere análisis de sangre del hígado.',
				],
			},
			{
				title: 'Análisis del hígado en estudios',
				lines: [
					'En un estudio, 6 personas con otra enfermedad dolorosa recibieron dos goteos de unos 4 días (100 horas). Análisis del hígado mostraron daño en 3.',
					'Un estudio más nuevo de 52 expedientes de personas con esa enfermedad no halló daño. Recibían 4 horas al día, no día y noche.',
				],
			},
			{
				title: 'Qué preguntar',
				lines: [
					'No sabemos cada cuánto pasan estos daños con las infusiones para la migraña.',
					'¿Va a recibir más de una infusión? Pregunte cómo su equipo le revisará la vejiga y el hígado. Pregunte cómo vigilan si hay señales de adicción.',
				],
			},
		],
	},
	choices: {
		title: '¿Qué opciones tiene?',
		cards: [
			{
				title: 'Infusión de ketamina',
				lines: [
					'Cómo funciona: bloquea la puerta _NMDA_ por poco tiempo. Esto podría ayudar a calmar las señales de dolor.',
					'Lo bueno: en estudios, algunas personas tuvieron menos dolor por un tiempo. Pero no sabemos si fue por la ketamina.',
					'Lo malo: puede no ayudar. Tiene efectos secundarios. Hay quienes abusan de ella. No conocemos los riesgos a largo plazo.',
				],
			},
			{
				title: 'Otros tratamientos',
				lines: [
					'Cómo funcionan: algunos pueden parar un ataque. Otros ayudan a prevenir los ataques. Algunos bloquean una señal de dolor llamada CGRP.',
					'Lo bueno: muchos se compararon con un tratamiento falso. Algunas personas tienen menos dolor o menos ataques.',
					'Lo malo: pueden no ayudar. Tienen efectos secundarios. Algunos, usados demasiados días, pueden traer más dolores de cabeza.',
				],
			},
			{
				title: 'Sin ketamina por ahora',
				lines: [
					'Cómo funciona: sigue con sus otros cuidados. Su migraña puede seguir igual, mejor o peor.',
					'Lo bueno: sin efectos secundarios de la ketamina, sin días de goteo, sin costo. Luego puede elegir otra vez.',
					'Lo malo: su dolor puede no cambiar. No sabrá si la ketamina le ayudaría.',
				],
			},
			{
				title: 'Cómo actúan otras medicinas',
				lines: [
					'La ketamina actúa sobre todo en la puerta NMDA. También podría actuar por el sistema opioide del cuerpo. Los _opioides_ actúan sobre todo en otros receptores. Hay quienes abusan de ambos.',
					'Los ISRS son pastillas para el ánimo. Cambian la serotonina, un mensajero del cerebro. Los triptanes pueden parar un ataque. Actúan en receptores de serotonina.',
				],
			},
		],
	},
	decide: {
		title: 'Decida con su equipo',
		cards: [
			{
				title: 'Es su decisión',
				lines: [
					'Puede recibir ketamina, probar otra cosa o esperar.',
					'Usted puede decir que sí, que no, o tomarse más tiempo. Puede pedir una segunda opinión.',
				],
			},
			{
				title: '¿Qué es importante para usted?',
				lines: [
					'Diga a su equipo qué le importa más: menos dolor, mente clara, tiempo o costo.',
					'Ningún buen estudio muestra que funcione mejor que otros tratamientos para la migraña.',
				],
			},
			{
				title: 'Qué preguntar',
				lines: [
					'Su equipo puede querer antes una prueba del corazón o de sangre. No todas las personas la necesitan.',
					'¿Cuántas visitas se planean? ¿Cuándo se deja si no ayuda?',
					'Algunos planes de salud no pagan la ketamina para la migraña. ¿Cuál es el precio total?',
				],
			},
		],
	},
} as const satisfies TextsOf<typeof enSafety>;
