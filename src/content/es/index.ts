/** Spanish, formal and as neutral as US readers know it. A draft until a qualified translator has reviewed it. */
import type { en } from '../en';
import type { TextsOf } from '../translate';
import { day } from './day';
import { evidence } from './evidence';
import { migraine } from './migraine';
import { questions } from './questions';
import { safety } from './safety';
import { sources } from './sources';
import { start } from './start';
import { terms } from './terms';

export const es = {
	languageName: 'Español',
	direction: 'ltr',
	ui: {
		product: 'Infusión de ketamina para la migraña',
		chapters: 'Capítulos',
		close: 'Cerrar',
		back: 'Atrás',
		next: 'Siguiente',
		play: 'Reproducir',
		pause: 'Pausa',
		oneStep: 'Un paso',
		replay: 'Repetir',
		light: 'Luz',
		lights: { auto: 'Como mi dispositivo', dim: 'Tenue', soft: 'Suave', contrast: 'Alto contraste' },
		motion: 'Movimiento',
		motions: { auto: 'Como mi dispositivo', full: 'Dibujo en movimiento', reduced: 'Dibujos fijos' },
		help: 'Ayuda',
		stepOf: 'Paso {step} de {count}',
		chapterNumber: '{number}. {title}',
		namesInPicture: 'En este dibujo, de izquierda a derecha:',
		picture: 'Dibujo',
		aboutPicture: 'Sobre este dibujo',
		progress: 'Pasos de este capítulo',
		startOver: 'Empezar de nuevo',
		print: 'Imprimir una hoja para llevar',
		printedOn: 'Impresa el {date}.',
		askTeam: 'Pregunte a su equipo médico.',
		failed: 'Esta parte no se puede mostrar. Vaya a otro capítulo. Si necesita ayuda, toque Ayuda.',
		endTitle: 'Este es el final',
		endText: 'Ya vio todos los pasos. Puede volver cuando quiera.',
		source: 'Fuente',
		ownSources: {
			config: 'Así lo dice su clínica.',
			'good-practice': 'Buena práctica. No la respalda ningún estudio.',
			picture: 'El dibujo mismo lo muestra.',
		},
	},
	chapterTitles: {
		start: 'Empiece aquí',
		migraine: 'Sobre la migraña',
		signals: 'Cómo pasan las señales',
		ketamine: 'La ketamina en la puerta',
		evidence: 'Qué hallaron los estudios',
		safety: 'Riesgos y opciones',
		day: 'El día de la infusión',
		questions: 'Sus preguntas',
		sources: 'Quién dice esto',
	},
	chapterAbout: {
		start: 'Los puntos principales y qué hay aquí.',
		migraine: 'Qué es y cómo se trata.',
		signals: 'Cómo las células nerviosas pasan un mensaje.',
		ketamine: 'Qué hace ahí la ketamina y qué no sabe nadie.',
		evidence: 'Cuántas personas tuvieron menos dolor y por cuánto tiempo.',
		safety: 'Efectos secundarios, quién debe tener cuidado, otras opciones.',
		day: 'Qué pasa ese día, paso a paso.',
		questions: 'Qué recordar, qué preguntar y una hoja para imprimir.',
		sources: 'Quién hizo esto, quién lo paga y de dónde viene.',
	},
	fda: 'La FDA no ha aprobado la ketamina para la migraña.',
	offLabel:
		'Usarla para la migraña se llama uso “fuera de lo indicado”. Los doctores pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione para la migraña.',
	preview: 'Vista previa. Aún no revisada por una clínica.',
	reviewDue: 'Vista previa. Falta una nueva revisión de la clínica.',
	reviewedBy: 'Revisada por {name} el {date}.',
	learning:
		'Esta página es para aprender. No toma el lugar de su equipo médico. No puede decirle si la ketamina es adecuada para usted.',
	cost: 'Su clínica sobre el costo: {costText}',
	help: {
		title: 'Buscar ayuda',
		emergencyHeading: 'Llame al {emergency} ahora',
		emergency: [
			'Llame al {emergency} si tiene dolor de pecho, le cuesta respirar o se le hincha la cara o la lengua.',
			'Llame al {emergency} si se desmaya, tiene una convulsión o no pueden despertarle.',
			'Llame al {emergency} por señales de derrame cerebral: cara caída, brazo o pierna débil, o problemas para hablar.',
			'Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida. Llame al {emergency} por un dolor de cabeza con fiebre y cuello rígido, o tras un golpe en la cabeza.',
		],
		crisisHeading: 'Llame o envíe un texto al {crisis}',
		crisis: [
			'¿Piensa en hacerse daño? Llame o envíe un texto al {crisis} ahora. Es gratis y atiende de día y de noche. Si está en peligro, llame al {emergency}.',
			'Si es veterano o veterana, puede oprimir 1. Para español, oprima 2 o envíe AYUDA por texto al {us988}.',
		],
		clinicHeading: 'Llame a su clínica hoy',
		clinic: [
			'Llámenos si no puede retener líquidos. Llame si en casa sigue con confusión o ve cosas que no son reales.',
			'Llámenos si le duele al orinar o ve sangre en la orina. Llame si la orina es oscura, o si la piel o los ojos se ponen amarillos.',
			'Llámenos si el lugar de la IV está rojo, caliente, hinchado o gotea. Llame si tiene el ánimo muy bajo o muchas ganas de ketamina.',
			'Llámenos si su migraña dura más de 3 días o no es como la de siempre.',
		],
		clinicName: '{clinicName}',
		clinicPhone: 'Su clínica: {clinicPhone}',
		afterHoursPhone: 'De noche y en fin de semana: {afterHoursPhone}',
		noClinicPhone: 'Pregunte a su equipo médico a qué número llamar.',
	},
	terms,
	start,
	migraine,
	scene: {
		sendingCell: 'célula que envía',
		receivingCell: 'célula que recibe',
		gap: 'espacio',
		sac: 'bolsita con glutamato',
		glutamate: 'glutamato',
		smallDoor: 'puertita',
		smallDoorOpen: 'puertita abierta',
		nmdaDoor: 'puerta NMDA',
		nmdaOpen: 'puerta NMDA abierta',
		nmdaClosed: 'cerrada',
		magnesiumPlug: 'tapón de magnesio',
		calcium: 'calcio',
		sodium: 'sodio',
		ketamine: 'ketamina',
		ketamineInDoorway: 'ketamina en la puerta',
		closedOverKetamine: 'cerrada y con ketamina',
	},
	doors: {
		small: 'Puertitas abiertas: {smallOpen} de {small}.',
		nmda: 'Puertas NMDA que dejan pasar señales: {letting} de {nmda}.',
		plugged: 'Puertas NMDA con tapón de magnesio: {plugged}.',
		holding: 'Puertas NMDA con ketamina: {holding}.',
	},
	signals: {
		cells: {
			title: 'Dos células nerviosas',
			caption: ['Las células nerviosas se hablan con mensajeros del cerebro. Uno se llama _glutamato_.'],
		},
		message: {
			title: 'Un mensaje',
			caption: ['El glutamato actúa como una llave. Ayuda a abrir puertitas en las células nerviosas.'],
		},
		'small-doors': {
			title: 'Primero se abren las puertitas',
			caption: ['Primero se abren las puertitas. Despiertan a la célula que recibe.'],
		},
		plug: {
			title: 'Un tapón en la puerta NMDA',
			caption: ['Otro tipo de puerta se llama _receptor_ NMDA. En reposo, la tapa un poco de _magnesio_.'],
		},
		'plug-moves': {
			title: 'El tapón sale',
			caption: ['Un mensaje fuerte, o muchos seguidos, saca el tapón. Entonces pasa una señal.'],
		},
		calcium: {
			title: 'Entra calcio',
			caption: ['Entra sobre todo sodio, y algo de calcio. El calcio puede cambiar cómo reacciona la célula después.'],
		},
		sensitive: {
			title: 'En la migraña',
			caption: [
				'En la migraña, el cerebro puede estar muy sensible. Las señales de dolor pueden ser demasiado fuertes o durar demasiado.',
			],
		},
	},
	ketamine: {
		arrives: {
			title: 'Llega la ketamina',
			caption: ['La ketamina llega con la sangre. Entra en los espacios entre las células nerviosas.'],
		},
		sits: {
			title: 'En medio de la puerta',
			caption: ['La ketamina bloquea la puerta NMDA por poco tiempo. Se queda en medio de la puerta abierta.'],
		},
		fewer: {
			title: 'Menos señales',
			caption: ['Algunas puertas tienen ketamina, otras siguen libres. Así pasan menos señales.'],
		},
		closes: {
			title: 'La puerta puede cerrarse',
			caption: ['La puerta puede cerrarse sobre ella. Entonces la ketamina espera adentro.'],
		},
		leaves: {
			title: 'La ketamina sale',
			caption: ['Sale cuando la puerta se abre otra vez. Cuando termina el goteo, más y más puertas quedan libres.'],
		},
		glutamate: {
			title: 'El glutamato sigue ahí',
			caption: [
				'La ketamina no quita el glutamato. En parte del cerebro, el glutamato hasta puede subir por poco tiempo.',
			],
		},
		unknown: {
			title: 'Lo que nadie sabe',
			caption: [
				'Esto podría ayudar a calmar las señales de dolor. Pero nadie sabe con certeza cómo podría ayudar la ketamina en la migraña.',
			],
		},
		try: { title: 'Pruebe', caption: ['Cambie algo y vea qué logra pasar.'] },
	},
	tryIt: {
		ketamine: { title: 'Ketamina', choices: { none: 'nada', drip: 'como en un goteo de dosis baja', more: 'más' } },
		rate: { title: 'Llegan mensajes', choices: { seldom: 'de vez en cuando', often: 'a menudo' } },
		magnesium: { title: 'Magnesio', choices: { on: 'presente', off: 'quitado' } },
		pace: { title: 'Ritmo', choices: { usual: 'usual', slow: 'más lento' } },
	},
	readouts: {
		signals: 'Señales que pasan',
		inDrip: 'en un goteo de dosis baja',
		afterDrip: '3 horas después del goteo',
		atThisLevel: 'a este nivel',
		before: 'antes',
		withKetamine: 'con ketamina',
		shareOf100: 'Puertas con ketamina: cerca de {count} de cada 100',
		almostNone: 'Puertas con ketamina: menos de 1 de cada 100',
		none: 'Ninguna puerta tiene ketamina',
		range: 'Puede ser de {low} a {high}. Nadie lo sabe.',
		noRange: 'Nadie lo sabe con certeza.',
		signalSentence: 'Pasan cerca de {count} de cada 100 partes de la señal.',
		wholeSignal: 'Pasa toda la señal.',
		smallChange: 'El cambio es pequeño.',
		moreIsDrawn: 'Dibujo simple. Aquí hay más ketamina que en un goteo.',
		asComputed: 'Dibujo simple. Hay tan pocas puertas que muchas veces ninguna tiene ketamina.',
		simplePicture: 'Dibujo simple. El cerebro real no es simple.',
	},
	gauge: {
		title: 'Cuánto cuenta el mismo mensaje',
		low: 'como la primera vez',
		high: 'cada vez más',
		sentence: 'El mismo mensaje, enviado una y otra vez, cuenta {times} veces lo que la primera vez.',
		note: 'Este medidor es una idea, no una medida.',
	},
	about: {
		title: 'Sobre este dibujo',
		lines: [
			'Los movimientos se calculan con estudios de laboratorio de estas puertas.',
			'El tiempo va unas 100 veces más lento que en el cerebro.',
			'Los tamaños no son reales. Una llave representa cientos.',
			'Solo se dibujan unas pocas puertas. Cómo se mueve el voltaje de la célula es un ejemplo.',
			'La puerta NMDA necesita dos llaves y dos moléculas que ayudan. Estas siempre están ahí, por eso no se dibujan.',
			'La parte de puertas con ketamina se calcula para un goteo de dosis baja. Los estudios varían, por eso damos un rango. Nadie ha contado estas puertas en un cerebro vivo.',
			'La ketamina también actúa en otras partes del cerebro. El alivio puede durar más que la medicina en el cuerpo. Los expertos aún no saben por qué.',
		],
	},
	evidence,
	safety,
	day,
	questions,
	sources,
} satisfies TextsOf<typeof en>;
