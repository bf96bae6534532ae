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
	'off-label, not proven, on the first screen': [
		'El goteo (infusión) de ketamina para la migraña es un uso fuera de lo indicado. No se ha demostrado que funcione. Algunas personas se sienten mejor por un tiempo.',
	],
	'X01, what the FDA approved it for': [
		'La ketamina es una medicina que duerme a las personas para una cirugía. Para eso la aprobó la FDA. La FDA no la ha aprobado para la migraña.',
	],
	'X02, off-label, with who made this': [
		'Según la FDA',
		'Usar ketamina para la migraña se llama uso “fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.',
	],
	'who should tell their care team': [
		'Derrame cerebral, sangrado en el cerebro, vaso sanguíneo débil (aneurisma).',
		'Esquizofrenia, manía, estrés postraumático o ver u oír cosas irreales. La ketamina puede empeorar esto.',
		'Convulsiones, glaucoma o demasiada presión en el ojo o la cabeza.',
		'Presión alta, ataque al corazón, latidos irregulares o problemas del corazón.',
		'Apnea del sueño, enfermedad de los pulmones o problemas para respirar.',
		'Problemas del hígado o de la tiroides, o porfiria.',
		'Dolor o sangre al orinar.',
		'Está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.',
		'Alergia a la ketamina, o menos de 18 años.',
		'Toma alguna medicina, como la teofilina, o alguna vitamina o droga.',
		'Alcohol, opioides o pastillas que dan sueño: peligrosos con la ketamina.',
		'Problemas con drogas o alcohol. Se lo preguntan para protegerle, no para juzgarle.',
	],
	'X07, pregnancy': ['Está o puede estar embarazada, o da el pecho. La ketamina puede dañar al bebé antes de nacer.'],
	'X08, things that are not real': [
		'Esquizofrenia, manía, estrés postraumático o ver u oír cosas irreales. La ketamina puede empeorar esto.',
	],
	'X09, drugs or alcohol': ['Problemas con drogas o alcohol. Se lo preguntan para protegerle, no para juzgarle.'],
	'X10, the list is not complete': [
		'Esta lista no está completa. Solo su equipo médico puede decir si es adecuada para usted.',
	],
	'X19, alcohol, opioids, pills': ['Alcohol, opioides o pastillas que dan sueño: peligrosos con la ketamina.'],
	'what hospital patients felt: whose numbers': ['De cada 100 pacientes de hospital con dolor de cabeza, cerca de:'],
	'what hospital patients felt': [
		'sintieron sueño',
		'vieron borroso',
		'tuvieron náuseas o vómito',
		'vieron u oyeron cosas irreales',
		'tuvieron sueños muy vívidos',
		'tuvieron presión baja',
	],
	'X11, effects of the first hours': [
		'Una dosis baja (estudios de depresión): la mayoría pasó en 2 horas; todos, en 4.',
	],
	'X12, what you may feel': ['También: sensación de flotar, mareo, sentirse lejos, presión más alta.'],
	'X13, scared: tell staff': [
		'¿Siente miedo? Avise de inmediato. El personal puede bajar la velocidad o parar la medicina.',
	],
	'serious side effects in short': [
		'Graves: respiración lenta, presión muy alta. Con muchos goteos: daño a la vejiga o al hígado, adicción.',
	],
	'X15, X14, serious risks of one drip': [
		'Presión muy alta: 1 de cada 100 goteos; con muchos goteos, 12 de cada 100 personas (estudio de depresión).',
		'Efectos mentales angustiosos, a veces por semanas: pararon 15 de cada 100 pacientes de hospital con dolor.',
		'Nadie sabe con qué frecuencia hay respiración lenta, dolor de pecho, alergia grave, latidos irregulares o sacudidas como de convulsión.',
		'Vómito en los pulmones: siga las reglas de comida.',
		'Puede dañar al bebé antes de nacer.',
	],
	'X16, bladder, liver, memory': [
		'Mucho uso puede dañar la memoria y la vejiga (27 de cada 100 que abusaron). Los goteos largos pueden dañar pronto el hígado (3 de 6).',
	],
	'X03, a controlled drug': [
		'La ketamina es una medicina controlada (Lista III). Hay quienes abusan de ella. Algunas personas desarrollan una adicción (17 de cada 100 que abusan).',
	],
	'X05, online or home use': [
		'La FDA advierte sobre la ketamina de internet o de uso en casa. Una parte es mezclada por farmacias y no está aprobada por la FDA.',
	],
	'X17, how often is not known': ['¿Con qué frecuencia pasa con goteos para la migraña? No se sabe.'],
	'X18, checks with more drips, to ask': ['Con más goteos, ¿cómo vigilan mi vejiga, mi hígado y la adicción?'],
	'X04, long-term risks are not known': ['A quién ayuda, y los riesgos a largo plazo.'],
	'the U.S. guideline advises against it': [
		'Una guía de EE. UU. (VA/DoD) sugiere no usar un goteo de ketamina para un ataque de migraña.',
	],
	'W39, no comparison group': [
		'Los estudios en hospitales no tenían un grupo de comparación. Así que no sabemos con certeza si fue la ketamina.',
	],
	'W48, no cure, not better': [
		'No hallamos ningún estudio publicado de un goteo contra un tratamiento falso para la migraña crónica.',
	],
	'P01, every clinic is different': ['Cada clínica es diferente. Su equipo médico le dirá su plan.'],
	'P02, short visits may not work the same way': [
		'La mayoría de los estudios de migraña difícil de tratar fueron estancias de 3 a 7 días en un hospital. Una visita corta puede no funcionar igual.',
	],
	'X20, no driving, at a glance': ['No maneje por al menos {noDriveTime} y hasta que haya dormido bien.'],
	'X21, an adult takes you home, at a glance': ['Un adulto debe llevarle a casa.'],
	'consent: you can say no': [
		'Un formulario dice lo bueno, lo malo y lo que no se sabe. Puede decir que no, aun hoy. Esta página no es ese formulario.',
	],
	'X20, no driving': [
		'No maneje ni ande en bicicleta por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
	],
	'X20, no driving, among the five things': [
		'Planee su transporte a casa. No maneje por al menos {noDriveTime} y hasta que haya dormido bien.',
	],
	'X20, no driving, in the check': [
		'No maneje por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
	],
	'X21, an adult takes you home': ['Un adulto debe llevarle a casa.'],
	'medicines are not stopped on one’s own': [
		'Pregunte a su equipo médico qué medicinas tomar. No deje de tomar ni se salte una medicina por su cuenta.',
	],
	'emergency: the evening before': ['Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida.'],
	'emergency: going home and that night': [
		'Llame al {emergency}: dolor de pecho, problemas para respirar o dolor de cabeza repentino y peor que nunca.',
	],
	'emergency: the days after': [
		'Llame al {emergency}: dolor de pecho, problemas para respirar o dolor de cabeza repentino y peor que nunca.',
	],
	'crisis line: with the treatments': ['Dígale a alguien. Puede llamar al {crisis} a cualquier hora.'],
	'emergency: signs of a stroke at night': [
		'O señales de derrame cerebral: cara caída, brazo o pierna débil, problemas para hablar.',
	],
	'emergency: cannot be woken up at night': [
		'Su acompañante debe llamar al {emergency} si usted se desmaya, tiene una convulsión o no despierta.',
	],
	'call the clinic: that night': [
		'Llame a su clínica si sigue con confusión, ve cosas irreales o no retiene líquidos.',
	],
	'crisis line: going home and that night': ['Llame al {crisis} si piensa en hacerse daño.'],
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
