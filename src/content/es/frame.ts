/** The words that stand around every screen, and help, in Spanish. */
import type { ui as enUi, chapterTitles as enChapterTitles, help as enHelp, tryIt as enTryIt } from '../en/frame';
import type { TextsOf } from '../translate';

export const languageName = 'Español';

export const direction = 'ltr';

export const ui = {
	product: 'Infusión de ketamina para la migraña',
	chapters: 'Capítulos',
	close: 'Cerrar',
	back: 'Atrás',
	next: 'Siguiente',
	play: 'Reproducir',
	pause: 'Pausa',
	oneStep: 'Un paso',
	fromBeginning: 'Desde el principio:',
	ofPeople: '{some} de 100 personas: sí. {others} de 100 personas: no.',
	replay: 'Repetir',
	light: 'Luz',
	lights: { auto: 'Como mi dispositivo', dim: 'Tenue', soft: 'Suave', contrast: 'Alto contraste' },
	motion: 'Movimiento',
	motions: { auto: 'Como mi dispositivo', full: 'Dibujo en movimiento', reduced: 'Dibujos fijos' },
	listen: 'Escuchar',
	pauseReading: 'Pausar la lectura',
	keepReading: 'Seguir leyendo',
	faster: 'más rápido',
	noVoice: 'Este dispositivo no tiene una voz en español.',
	voiceComes: 'La voz todavía no está lista.',
	voiceFailed: 'La voz de este dispositivo no funciona ahora.',
	keyboard: 'Teclado',
	keys: {
		step: '{keys}: otro paso del día u otra opción.',
		stop: '{keys}: detener el dibujo y la lectura, cerrar un panel.',
	},
	help: 'Ayuda',
	partOf: 'Parte {part} de {count}',
	stepOf: 'Paso {step} de {count}',
	shortWay: 'El camino corto',
	allOfIt: 'Todo',
	namesInPicture: 'También en este dibujo:',
	picture: 'Dibujo',
	aboutPicture: 'Sobre este dibujo',
	progress: 'Pasos de este capítulo',
	startOver: 'Empezar de nuevo',
	print: 'Imprimir una hoja para llevar',
	printShort: 'Imprimir',
	printFailed:
		'¿No ve la ventana para imprimir? Tal vez este navegador no puede. Pruebe otro o pida esta hoja a su equipo médico.',
	printedOn: 'Impresa el {date}.',
	askTeam: 'Pregunte a su equipo médico.',
	failed: 'Esta parte no se puede mostrar.',
	coming: 'Esta parte ya viene.',
	lost: 'Esta parte no se cargó. ¿Tiene internet?',
	tryAgain: 'Intentar de nuevo',
	newVersion: 'Puede haber una versión nueva. Cargue la página de nuevo para verla.',
	reload: 'Cargar la página de nuevo',
	endTitle: 'Listo',
	endText: 'Cinco cosas para tener presentes:',
	sources: 'Fuentes ({count})',
	newTab: 'otra pestaña',
	ownSources: {
		config: 'Así lo dice su clínica.',
		'good-practice': 'Consejo usual, no un estudio.',
		textbook: 'Libros de texto.',
		clinics: 'Páginas web de clínicas, no un estudio.',
		'no-study': 'No hallamos estudios de esto.',
		guide: 'Sobre esta guía misma.',
		picture: 'El dibujo mismo lo muestra.',
	},
} as const satisfies TextsOf<typeof enUi>;

export const chapterTitles = {
	start: 'Empiece aquí',
	migraine: 'Sobre la migraña',
	signals: 'Cómo pasan las señales',
	ketamine: 'Qué puede hacer la ketamina',
	evidence: 'Qué hallaron los estudios',
	safety: 'Riesgos y opciones',
	day: 'El día de la infusión',
	questions: 'Sus preguntas',
	sources: 'Quién dice esto',
} as const satisfies TextsOf<typeof enChapterTitles>;

export const fda = 'La FDA no ha aprobado la ketamina para la migraña.';

export const preview = 'Vista previa. Aún no revisada por una clínica.';

export const reviewDue = 'Vista previa. Falta una nueva revisión de la clínica.';

export const reviewOtherText = 'Vista previa. La clínica revisó un texto anterior.';

export const reviewedBy = 'Revisada por {name} el {date}.';

export const learning =
	'Esta página es para aprender. No toma el lugar de su equipo médico. No puede decirle si la ketamina es adecuada para usted.';

export const draftTranslation = 'Ningún traductor calificado ha firmado aún esta traducción.';

export const unsigned = 'Hasta noviembre de 2026, ningún profesional de salud la ha revisado y firmado.';

export const cost = 'Su clínica sobre el costo: {costText}';

export const help = {
	title: 'Buscar ayuda',
	emergencyHeading: 'Llame al {emergency} ahora',
	emergency: [
		'Llame al {emergency} si tiene dolor de pecho, le cuesta respirar o se le hincha la cara o la lengua.',
		'Quien esté con usted debe llamar al {emergency} si usted se desmaya, tiene una convulsión o no despierta.',
		'Llame al {emergency} por señales de derrame cerebral: cara caída, brazo o pierna débil, o problemas para hablar.',
		'Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida. Llame al {emergency} por un dolor de cabeza con fiebre y cuello rígido, o tras un golpe en la cabeza.',
	],
	crisisHeading: 'Llame al {crisis}',
	crisis: [
		'¿Piensa en hacerse daño? Llame ahora al {crisis}. Es gratis y atiende de día y de noche. Si está en peligro, llame al {emergency}.',
		'Para español, oprima 2 o envíe AYUDA por texto al {us988}. Si es veterano o veterana, puede oprimir 1.',
	],
	us988: '{number} (oprima 2)',
	clinicHeading: 'Llame a su clínica hoy',
	clinic: [
		'Llame a su clínica si no puede retener líquidos. Llame si en casa sigue con confusión o ve cosas que no son reales.',
		'Llame a su clínica si le duele al orinar o ve sangre en la orina. Llame si la orina es oscura, o si la piel o los ojos se ponen amarillos.',
		'Llame a su clínica si el lugar de la IV está rojo, caliente, hinchado o gotea. Llame si tiene el ánimo muy bajo o muchas ganas de ketamina.',
		'Llame a su clínica si su migraña dura más de 3 días o no es como la de siempre.',
	],
	clinicName: '{clinicName}',
	clinicPhone: 'Su clínica: {clinicPhone}',
	afterHoursPhone: 'De noche y en fin de semana: {afterHoursPhone}',
	noClinicPhone: 'Pregunte a su equipo médico a qué número llamar.',
} as const satisfies TextsOf<typeof enHelp>;

/** Its pace is also that of reading aloud. */
export const tryIt = {
	ketamine: { title: 'Ketamina', choices: { none: 'nada', drip: 'dosis baja', more: 'más' } },
	rate: { title: 'Llegan mensajes', choices: { seldom: 'de vez en cuando', often: 'a menudo' } },
	magnesium: { title: 'Magnesio', choices: { on: 'presente', off: 'quitado' } },
	pace: { title: 'Ritmo', choices: { usual: 'usual', slow: 'más lento' } },
	answers: {
		fewer: 'Sí. Ahora pasan menos señales.',
		more: 'No. Ahora pasan más señales.',
		same: 'Pasa casi lo mismo.',
	},
} as const satisfies TextsOf<typeof enTryIt>;
