/** The setup page in Spanish as it is written in the United States, with the formal "usted". */
import type { SetupWords } from './setupWords';

const fields: SetupWords['fields'] = {
	clinicName: { label: 'Nombre de la clínica', help: '' },
	clinicPhone: {
		label: 'Teléfono de la clínica',
		help: 'Sin él, cada pantalla dice que la página es una vista previa.',
	},
	afterHoursPhone: {
		label: 'Teléfono para noches y fines de semana',
		help: '',
	},
	emergencyNumber: {
		label: 'Número de emergencias',
		help: 'El número de emergencias del país.',
		lock: 'Siempre hay uno: está en cada panel de Ayuda.',
	},
	crisisLine: {
		label: 'Línea de crisis y suicidio',
		help: 'La línea de crisis del país.',
		lock: 'Siempre hay una: está en cada panel de Ayuda.',
	},
	cancelPhone: {
		label: 'Teléfono para cancelar o avisar que llega tarde',
		help: 'Si no hay uno propio, se usa el teléfono de la clínica.',
	},
	address: { label: 'Dirección', help: 'A dónde venir.' },
	parking: { label: 'Estacionamiento, o cómo llegar', help: '' },
	logo: {
		label: 'Logotipo',
		help: 'Una imagen al pie de cada pantalla.',
	},
	pageUrl: {
		label: 'Dirección web de su página',
		help: 'La dirección de la página que contiene esta guía. Se imprime en la hoja para llevar a casa.',
	},
	idleMinutes: {
		label: 'Tableta: empieza de nuevo después de',
		help: 'Minutos sin tocar la tableta hasta que empieza de nuevo para la siguiente persona.',
	},

	visitType: {
		label: 'Tipo de visita',
		help: 'Qué visita se muestra: una visita corta, una más larga o una estancia de días en el hospital.',
		lock: 'Siempre dice que la mayoría de los estudios se hicieron en un hospital durante días, y que una visita corta puede no funcionar igual.',
	},
	arrivalTime: { label: 'Cuándo llegar', help: '' },
	totalVisitTime: { label: 'Duración de toda la visita', help: '' },
	infusionLength: {
		label: 'Duración del goteo',
		help: 'Cuánto dura el goteo: un tiempo o un rango.',
		lock: 'No se puede mostrar ninguna dosis ni velocidad.',
	},
	observationLength: {
		label: 'Descanso después del goteo',
		help: 'Cuánto descansan los pacientes después del goteo.',
		lock: 'Siempre se añade «y hasta que el personal lo diga». El tiempo solo nunca envía a nadie a casa.',
	},
	bpIntervalStart: {
		label: 'Control de la presión al principio',
		help: 'Cada cuántos minutos se toma la presión en los primeros 15 minutos del goteo.',
		lock: 'Al menos cada 15 minutos.',
	},
	bpInterval: {
		label: 'Control de la presión durante el goteo',
		help: 'Cada cuántos minutos se toma la presión durante el goteo.',
		lock: 'Al menos cada 15 minutos.',
	},
	numberOfSessions: {
		label: 'Número de visitas',
		help: '',
		lock: 'Ningún paquete y nada recomendado: lo deciden ustedes y el paciente.',
	},
	daysBetween: {
		label: 'Tiempo entre visitas',
		help: '',
		lock: 'Ningún paquete y nada recomendado: lo deciden ustedes y el paciente.',
	},
	followupWhen: { label: 'Seguimiento', help: '' },
	stopRule: {
		label: 'Cuándo terminan las infusiones',
		help: 'Cuándo ustedes y el paciente terminarían las infusiones.',
	},
	costText: {
		label: 'Costo',
		help: 'Datos sobre el costo. Sin ofertas. Solo aquí y en «Quién paga» se pueden nombrar sumas de dinero.',
	},

	foodRule: { label: 'Comida antes de la visita', help: 'Su regla para la comida. No hay ninguna incluida.' },
	drinkRule: { label: 'Bebidas antes de la visita', help: 'Su regla para las bebidas. No hay ninguna incluida.' },
	medicineRule: {
		label: 'Medicinas antes de la visita',
		help: 'Qué hacer con las medicinas.',
		lock: '«No deje ni cambie una medicina por su cuenta» siempre queda. Aquí no se puede decir que dejen una.',
	},
	alcoholRule: {
		label: 'Alcohol',
		help: 'Su regla para el alcohol, con un «no».',
		lock: 'Puede hacerla más estricta. Nada la noche antes y por 24 horas después siempre queda.',
	},
	bringList: { label: 'Qué más traer', help: '' },
	companionRule: {
		label: 'Quién lleva al paciente a casa',
		help: 'Debe hacerlo un adulto.',
		lock: 'Puede pedir más. Que un adulto lo lleve a casa siempre queda.',
	},
	rideRule: {
		label: 'Transporte a casa',
		help: 'Qué transporte cuenta.',
		lock: 'Puede pedir más. Que vaya un adulto siempre queda.',
	},
	adultOvernight: {
		label: '¿Debe quedarse un adulto por la noche?',
		help: 'Si un adulto debe quedarse con el paciente esa noche.',
	},
	noDriveTime: {
		label: 'No manejar por',
		help: 'Horas sin manejar.',
		lock: 'Puede alargarlo. Al menos 24 horas y una noche de sueño siempre quedan.',
	},

	consentWhere: { label: 'Hoja de consentimiento', help: 'Dónde y cuándo se firma.' },
	pregnancyTest: { label: 'Prueba de embarazo', help: 'Quién hace una prueba de embarazo.' },
	whoWatches: {
		label: 'Quién vigila durante el goteo',
		help: 'Quién vigila al paciente durante el goteo, y dónde está el médico.',
	},
	lineType: { label: 'Vía IV', help: '' },
	premedText: {
		label: 'Otras medicinas antes del goteo',
		help: 'Si se dan otras medicinas antes.',
		lock: 'Sin nombres con cantidades y sin dosis.',
	},
	roomType: { label: 'Cuarto', help: '' },
	comfortExtras: {
		label: 'Para la comodidad',
		help: 'Qué hay para estar más cómodo.',
		lock: 'Diga qué hay, no qué hace por la salud.',
	},
	companionInRoom: { label: 'Acompañante en el cuarto', help: 'Si el acompañante puede estar con el paciente.' },
	companionWaitArea: { label: 'Dónde espera el acompañante', help: '' },

	stepsHidden: {
		label: 'Pasos que no se muestran',
		help: 'Pasos del día que su clínica no necesita.',
		lock: 'Solo estos se pueden quitar. Los demás contienen lo que se debe decir.',
	},
	stepsAdded: {
		label: 'Pasos propios',
		help: 'Hasta 4 pasos propios, cada uno después del paso que usted elija.',
		lock: 'Se marcan como palabras de su clínica.',
	},

	reviewedBy: {
		label: 'Revisado por',
		help: 'El profesional clínico que revisó lo que se muestra. Sin él, cada pantalla dice que es una vista previa.',
	},
	reviewedOn: { label: 'Revisado el', help: 'El día de la revisión. No en el futuro.' },
	reviewedText: {
		label: 'Huella del texto revisado',
		help: 'La huella del texto que se revisó, como está en el paquete de revisión; una por idioma. Sin ella, o si el texto cambió después, cada pantalla dice que es una vista previa.',
	},
	nextReview: {
		label: 'Próxima revisión',
		help: 'El día de la próxima revisión.',
		lock: 'Como máximo 12 meses después de la revisión.',
	},
	disclosure: {
		label: 'Quién paga y qué gana quien revisa',
		help: 'Quién paga esta página y qué gana con ella quien la revisó.',
	},
};

const UPLOAD = 'Suba el archivo a su sitio web, donde el sitio guarda sus archivos.';
const OTHER_SITE = 'Si está en otra dirección que su página, ese servidor debe permitir que su sitio lo cargue (CORS).';
const PACKAGE = 'Instale el paquete: npm run build y npm pack en este proyecto, después npm install con ese archivo.';

export const es: SetupWords = {
	pageTitle: 'Prepare la guía sobre la infusión de ketamina para su clínica',
	product: 'Guía de la infusión de ketamina',
	skipToForm: 'Ir al formulario',
	pageLanguage: 'Idioma de esta página',

	intro: {
		title: 'Prepare la guía para su clínica',
		lead: 'Los pacientes la leen en su sitio web o en una tableta en la clínica: qué es una infusión de ketamina para la migraña, cómo puede funcionar, qué hallaron los estudios, los riesgos y qué pasa ese día. Escriba sus datos, mire la vista previa y copie el código para su página.',
		optional: 'Nada es obligatorio. Lo que deja vacío no se muestra, o se dice a los pacientes que le pregunten.',
		nothingSent:
			'Nada de lo que escribe sale de este navegador, y nada se guarda. Guarde el archivo de ajustes para no perder su trabajo.',
		examplePage: 'Ver una página de ejemplo de una clínica',
		tabletPage: 'Abrir la página para tableta',
	},

	file: {
		label: 'Archivo de ajustes',
		open: 'Abrir ajustes',
		save: 'Guardar ajustes',
		untouched: 'Aún no hay nada escrito',
		unsaved: 'Hay cambios sin guardar',
		saved: 'Todos los cambios están guardados',
		opened: '«{name}» está abierto.',
		undo: 'Deshacer',
		allAccepted: 'Todos sus valores se aceptan.',
		goOn: 'Continuar',
		dropHere: 'Suelte para abrir el archivo de ajustes',
		faultTitle: 'No se pudo abrir este archivo',
		tooBig: '«{name}» tiene más de 1 MB. Un archivo de ajustes es mucho más pequeño.',
		empty: '«{name}» está vacío.',
		notJson:
			'«{name}» tiene un error en la línea {line}, columna {column}, cerca de «{found}». Muchas veces falta o sobra una coma o una comilla.',
		notJsonAtEnd:
			'«{name}» se corta en la línea {line}, columna {column}. Al final falta un corchete, una llave o una comilla.',
		notAnObject: '«{name}» no contiene ajustes. Los ajustes están entre { y }.',
		unreadable: 'No se pudo leer «{name}».',
		lostLetters:
			'«{name}» no está en UTF-8: se perderían las letras con acento. Ábralo donde lo escribió y guárdelo como UTF-8.',
		nothingChanged: 'Sus ajustes aquí siguen como antes.',
	},

	sections: {
		clinic: { title: 'Su clínica', lead: 'Cómo le encuentran los pacientes y dónde está.' },
		visit: { title: 'La visita', lead: 'Qué tipo de visita ofrece y cuánto duran sus partes.' },
		rules: {
			title: 'Reglas',
			lead: 'Qué hacen los pacientes antes y después. No hay horas fijas para la comida: las pone usted.',
		},
		comfort: { title: 'Atención y cuarto', lead: 'Cómo es estar con ustedes, para que el día no traiga sorpresas.' },
		steps: { title: 'Pasos del día', lead: 'Quite o añada pasos del día de la infusión.' },
		review: {
			title: 'Revisión',
			lead: 'Un profesional clínico suyo lo lee todo y responde por ello. Hasta entonces, cada pantalla dice que es una vista previa.',
		},
		check: { title: 'Comprobar', lead: 'Qué falta antes de que la vean los pacientes.' },
		publish: {
			title: 'Ponerla en su página',
			lead: 'Elija con qué está hecho su sitio web y copie el código.',
		},
	},
	nav: {
		label: 'Partes de la preparación',
		next: 'Siguiente: {title}',
		back: 'Atrás',
		filled: '{count} de {total}',
		toCorrect: '{count} por corregir',
		oneToCorrect: '1 por corregir',
		toDo: '{count} por hacer',
	},

	form: {
		example: 'Ejemplo: {text}',
		leftEmpty: 'Si queda vacío: {value}.',
		lock: 'No cambia:',
		oneText: 'Un texto para todos los idiomas',
		eachText: 'Un texto para cada idioma',
		given: 'Dado: «{given}».',
		everyLanguage: 'Todos los idiomas',
		showMe: 'Mostrar',
		showMeOf: 'Mostrar dónde está «{label}» en la vista previa',
		summaryTitle: '{count} valores se deben revisar',
		oneSummaryTitle: '1 valor se debe revisar',
		unknown:
			'El archivo contiene nombres que la guía no conoce: {names}. No hacen nada. Revise cómo están escritos, o quítelos.',
		removeUnknown: 'Quitarlos',
	},
	phone: {
		unusualIn:
			'Esto no parece un número de teléfono completo ({country}). Revíselo, con el código de área. Queda como lo escribió.',
		unusual: 'Esto no parece un número de teléfono de ese país. Revíselo. Queda como lo escribió.',
		text: 'Los pacientes lo ven como texto. No pueden tocarlo para llamar, porque aquí hay más que un número.',
		clearer: 'El mismo número se puede escribir de modo que todos puedan leerlo y marcarlo.',
		use: 'Escribirlo así: {number}',
	},
	languages: { en: 'Inglés', es: 'Español' },
	units: { minutes: 'minutos', hours: 'horas' },
	fields,
	choices: {
		visitType: {
			short: 'Visita corta: un goteo de más o menos una hora',
			long: 'Visita más larga: un goteo de algunas horas',
			hospital: 'Estancia en el hospital: un goteo de días',
		},
		adultOvernight: { yes: 'Sí', no: 'No', ask: 'Los pacientes preguntan al equipo' },
	},
	logo: {
		choose: 'Elegir una imagen',
		remove: 'Quitar',
		address: 'O su dirección en su propio sitio',
		preview: 'Su logotipo',
		tooBig: 'Esta imagen es demasiado grande. Use una de 145 kB como máximo.',
		noPreview: 'Una imagen de su sitio se ve en su página, no en esta vista previa.',
	},
	steps: {
		add: 'Añadir un paso',
		most: 'Como máximo {count} pasos.',
		added: 'Paso {number}',
		after: 'Va después de',
		title: 'Título',
		text: 'Texto',
		line: 'Texto, línea {number}',
		addLine: 'Añadir una línea',
		removeLine: 'Quitar la línea {number}',
		remove: 'Quitar el paso {number}',
	},
	country: {
		label: 'País',
		own: 'Otros números',
		check: 'Llena los dos números de abajo. Revíselos antes de usarlos: los números cambian.',
	},
	refusals: {
		choice: 'Elija una de estas opciones.',
		number: 'Use un número de {min} a {max} {unit}.',
		phone: 'Use un número de teléfono, como (555) 555-0100.',
		url: 'Use una dirección completa que empiece con https://, como https://clinic.example/ketamine.',
		image: 'Use un archivo de imagen, o su dirección en su propio sitio, como /images/logo.png.',
		pastDate: 'Use el día de la revisión: hoy o antes.',
		nextReview: 'Use un día después de la revisión, como máximo 12 meses más tarde.',
		fingerprint: 'Cópiela de su paquete de revisión: cuatro grupos de cuatro, como 9f86-d081-884c-7d65.',
		stepsHidden: 'Solo se pueden quitar los pasos de esta lista.',
		movedStep: 'Este paso ahora es parte de otro. Elija de la lista.',
		addedSteps: 'Cada paso necesita un lugar, un título y un texto. Puede haber {most} como máximo.',
		addedPart: 'Un paso tiene un lugar, un título y un texto, y nada más.',
		addedAfter: 'Elija el paso después del cual va.',
		tooLong: 'Use como máximo {most} caracteres, sin signos especiales.',
		markup: 'Use palabras simples, sin < ni >.',
		noWords: 'Use palabras.',
		lostLetters: 'Aquí se perdieron letras (\ufffd). Escríbalas de nuevo.',
		alphabet: 'Escriba cada palabra con letras de un solo alfabeto.',
		dose: 'No ponga dosis ni velocidades. Los pacientes no ven ninguna.',
		claim: 'Quite «{claim}». Diga qué pasa, sin promesas ni palabras de venta.',
		money: 'Las sumas de dinero van solo en «Costo» y en «Quién paga».',
		driving: 'Dígalo en «No manejar por». Los otros textos no hablan de manejar.',
		stopsMedicine: 'No diga aquí que dejen o salten una medicina. «Pregúntenos» está bien.',
		softens: 'Un adulto lleva al paciente a casa, y el paciente llama si necesita ayuda. No lo suavice.',
		companion: 'Un adulto debe llevar al paciente a casa. Solo puede pedir más.',
		alcohol: 'Dígalo con un «no», por 24 horas después o más.',
		recommended: 'No recomiende aquí un número. Lo deciden ustedes y el paciente.',
		doorCount: 'No diga un número de puertas o receptores. El dibujo muestra el rango.',
		successRate: 'No diga a cuántas personas ayudó. Los estudios se muestran con sus dos números.',
		language: 'Aquí solo se conocen el inglés y el español.',
		notText: 'Use palabras simples.',
	},

	preview: {
		title: 'Vista previa en vivo',
		width: 'Ancho',
		widths: { phone: 'Teléfono', tablet: 'Tableta', wide: 'Ancho' },
		shows: 'La vista previa muestra: {place}.',
		showsHelp: 'La vista previa muestra el panel de Ayuda.',
		showsFooter: 'La vista previa muestra el pie de la pantalla.',
		onTabletOnly: 'Esto funciona solo en la página para tableta.',
		notInView: 'Lo que eligió mostrar en su página no contiene esto. Elija «Todo» para verlo.',
		leftOut: 'Está en un paso que usted quitó.',
		backToField: 'Volver a «{label}»',
	},

	reviewPack: {
		title: 'Paquete de revisión',
		lead: 'Todo lo que leen los pacientes, con dibujos, fuentes y espacio para notas, para imprimir y firmar. También dice qué ha cambiado desde un paquete anterior.',
		open: 'Abrir el paquete de revisión',
		fingerprint: 'Huella del texto de ahora:',
		thisText: 'Este texto es el revisado.',
		otherText: 'Sin revisar, o cambió después de la revisión.',
	},
	check: {
		done: 'Hecho',
		toDo: 'Por hacer',
		count: '{done} de {total} hechos',
		allDone: 'Todo hecho. Está lista para su página.',
		patientsSeePreview:
			'Hasta que haya teléfono, revisor, fecha de revisión y huella, cada pantalla dice que es una vista previa, aún no revisada por un profesional clínico.',
		reviewOtherText:
			'La revisión es de otro texto que el que ven ahora los pacientes ({languages}): las pantallas lo dicen.',
		reviewDue: 'La revisión es demasiado antigua o su próxima fecha ya pasó: cada pantalla dice que toca una revisión.',
		items: {
			phone: {
				title: 'Teléfono de la clínica',
				why: 'Los pacientes deben poder llamarle.',
				go: 'Escribir el teléfono',
			},
			reviewer: {
				title: 'Revisor nombrado',
				why: 'Un profesional clínico suyo ha leído cada palabra.',
				go: 'Nombrar al revisor',
			},
			reviewDate: { title: 'Fecha de la revisión', why: 'De hace 12 meses como máximo.', go: 'Poner la fecha' },
			reviewedText: {
				title: 'La revisión es de este texto',
				why: 'Ninguna huella corresponde al texto de hoy en: {names}. Quienes lo lean ven que es una vista previa.',
				go: 'Ponga la huella de su paquete de revisión',
			},
			nextReview: {
				title: 'Próxima revisión planeada',
				why: 'Como máximo 12 meses después de la revisión.',
				go: 'Poner la fecha',
			},
			problems: {
				title: 'Todos los valores aceptados',
				why: '{count} por corregir. Hasta entonces no se muestran.',
				go: 'Ir al primero',
			},
			unknown: { title: 'Ningún nombre desconocido en el archivo', why: 'No se conoce: {names}.' },
			ownTexts: {
				title: 'Sus textos en los dos idiomas',
				why: 'En un solo idioma: {names}. Quien lee el otro los ve en el idioma equivocado.',
				go: 'Ir al primero',
			},
			translator: {
				title: 'El español, revisado por un traductor médico calificado',
				why: 'El español que trae la guía es un borrador que aún espera esta revisión. Márquelo cuando un traductor lo haya leído para usted, con sus propios textos.',
			},
			upload: {
				title: 'El archivo de la guía en su sitio web',
				why: 'Márquelo cuando ketamine-explainer.js esté en su sitio y su dirección sea correcta en «Ponerla en su página».',
				go: 'Descargar el archivo',
			},
			room: {
				title: 'Espacio reservado en la página',
				why: 'Lo hace el código: la página no salta mientras carga. En un marco de un creador de sitios, ponga a mano unos 600 px de altura. Márquelo cuando haya visto la página.',
				go: 'Ver las alturas',
			},
			saved: { title: 'Archivo de ajustes guardado', why: 'Lo necesita para cambiar algo más tarde.' },
		},
	},

	publish: {
		hostLabel: 'Su sitio web está hecho con',
		hosts: {
			html: {
				name: 'Cualquier página (HTML)',
				steps: [UPLOAD, 'Pegue el código donde debe estar la guía.'],
				code: 'Código para su página',
			},
			wordpress: {
				name: 'WordPress: bloque HTML',
				steps: [
					UPLOAD,
					'En el editor, añada un bloque «HTML personalizado» donde debe estar la guía y pegue el código.',
					'Si WordPress quita el script al guardar, debe pegarlo un administrador, o use el plugin.',
				],
				code: 'Código para el bloque HTML personalizado',
			},
			wordpressPlugin: {
				name: 'WordPress: plugin',
				steps: [
					'Instale el plugin: suba dist/wordpress/ketamine-explainer.zip en Plugins → Añadir nuevo.',
					'Guarde aquí su archivo de ajustes y súbalo en la página de ajustes del plugin.',
					'Ponga el shortcode donde debe estar la guía.',
				],
				code: 'Shortcode',
			},
			wix: {
				name: 'Wix',
				steps: [
					'Suba el archivo a un servidor suyo con https:// y escriba arriba su dirección completa.',
					OTHER_SITE,
					'En el editor, añada un elemento que inserta código HTML y pegue el código. Está en un marco con su propio desplazamiento: que no sea más alto que la ventana de un teléfono, unos 600 px, para que los paneles queden a la vista.',
				],
				code: 'Código para insertar',
			},
			squarespace: {
				name: 'Squarespace',
				steps: [
					UPLOAD,
					OTHER_SITE,
					'Añada un bloque de código donde debe estar la guía y pegue el código. Los scripts necesitan un plan que los permita.',
				],
				code: 'Código para el bloque de código',
			},
			webflow: {
				name: 'Webflow',
				steps: [
					'Suba el archivo a un servidor suyo con https:// y escriba arriba su dirección completa.',
					OTHER_SITE,
					'Añada un elemento «Code Embed» donde debe estar la guía, pegue el código y publique.',
				],
				code: 'Código para el Code Embed',
			},
			iframe: {
				name: 'Marco (iframe)',
				steps: [
					'Descargue la página. Es un solo archivo con todo dentro, también sus ajustes.',
					'Súbala a su sitio web.',
					'Pegue el código donde debe estar la guía. Si cambia los ajustes, vuelva a subir la página.',
				],
				code: 'Código para su página',
			},
			react: {
				name: 'React',
				steps: [PACKAGE, 'Use React 19 o posterior.', "En Next.js, ponga 'use client' al principio del archivo."],
				code: 'Componente',
			},
			vue: {
				name: 'Vue',
				steps: [
					PACKAGE,
					'Diga al compilador de Vue que ketamine-explainer es un elemento personalizado (compilerOptions.isCustomElement).',
				],
				code: 'Componente',
			},
			svelte: { name: 'Svelte', steps: [PACKAGE], code: 'Componente' },
		},
		optionsTitle: 'Qué muestra',
		view: 'Mostrar',
		views: {
			full: 'Todo',
			short: 'El camino corto: 9 pantallas',
			day: 'Solo el día de la infusión',
			synapse: 'Solo la imagen animada',
		},
		lang: 'Idioma al empezar',
		langs: { auto: 'Como su página', en: 'Inglés', es: 'Español' },
		theme: 'Luz al empezar',
		themes: { auto: 'Como el dispositivo', dim: 'Tenue', soft: 'Suave', contrast: 'Alto contraste' },
		settingsPlace: 'Sus ajustes',
		settingsPlaces: { inline: 'En el código', file: 'En un archivo en su sitio web' },
		addresses: 'Direcciones en su sitio web',
		script: 'Dirección de ketamine-explainer.js',
		settingsSrc: 'Dirección del archivo de ajustes',
		page: 'Dirección de la página para el marco',
		badAddress: 'Use una dirección como /files/name.js o https://clinic.example/files/name.js.',
		needsHttps: 'Este tipo de sitio necesita una dirección completa que empiece con https://.',
		downloadScript: 'Descargar ketamine-explainer.js',
		downloadPage: 'Descargar la página',
		pageFailed:
			'No se pudo leer aquí el archivo de la guía, así que no se pudo hacer la página. Construya el proyecto y abra de nuevo esta página.',
		leftOut: 'Los valores no aceptados ({count}) quedan fuera del código.',
		isPreview: 'Los pacientes verán que es una vista previa, aún no revisada por un profesional clínico.',
		toCheck: 'Ver qué falta',
		copy: 'Copiar el código',
		copied: 'Copiado.',
		copyFailed: 'El navegador no lo permitió. Seleccione el código y cópielo.',
		handOutTitle: 'Hoja en papel',
		handOutLead: 'La hoja para llevar a casa, con sus datos, en el idioma de la vista previa.',
		print: 'Imprimir la hoja',
	},
};
