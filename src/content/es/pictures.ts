/** The words of the moving pictures and of what stands beside them, in Spanish. */
import type {
	scene as enScene,
	doors as enDoors,
	signals as enSignals,
	ketamine as enKetamine,
	readouts as enReadouts,
	about as enAbout,
} from '../en/pictures';
import type { TextsOf } from '../translate';

export const scene = {
	presynapticCell: 'célula que envía',
	postsynapticCell: 'célula que recibe',
	cleft: 'espacio',
	glutamate: 'glutamato',
	ampa: 'puertita',
	ampaOpen: 'puertita abierta',
	nmda: 'puerta NMDA',
	nmdaConducting: 'puerta NMDA abierta',
	nmdaClosed: 'cerrada',
	magnesiumBlock: 'tapón de magnesio',
	ketamine: 'ketamina',
	ketamineInPore: 'ketamina en la puerta',
	ketamineTrapped: 'cerrada y con ketamina',
} as const satisfies TextsOf<typeof enScene>;

export const doors = {
	ampaOpen: 'Puertitas abiertas: {ampaOpen} de {ampa}.',
	nmdaConducting: 'Puertas NMDA que dejan pasar señales: {nmdaConducting} de {nmda}.',
	magnesiumBlocked: 'Puertas NMDA con tapón de magnesio: {magnesiumBlocked}.',
	ketamineBlocked: 'Puertas NMDA con ketamina: {ketamineBlocked}.',
	ketamineTrapped: 'Cerradas y con ketamina: {ketamineTrapped}.',
	glutamateInCleft: 'Hay glutamato en el espacio.',
	ketamineInCleft: 'Hay ketamina en el espacio.',
	place: 'De arriba abajo: {presynapticCell}, {cleft}, {postsynapticCell}. Puertas de izquierda a derecha:',
} as const satisfies TextsOf<typeof enDoors>;

export const signals = {
	message: {
		title: '¿Cómo se hablan las células nerviosas?',
		caption: [
			'Las células nerviosas se hablan con un mensajero, el _glutamato_. Actúa como una llave: ayuda a abrir puertitas en la célula siguiente.',
		],
	},
	plug: {
		title: '¿Qué mantiene cerrada la puerta NMDA?',
		caption: ['Otro tipo de puerta se llama _receptor_ _NMDA_. En reposo, la tapa un poco de _magnesio_.'],
	},
	'plug-moves': {
		title: '¿Cuándo se abre?',
		caption: ['Un mensaje fuerte, o muchos seguidos, saca el tapón. Entonces pasa más, también calcio.'],
	},
} as const satisfies TextsOf<typeof enSignals>;

export const ketamine = {
	sits: {
		title: '¿Qué puede hacer la ketamina?',
		caption: [
			'Las señales entran en una célula nerviosa por puertas. La ketamina bloquea una puerta abierta por un tiempo, pero nadie sabe si es así como ayuda.',
		],
	},
	fewer: {
		title: '¿Qué cambia eso?',
		caption: ['Algunas puertas tienen ketamina, y así pasan menos señales. No se sabe cuántas menos.'],
	},
	leaves: {
		title: '¿Se queda ahí?',
		caption: [
			'Una puerta puede cerrarse sobre la ketamina, pero en unas horas las puertas se abren y la ketamina sale.',
			'Si hay menos dolor, eso puede durar más, y nadie sabe por qué.',
		],
	},
	'how-many': {
		title: '¿Cuántas puertas?',
		caption: ['Las imágenes del cerebro no coinciden, y los estudios de laboratorio varían.'],
	},
	unknown: {
		title: '¿Es así como ayuda?',
		caption: [
			'Nadie lo sabe. La ketamina no quita el glutamato. En parte del cerebro, el glutamato hasta puede subir por poco tiempo.',
			'La ketamina también puede actuar en otros lugares, como el sistema opioide del cuerpo.',
		],
	},
	try: {
		title: '¿Puede hacer que pasen menos señales?',
		caption: ['Cambie algo y vea qué logra pasar. Puede saltarse esto.'],
	},
} as const satisfies TextsOf<typeof enKetamine>;

export const readouts = {
	signals: 'Señales que pasan',
	inDrip: 'con dosis baja',
	atThisLevel: 'ahora',
	before: 'antes',
	withKetamine: 'con ketamina',
	atLeast: 'al menos',
	upTo: 'hasta',
	rangeOf100: 'Puertas con ketamina: de {atLeast} a {upTo} de cada 100',
	upToOf100: 'Puertas con ketamina: hasta {upTo} de cada 100',
	almostNone: 'Puertas con ketamina: menos de 1 de cada 100',
	none: 'Ninguna puerta tiene ketamina',
	signalSentence: 'Pasan cerca de {atLeast} a {upTo} de cada 100 partes de la señal.',
	wholeSignal: 'Pasa toda la señal.',
	message: 'Mensaje',
	fewDoors: 'Dibujo simple con pocas puertas.',
	exampleDrip: 'Es un ejemplo, no su goteo.',
	simplePicture: 'Dibujo simple. El cerebro real no es simple.',
} as const satisfies TextsOf<typeof enReadouts>;

export const about = {
	title: 'Sobre este dibujo',
	lines: [
		'Se calcula con estudios de laboratorio. Va unas 100 veces más lento.',
		'Los tamaños no son reales.',
		'Una llave representa cientos. Solo se dibujan unas pocas puertas.',
		'El voltaje de la célula es un ejemplo. La banda muestra lo menos y lo más que puede pasar.',
		'La puerta NMDA necesita dos llaves y dos ayudantes. Estos no se dibujan.',
		'El número de puertas se calcula para un goteo. Los estudios varían, por eso hay un rango. Con imágenes del cerebro se ha tratado de contarlas. Los resultados no coinciden.',
		'La ketamina también actúa en otras partes del cerebro. Un poco también puede actuar fuera de la entrada. El alivio puede durar más que la medicina en el cuerpo. Nadie sabe por qué.',
	],
} as const satisfies TextsOf<typeof enAbout>;
