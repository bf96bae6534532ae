/**
 * The locked sentences in Spanish, as a patient reads them. Changing one needs a clinician's review: edit it here only
 * after a clinician has agreed to the new wording.
 */
import type { LockedSentences } from './lockedSentences';

export const LOCKED_ES: LockedSentences = {
	'the FDA has not approved it': ['La FDA no ha aprobado la ketamina para la migraña.'],
	'X02, off-label': [
		'Usar ketamina para la migraña se llama uso “fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.',
	],
	'this page is for learning': [
		'Esta página es para aprender. No toma el lugar de su equipo médico. No puede decirle si la ketamina es adecuada para usted.',
	],
	'X01, what the FDA approved it for': [
		'La ketamina es una medicina que duerme a las personas para una cirugía. Para eso la aprobó la FDA. La FDA no la ha aprobado para la migraña.',
	],
	'X02, off-label, on the first screen': [
		'Usar ketamina para la migraña se llama uso “fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.',
	],
	'X03, a controlled drug, on the first screen': [
		'La ketamina es una medicina controlada (Lista III). Hay quienes abusan de ella. Algunas personas desarrollan una adicción.',
	],
	'X05, online or home use, on the first screen': [
		'La FDA advierte sobre la ketamina de internet o de uso en casa. Una parte la preparan farmacias que hacen mezclas. No está aprobada por la FDA.',
	],
	'X04, small studies': [
		'Los estudios de ketamina para la migraña son pequeños. No conocemos los riesgos a largo plazo.',
	],
	'X01 and X02, with who made this': [
		'Según la FDA',
		'La ketamina es una medicina que duerme a las personas para una cirugía. Para eso la aprobó la FDA. La FDA no la ha aprobado para la migraña.',
		'Usar ketamina para la migraña se llama uso “fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.',
	],
	'X03, X05 and X04, with who made this': [
		'Riesgos e incógnitas',
		'La ketamina es una medicina controlada (Lista III). Hay quienes abusan de ella. Algunas personas desarrollan una adicción.',
		'La FDA advierte sobre la ketamina de internet o de uso en casa. Una parte la preparan farmacias que hacen mezclas. No está aprobada por la FDA.',
		'Los estudios de ketamina para la migraña son pequeños. No conocemos los riesgos a largo plazo.',
	],
	'X07, X14 and X08, on the first screen on safety': [
		'Advertencias',
		'Avise a su equipo médico si está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.',
		'Su presión y su pulso pueden subir por poco tiempo.',
		'Avise a su equipo médico si alguna vez vio u oyó cosas que no eran reales. La ketamina puede empeorar esto.',
	],
	'X03, on the first screen on safety': [
		'La ketamina es una medicina controlada (Lista III). Hay quienes abusan de ella. Algunas personas desarrollan una adicción.',
	],
	'X05, on the first screen on safety': [
		'La FDA advierte sobre la ketamina de internet o de uso en casa. Una parte la preparan farmacias que hacen mezclas. No está aprobada por la FDA.',
	],
	'who should tell their care team': [
		'Avise a su equipo médico si…',
		'Corazón y vasos sanguíneos',
		'La ketamina no es segura para algunas personas. Diga a su equipo médico todos sus problemas de salud, incluso los de antes.',
		'Tiene presión alta.',
		'Tiene problemas del corazón o latidos irregulares, o tuvo un ataque al corazón.',
		'Tuvo un derrame cerebral o sangrado en el cerebro.',
		'Tiene un vaso sanguíneo débil (aneurisma).',
		'Cerebro y mente',
		'Alguna vez vio u oyó cosas que no eran reales. La ketamina puede empeorar esto.',
		'Tiene esquizofrenia.',
		'Ha tenido manía: muchísima energía, con poco sueño.',
		'Ha tenido convulsiones.',
		'Tiene estrés postraumático, o vivió un trauma que aún le afecta.',
		'Tiene glaucoma, o demasiada presión en el ojo o la cabeza.',
		'Otros temas de salud',
		'Tiene problemas del hígado o de la tiroides, o porfiria, una enfermedad rara.',
		'Tiene o tuvo dolor o sangre al orinar.',
		'Tiene apnea del sueño, enfermedad de los pulmones o problemas para respirar.',
		'Tiene alergia a la ketamina.',
		'Medicinas y drogas',
		'Toma alguna medicina, vitamina o droga.',
		'Toma teofilina o aminofilina para los pulmones.',
		'Tiene o tuvo problemas con drogas o alcohol. Se lo preguntan para protegerle, no para juzgarle.',
		'El alcohol, los opioides y las pastillas que dan sueño pueden hacer más peligrosa la ketamina.',
		'Embarazo y edad',
		'Está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.',
		'Podría quedar embarazada. Pregunte por los anticonceptivos.',
		'Tiene menos de 18 años.',
		'Pregunte a su equipo médico',
		'Esta lista no está completa. Solo su equipo médico puede decir si la ketamina es adecuada para usted.',
	],
	'X07, pregnancy': ['Está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.'],
	'X08, things that are not real': ['Alguna vez vio u oyó cosas que no eran reales. La ketamina puede empeorar esto.'],
	'X09, drugs or alcohol': [
		'Tiene o tuvo problemas con drogas o alcohol. Se lo preguntan para protegerle, no para juzgarle.',
	],
	'X10, the list is not complete': [
		'Esta lista no está completa. Solo su equipo médico puede decir si la ketamina es adecuada para usted.',
	],
	'X19, alcohol, opioids, pills': [
		'El alcohol, los opioides y las pastillas que dan sueño pueden hacer más peligrosa la ketamina.',
	],
	'X11, side effects are common': [
		'Muchas personas tienen algunos efectos secundarios. Muchos son leves y se van el mismo día.',
	],
	'X12, what you may feel': [
		'Puede sentir mareo, sueño, náuseas o que flota. La vista puede nublarse. Puede sentirse lejos de su cuerpo.',
	],
	'X13, upset or confused': [
		'Dos estudios observaron a pacientes de hospital con ketamina para el dolor. Entre 22 y 29 de cada 100 personas sintieron angustia o confusión, o vieron cosas que no eran reales. En uno, 15 de cada 100 tuvieron que parar.',
	],
	'X14, blood pressure': ['Su presión y su pulso pueden subir por poco tiempo.'],
	'X15, rare but serious': [
		'Menos comunes pero graves: respiración lenta, dolor de pecho, una reacción alérgica grave o sacudidas que parecen una convulsión.',
	],
	'X16, bladder, liver, memory': [
		'Usar mucho la ketamina, o por mucho tiempo, puede dañar la vejiga. Podría dañar el hígado. También puede dañar la memoria.',
	],
	'X17, how often is not known': ['No sabemos cada cuánto pasan estos daños con las infusiones para la migraña.'],
	'X18, more than one infusion': [
		'¿Va a recibir más de una infusión? Pregunte cómo su equipo le revisará la vejiga y el hígado. Pregunte cómo vigilan si hay señales de adicción.',
	],
	'the U.S. guideline advises against it': [
		'Una guía de EE. UU. (VA/DoD) sugiere no usar un goteo de ketamina para un ataque de migraña.',
	],
	'what hospital patients felt': [
		'Pacientes de hospital con dolor de cabeza',
		'En un estudio, de cada 100 pacientes de hospital con dolor de cabeza, cerca de 51 sintieron sueño. Cerca de 38 vieron borroso. Cerca de 38 tuvieron náuseas o vómito. Cerca de 28 vieron u oyeron cosas irreales. Cerca de 13 tuvieron sueños muy vívidos. Cerca de 5 tuvieron presión baja.',
	],
	'W39, no comparison group': [
		'Estos estudios no tenían un grupo con tratamiento falso. Así que no podemos saber con certeza si lo que ayudó fue la ketamina.',
	],
	'W48, no cure, not better': [
		'Ningún estudio muestra que la ketamina cure la migraña. Ningún buen estudio muestra que funcione mejor que otros tratamientos para la migraña.',
	],
	'P01, every clinic is different': [
		'Cada clínica es un poco diferente. Esto muestra una visita común. Su equipo médico le dirá el plan para usted.',
	],
	'P02, short visits may not work the same way': [
		'La mayoría de los estudios de migraña se hicieron en un hospital, por 3 a 7 días. Una visita corta a la clínica puede no funcionar igual.',
	],
	'X20, no driving': [
		'No maneje ni monte en bicicleta por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
	],
	'X20, no driving, where one leaves': [
		'No maneje ni monte en bicicleta por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
	],
	'X20, no driving, in the check': [
		'No maneje por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
	],
	'X21, an adult takes you home': ['Un adulto debe llevarle a casa. No se vaya a casa sin compañía.'],
	'medicines are not stopped on one’s own': [
		'Pregunte a su equipo médico qué medicinas tomar. No deje de tomar ni se salte una medicina por su cuenta.',
	],
	'emergency: the evening before': ['Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida.'],
	'emergency: that night': [
		'Llame al {emergency}: dolor de pecho, problemas para respirar, dolor de cabeza repentino y peor que nunca, o no despierta.',
	],
	'emergency: the days after': [
		'Llame al {emergency}: dolor de pecho, problemas para respirar o dolor de cabeza repentino y peor que nunca.',
	],
	'crisis line: that night': ['Llame al {crisis} si piensa en hacerse daño.'],
	'crisis line: the days after': ['Llame al {crisis} si piensa en hacerse daño.'],
	'emergency heading': ['Llame al {emergency} ahora'],
	'X22, emergency: chest, breath, swelling': [
		'Llame al {emergency} si tiene dolor de pecho, le cuesta respirar o se le hincha la cara o la lengua.',
	],
	'X23, emergency: faint, seizure': [
		'Quien esté con usted debe llamar al {emergency} si usted se desmaya, tiene una convulsión o no despierta.',
	],
	'X24, emergency: stroke': [
		'Llame al {emergency} por señales de derrame cerebral: cara caída, brazo o pierna débil, o problemas para hablar.',
	],
	'X25, emergency: sudden headache': [
		'Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida. Llame al {emergency} por un dolor de cabeza con fiebre y cuello rígido, o tras un golpe en la cabeza.',
	],
	'crisis heading': ['Llame al {crisis}'],
	'X26, crisis line': [
		'¿Piensa en hacerse daño? Llame ahora al {crisis}. Es gratis y atiende de día y de noche. Si está en peligro, llame al {emergency}.',
	],
	'X27, veterans, Spanish': [
		'Para español, oprima 2 o envíe AYUDA por texto al {us988}. Si es veterano o veterana, puede oprimir 1.',
	],
	'988 in this language': ['{number} (oprima 2)'],
	'X28, call: fluids, mixed up': [
		'Llame a su clínica si no puede retener líquidos. Llame si en casa sigue con confusión o ve cosas que no son reales.',
	],
	'X29, call: bladder, liver': [
		'Llame a su clínica si le duele al orinar o ve sangre en la orina. Llame si la orina es oscura, o si la piel o los ojos se ponen amarillos.',
	],
	'X30, call: IV spot, mood, craving': [
		'Llame a su clínica si el lugar de la IV está rojo, caliente, hinchado o gotea. Llame si tiene el ánimo muy bajo o muchas ganas de ketamina.',
	],
	'X31, call: a long attack': ['Llame a su clínica si su migraña dura más de 3 días o no es como la de siempre.'],
};
