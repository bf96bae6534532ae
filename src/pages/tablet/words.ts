/** The words of the tools around the explainer, in its languages. The notes themselves are in `notes/`. */
import type { Language } from '../../content';

const en = {
	tools: 'Clinician’s tools',
	map: 'Map',
	notes: 'Notes',
	pen: 'Pen',
	pointer: 'Pointer',
	textSize: 'Text size',
	handOver: 'To phone',
	tablet: 'Tablet',
	startOver: 'Start over',
	cleared: 'All cleared.',
	takeBack: 'Bring it back',
	newVersion: 'New version',

	mapTitle: 'All chapters and steps',

	notesTitle: 'For the clinician',
	notForPatient: 'Not for the patient. Never printed.',
	say: 'Say',
	ask: 'Ask back',
	numbers: 'Numbers for professionals',
	noNote: 'A step of your clinic’s own. There is no note for it.',

	inks: { warm: 'Warm', cool: 'Cool' },
	undo: 'Undo',
	clear: 'Clear',
	keep: 'Keep for the print-out',
	kept: 'Kept until Start over.',
	noPicture: 'No picture to draw on here.',

	handOverTitle: 'Read it at home',
	handOverHow: 'Point the phone’s camera at the code. It opens the clinic’s page:',
	handOverCode: 'Code with the address of the clinic’s page',
	handOverMissing: 'The clinic has not given its page’s address yet (pageUrl in the settings file).',
	handOverTooLong: 'The page’s address is too long for a code (pageUrl in the settings file).',

	tabletTitle: 'This tablet',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	offlineReady: 'Works without a network.',
	offlineNotReady: 'Does not work without a network yet.',
	offlineChanged: 'Changed on its way from the server, and so not kept: {name}',
	offlineMissing: 'Could not be loaded, and so is not kept: {name}',
	noNewVersion: 'No newer version is known.',
	takeNewVersion: 'Start over with the new version',
	settingsHeading: 'The clinic’s settings',
	settingsAbout: 'A file that the clinic made. It is kept on this tablet. It holds nothing about patients.',
	settingsNone: 'No file yet: the page says to ask the care team.',
	settingsFrom: 'From: {name}',
	settingsReadAt: 'Read {age}: {date}',
	settingsChoose: 'Choose a file',
	settingsForget: 'Forget the file',
	settingsOtherOrigin: 'The settings must lie on this site. Not read: {name}',
	settingsUnreachable: 'The settings could not be read: {name}',
	settingsBroken: 'This is no settings file (JSON): {name}',
	settingsLostLetters:
		'Letters with accents would be lost. Save the file as UTF-8, and choose it again. Not read: {name}',
	settingsNotKept: 'The browser did not keep the file. Choose it again next time.',
	settingsOneLanguage: 'In one language only: {names}. Readers of the other see them in the wrong language.',

	idleTitle: 'Is someone there?',
	idleText: 'All that was chosen or drawn is cleared in about {seconds} seconds.',
	idleStop: 'Go on',
};

/** English has every key; the other languages must have the same. */
export type TabletWords = typeof en;

const es: TabletWords = {
	tools: 'Herramientas del personal clínico',
	map: 'Mapa',
	notes: 'Notas',
	pen: 'Lápiz',
	pointer: 'Puntero',
	textSize: 'Tamaño del texto',
	handOver: 'Al teléfono',
	tablet: 'Tableta',
	startOver: 'Empezar de nuevo',
	cleared: 'Todo borrado.',
	takeBack: 'Recuperar',
	newVersion: 'Nueva versión',

	mapTitle: 'Todos los capítulos y pasos',

	notesTitle: 'Para el personal clínico',
	notForPatient: 'No es para el paciente. Nunca se imprime.',
	say: 'Diga (en inglés)',
	ask: 'Pregunte',
	numbers: 'Cifras para profesionales (en inglés)',
	noNote: 'Un paso propio de su clínica. No hay una nota para él.',

	inks: { warm: 'Cálido', cool: 'Frío' },
	undo: 'Deshacer',
	clear: 'Borrar',
	keep: 'Guardar para imprimir',
	kept: 'Guardado hasta empezar de nuevo.',
	noPicture: 'Aquí no hay una imagen para dibujar.',

	handOverTitle: 'Para leer en casa',
	handOverHow: 'Apunte la cámara del teléfono al código. Abre la página de la clínica:',
	handOverCode: 'Código con la dirección de la página de la clínica',
	handOverMissing: 'La clínica aún no dio la dirección de su página (pageUrl en el archivo de ajustes).',
	handOverTooLong: 'La dirección es demasiado larga para un código (pageUrl en el archivo de ajustes).',

	tabletTitle: 'Esta tableta',
	fullScreen: 'Pantalla completa',
	leaveFullScreen: 'Salir de pantalla completa',
	offlineReady: 'Funciona sin red.',
	offlineNotReady: 'Todavía no funciona sin red.',
	offlineChanged: 'Cambió en el camino desde el servidor y por eso no se guardó: {name}',
	offlineMissing: 'No se pudo cargar y por eso no se guardó: {name}',
	noNewVersion: 'No se conoce una versión más nueva.',
	takeNewVersion: 'Empezar de nuevo con la versión nueva',
	settingsHeading: 'Ajustes de la clínica',
	settingsAbout: 'Un archivo hecho por la clínica. Se queda en esta tableta. No contiene nada sobre pacientes.',
	settingsNone: 'Aún no hay archivo: la página dice que pregunte al equipo médico.',
	settingsFrom: 'De: {name}',
	settingsReadAt: 'Se leyó {age}: {date}',
	settingsChoose: 'Elegir un archivo',
	settingsForget: 'Olvidar el archivo',
	settingsOtherOrigin: 'Los ajustes deben estar en este sitio. No se leyó: {name}',
	settingsUnreachable: 'No se pudieron leer los ajustes: {name}',
	settingsBroken: 'Esto no es un archivo de ajustes (JSON): {name}',
	settingsLostLetters:
		'Se perderían las letras con acento. Guarde el archivo como UTF-8 y elíjalo otra vez. No se leyó: {name}',
	settingsNotKept: 'El navegador no guardó el archivo. Elíjalo otra vez la próxima vez.',
	settingsOneLanguage: 'En un solo idioma: {names}. Quien lee el otro los ve en el idioma equivocado.',

	idleTitle: '¿Hay alguien ahí?',
	idleText: 'Todo lo elegido o dibujado se borra en unos {seconds} segundos.',
	idleStop: 'Seguir',
};

export const TABLET_WORDS: Readonly<Record<Language, TabletWords>> = { en, es };
