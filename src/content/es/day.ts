/** The infusion day in Spanish. */
import type { day as enDay } from '../en/day';
import type { TextsOf } from '../translate';

const CRISIS = 'Llame al {crisis} si piensa en hacerse daño.';

export const day = {
	groups: { before: 'Antes', arrive: 'Llegada', infusion: 'Goteo', recover: 'Descanso', home: 'Casa' },
	parts: {
		happens: 'Qué pasa',
		feel: 'Qué puede sentir',
		staff: 'Qué hace el personal',
		do: 'Qué hacer',
		tell: 'Avise al personal',
		call: 'Cuándo llamar',
		clinic: 'De su clínica',
	},
	visitType: 'Tipo de visita',
	visitTypes: { short: 'Visita corta', long: 'Visita larga', hospital: 'En el hospital' },
	clinicFacts: {
		foodRule: 'Comida: {foodRule}',
		drinkRule: 'Bebidas: {drinkRule}',
		medicineRule: 'Medicinas: {medicineRule}',
		alcoholRule: 'Alcohol: {alcoholRule}',
		companionRule: 'Su acompañante: {companionRule}',
		arrivalTime: 'Llegue: {arrivalTime}',
		address: 'Dónde: {address}',
		totalVisitTime: 'Planee estar aquí cerca de {totalVisitTime}.',
		roomType: 'Su cuarto: {roomType}',
		comfortExtras: 'Para su comodidad: {comfortExtras}',
		companionInRoom: 'Acompañante en el cuarto: {companionInRoom}',
		lineType: 'Su IV: {lineType}',
		premedText: 'Otra medicina: {premedText}',
		infusionLength: 'El goteo dura: {infusionLength}',
		numberOfSessions: 'Visitas planeadas: {numberOfSessions}',
		daysBetween: 'Días entre visitas: {daysBetween}',
		followupWhen: 'Próxima revisión: {followupWhen}',
		afterHoursPhone: 'De noche y en fin de semana: {afterHoursPhone}',
		cancelPhone: '¿Llega tarde o no puede venir? Llame al {cancelPhone}.',
		parking: 'Estacionamiento: {parking}',
		bringList: 'Traiga también: {bringList}',
		companionWaitArea: 'Su acompañante espera aquí: {companionWaitArea}',
		consentWhere: 'El formulario: {consentWhere}',
		pregnancyTest: 'Prueba de embarazo: {pregnancyTest}',
		whoWatches: 'Quién está con usted: {whoWatches}',
		rideRule: 'Su regreso a casa: {rideRule}',
		stopRule: 'Cuándo parar: {stopRule}',
	},
	bpInterval: 'Presión: cada {bpInterval} minutos o más seguido.',
	observation:
		'Descansa aquí al menos {observationLength}, y hasta que el personal diga que puede irse. Debe estar alerta y estable.',
	observationUnset:
		'Descansa hasta que el personal diga que puede irse: alerta, estable y con números casi como al empezar.',
	overnight: {
		yes: 'Pida a un adulto que se quede con usted esta noche.',
		no: 'Tenga un teléfono cerca. Pida a alguien que vea cómo está esta noche.',
		ask: 'Pregunte si un adulto debe quedarse esta noche.',
	},
	level: {
		title: 'Nivel en la sangre, un ejemplo',
		none: 'Aún no hay ketamina.',
		rising: 'Sube.',
		falling: 'Baja.',
		gone: 'Es muy bajo.',
		time: 'Parte del día',
		ofHighest: 'Nivel, si el más alto es 100',
		example: 'No le dice cuándo puede manejar.',
	},
	overview: {
		title: '¿Cómo es el día?',
		picture: 'Sube y después baja.',
		opening: [
			'Cada clínica es diferente. Su equipo médico le dirá su plan.',
			'La mayoría de los estudios de migraña difícil de tratar fueron estancias de 3 a 7 días en un hospital. Una visita corta puede no funcionar igual.',
		],
		things: {
			drip: 'Usted descansa con un goteo. El personal le vigila. Dura horas, o casi todo el día.',
			food: 'Siga la regla de su clínica sobre comidas y bebidas.',
			helper: 'Un adulto debe llevarle a casa.',
			driving: 'No maneje por al menos {noDriveTime} y hasta que haya dormido bien.',
		},
	},
	steps: {
		'evening-before': {
			title: 'La noche anterior',
			picture: 'En casa, de noche, una persona prepara una bolsa y llama a su acompañante.',
			happens: ['Tal vez necesite antes una prueba del corazón o de sangre.'],
			do: [
				'Siga la regla de su clínica sobre comidas y bebidas.',
				'¿Tiene diabetes o toma medicina para el azúcar o para bajar de peso? Pregunte cómo planear sus comidas.',
				'Pregunte a su equipo médico qué medicinas tomar. No deje de tomar ni se salte una medicina por su cuenta.',
				'Nada de alcohol, marihuana ni drogas. Pueden ser peligrosos con la ketamina.',
				'Planee que un adulto le lleve a casa. Tenga otro plan por si acaso.',
			],
			tell: [
				'Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida.',
				'Llame a su clínica por fiebre, un embarazo o cualquier problema de salud nuevo.',
			],
		},
		morning: {
			title: 'Esa mañana',
			picture: 'Una persona con ropa suelta está en la puerta. Su acompañante espera con la bolsa.',
			do: [
				'Use ropa suelta, con mangas que se puedan subir. Deje las joyas en casa.',
				'Traiga su lista de medicinas, identificación, tarjeta del plan de salud y diario de dolor de cabeza.',
				'Un antifaz, audífonos o una manta pueden ayudar. Traiga su máquina para la apnea del sueño, si usa una.',
			],
			tell: ['¿No tiene transporte? Llame a su clínica. Tal vez necesite otra fecha.'],
		},
		'check-in': {
			title: 'Llegada y revisión de salud',
			picture:
				'Alguien de enfermería le pone a una persona la banda de la presión en el brazo. Su acompañante está a su lado.',
			happens: [
				'El personal le pregunta por su salud, ánimo, medicinas y alergias.',
				'Un formulario dice lo bueno, lo malo y lo que no se sabe. Puede decir que no, aun hoy. Esta página no es ese formulario.',
			],
			staff: [
				'Revisan la presión, el pulso, la respiración y el oxígeno. Tal vez necesite una prueba de embarazo.',
				'Si su presión está demasiado alta, tal vez deba esperar o volver otro día.',
			],
			tell: [
				'Dolor de pecho, tos nueva o fiebre. La luz o el ruido le molestan.',
				'Si puede estar embarazada, o si tomó medicina de más, drogas o alcohol.',
				'Qué tomó hace poco para la migraña, y cuándo.',
				'Si piensa en hacerse daño.',
			],
		},
		room: {
			title: 'El cuarto y la IV',
			picture: 'Una persona está recostada en un sillón. Alguien de enfermería le pone una IV en el brazo.',
			happens: [
				'Se sienta o se recuesta. Hay poca luz. No hay ruido.',
				'Le ponen una IV en la mano o el brazo. Solo queda un tubito suave en la vena.',
			],
			feel: ['Un pinchazo rápido. La banda de la presión le aprieta el brazo.'],
			staff: [
				'Le ponen la banda de la presión en el brazo y una pinza en el dedo.',
				'Le muestran cómo pedir ayuda: con palabras, una seña o un botón.',
			],
			do: ['Vaya al baño primero.'],
			tell: [
				'Avise si se desmaya con las agujas o si es difícil hallarle las venas.',
				'Avise si el lugar de la IV arde, se hincha o duele.',
			],
			inHospital: [
				'Tal vez le pongan un tubo más largo y fino.',
				'La IV puede taparse o infectarse. Puede doler, ponerse roja o hincharse.',
			],
		},
		'first-minutes': {
			title: 'Los primeros 15 minutos',
			picture:
				'Alguien de enfermería tiene una mano en la bomba y mira a la persona en el sillón. Hay un reloj en la pared.',
			happens: [
				'El personal revisa una vez más: persona correcta, medicina correcta. Todavía puede decir que no.',
				'Una bomba da la ketamina despacio. Su equipo elige la dosis.',
				'Puede empezar a sentir algo en 5 a 15 minutos.',
			],
			feel: ['Calor, sueño o que flota, como en un sueño. Los labios pueden hormiguear. La vista puede nublarse.'],
			staff: [
				'Pueden bajar la velocidad o parar la medicina. Lo necesario para emergencias está cerca.',
				'Vigilan el oxígeno y el pulso todo el tiempo, y la presión seguido.',
				'Tal vez le den medicina para las náuseas o el miedo. Alguna puede darle más sueño.',
			],
			tell: ['De inmediato: dolor de pecho, problemas para respirar, vómito, picazón, hinchazón o mucho miedo.'],
		},
		infusion: {
			title: 'Durante el goteo',
			picture:
				'Una persona descansa en un sillón con los ojos cerrados. El goteo está en marcha. Alguien de enfermería está cerca.',
			happens: ['Descanse, oiga música tranquila o cierre los ojos.'],
			feel: [
				'Como lejos. El tiempo, los sonidos y los colores pueden parecer raros. Algunas personas sienten calma; otras, miedo.',
			],
			staff: [
				'Una persona capacitada le vigila. Puede bajar la velocidad o parar la medicina.',
				'Vigilan el oxígeno, el pulso y la presión, que puede subir.',
			],
			tell: [
				'Si no le gusta cómo se siente, dígalo u oprima el botón.',
				'De inmediato: dolor de pecho, problemas para respirar, vómito, latidos muy fuertes, sacudidas o dolor en la IV.',
				'De inmediato: mucho miedo, un dolor de cabeza nuevo y muy fuerte, o ver u oír cosas que le alteran.',
			],
			inLongVisit: ['Pregunte si puede comer o beber durante un goteo largo. Pida ayuda para ir al baño.'],
			inHospital: [
				'El goteo sigue día y noche, por lo general de 3 a 7 días.',
				'Espere análisis de sangre del hígado.',
			],
		},
		recovery: {
			title: 'Después del goteo',
			picture: 'La bomba está parada. La persona tiene agua y algo de comer. Alguien de enfermería la sostiene.',
			happens: [
				'La mayoría de las sensaciones raras se van pronto.',
				'Le quitan la IV. Le dan un papel: qué hacer y a quién llamar.',
			],
			do: ['Puede tambalearse. No se levante sin ayuda.', 'Ya alerta, puede tomar sorbos de agua y comer algo ligero.'],
			feel: ['Puede tener sueño o náuseas.', 'El dolor puede ser menor, igual o peor. Todavía puede cambiar.'],
			tell: [
				'De inmediato: dolor de pecho, problemas para respirar o no puede seguir alerta.',
				'De inmediato: no para de vomitar, siente mucha angustia o confusión, o piensa en hacerse daño.',
			],
			inHospital: ['El personal puede bajar el goteo poco a poco, por horas.'],
		},
		'going-home': {
			title: 'El regreso a casa y esa noche',
			picture: 'Una persona sale del brazo de su acompañante y va a un auto.',
			do: [
				'Un adulto debe llevarle a casa.',
				'No maneje ni ande en bicicleta por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.',
				'Hasta entonces: nada de alcohol, herramientas, estufa ni decisiones grandes. No cuide niños pequeños sin otro adulto.',
				'Pregunte antes de tomar pastillas que dan sueño.',
			],
			tell: [
				'Llame al {emergency}: dolor de pecho, problemas para respirar o dolor de cabeza repentino y peor que nunca.',
				'O señales de derrame cerebral: cara caída, brazo o pierna débil, problemas para hablar.',
				'Su acompañante debe llamar al {emergency} si usted se desmaya, tiene una convulsión o no despierta.',
				'Llame a su clínica si sigue con confusión, ve cosas irreales o no retiene líquidos.',
				CRISIS,
			],
		},
		'days-after': {
			title: 'Los días siguientes',
			picture: 'En casa, una persona escribe en un diario de dolor de cabeza. Al lado hay un calendario.',
			do: [
				'Lleve un diario de dolor de cabeza.',
				'Tome sus otras medicinas como le dijo su equipo médico.',
				'Antes de más goteos, pregunte por revisiones de la vejiga y el hígado.',
			],
			feel: ['Puede ayudar o no. El dolor puede volver.', '¿No mejoró? No es culpa suya. Pregunte qué más probar.'],
			tell: [
				'Llame al {emergency}: dolor de pecho, problemas para respirar o dolor de cabeza repentino y peor que nunca.',
				CRISIS,
				'Llame a su clínica por dolor o sangre al orinar, orina oscura, o piel u ojos amarillos.',
				'También por mucha tristeza, ver u oír cosas irreales o muchas ganas de ketamina.',
			],
		},
	},
} as const satisfies TextsOf<typeof enDay>;
