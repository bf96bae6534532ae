/** The infusion day in Spanish. */
import type { day as enDay } from '../en/day';
import type { TextsOf } from '../translate';

const NO_DRIVING =
	'No maneje ni monte en bicicleta por al menos {noDriveTime} y hasta que haya dormido bien. Su clínica puede decirle que espere más.';
const CRISIS = 'Llame al {crisis} si piensa en hacerse daño.';

export const day = {
	opening: [
		'Cada clínica es un poco diferente. Esto muestra una visita común. Su equipo médico le dirá el plan para usted.',
		'La mayoría de los estudios de migraña se hicieron en un hospital, por 3 a 7 días. Una visita corta a la clínica puede no funcionar igual.',
	],
	groups: { before: 'Antes', arrive: 'Llegada', infusion: 'Infusión', recover: 'Descanso', home: 'Casa' },
	parts: {
		happens: 'Qué pasa',
		staff: 'Qué hace el personal',
		checked: 'Qué se revisa',
		feel: 'Qué puede sentir',
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
	observation: 'Descansa aquí al menos {observationLength}, y hasta que el personal diga que puede irse.',
	observationUnset: 'Descansa aquí hasta que el personal diga que puede irse.',
	overnight: {
		yes: 'Pida a un adulto que se quede con usted esta noche.',
		no: 'Tenga un teléfono cerca. Pida a alguien que vea cómo está esta noche.',
		ask: 'Si su equipo lo dice, un adulto debe quedarse esta noche.',
	},
	level: {
		title: 'Nivel en su sangre',
		more: 'más',
		dripOn: 'con goteo',
		youAreHere: 'Usted está aquí',
		start: 'inicio',
		none: 'Aún no hay ketamina.',
		rising: 'El nivel sube durante el goteo.',
		falling: 'El nivel baja cuando se detiene el goteo.',
		gone: 'Después de esta curva, el nivel es muy bajo.',
		time: 'Tiempo desde el inicio',
		ofHighest: 'Nivel, si el más alto es 100',
		example: 'Es un ejemplo, no su goteo. No le dice cuándo puede manejar.',
	},
	staffPicture: 'Una persona descansa. Alguien del personal está a su lado.',
	steps: {
		'evening-before': {
			title: 'La noche anterior',
			happens: [
				'Siga la regla de su clínica sobre comidas y bebidas. Es importante. ¿Dudas? Pregunte a su equipo médico.',
				'¿Tiene diabetes o toma medicina para el azúcar o para bajar de peso? Pregunte cómo planear sus comidas.',
				'No use alcohol, marihuana ni drogas. Pueden ser peligrosos con la ketamina.',
				'Un adulto debe poder llevarle a casa. Tenga un plan de respaldo.',
			],
			staff: ['El personal puede llamarle.'],
			feel: ['Puede sentir nervios.'],
			tell: [
				'Llame al {emergency} por un dolor de cabeza repentino que es el peor de su vida.',
				'Pregunte a su equipo médico qué medicinas tomar. No deje de tomar ni se salte una medicina por su cuenta.',
				'Llame antes de venir si se enferma, tiene fiebre, puede estar embarazada o tiene un problema de salud nuevo.',
			],
		},
		morning: {
			title: 'Esa mañana',
			happens: [
				'Use ropa suelta, con mangas que se puedan subir. Deje las joyas en casa.',
				'Traiga su lista de medicinas, identificación, tarjeta del plan de salud y diario de dolor de cabeza.',
				'Tal vez quiera un antifaz, audífonos o una manta. Traiga su máquina para la apnea del sueño, si usa una.',
			],
			staff: ['El personal prepara el cuarto.'],
			feel: ['Puede tener dolor de cabeza. Traiga lo que le ayude.'],
			tell: ['¿Tiene su transporte? Si no, llame a su clínica. Tal vez necesite otra fecha.'],
		},
		'check-in': {
			title: 'Llegada y registro',
			happens: ['Regístrese en la recepción.'],
			staff: ['El personal revisa su nombre, fecha de nacimiento y transporte a casa.'],
			feel: ['La luz puede molestarle. Puede usar lentes oscuros.'],
			tell: ['Avise si le molestan la luz, el ruido o los olores. Pueden buscarle un lugar con poca luz y sin ruido.'],
		},
		'health-check': {
			title: 'Revisión y consentimiento',
			happens: [
				'Le preguntan por su salud, ánimo, medicinas y alergias.',
				'Recibe un formulario con lo bueno, lo malo y lo que no se sabe. Haga todas sus preguntas. Puede decir que no, aun hoy. Esta página no es ese formulario.',
			],
			staff: ['Le dicen que este uso es “fuera de lo indicado”.', 'Tal vez necesite una prueba de embarazo.'],
			checked: ['Presión, pulso, respiración, oxígeno y dolor.'],
			feel: ['Si su presión está demasiado alta, tal vez deba esperar o volver otro día.'],
			tell: [
				'Avise al personal si tiene dolor de pecho, tos nueva o fiebre.',
				'Avise si puede estar embarazada, o si tomó medicina de más, drogas o alcohol.',
				'Avise si piensa en hacerse daño.',
			],
		},
		room: {
			title: 'En el cuarto',
			happens: [
				'Se sienta o se recuesta en un sillón o una cama. Hay poca luz. No hay ruido.',
				'Vaya al baño primero. Por un rato, tal vez no pueda caminar sin ayuda.',
			],
			staff: [
				'El personal le muestra cómo pedir ayuda: con palabras, una seña o un botón.',
				'Le ponen la banda de la presión en el brazo y una pinza en el dedo.',
			],
			feel: ['La banda de la presión le aprieta el brazo una y otra vez.'],
			tell: ['Avise si le molestan la luz, el ruido o los olores.'],
		},
		iv: {
			title: 'La IV',
			happens: ['Le ponen una IV en la mano o el brazo. Se saca la aguja. Queda un tubito suave en la vena.'],
			staff: ['Fijan el tubito con cinta.'],
			checked: ['El personal revisa el lugar una y otra vez.'],
			feel: ['Siente un pinchazo rápido.'],
			tell: [
				'Avise si se desmaya con las agujas o si es difícil hallarle las venas.',
				'Avise si el lugar de la IV arde, se hincha o duele.',
			],
			inHospital: ['Tal vez le pongan un tubo más largo y fino en el brazo.'],
		},
		'last-check': {
			title: 'Última revisión y comienzo',
			happens: [
				'Se revisan dos cosas: la persona correcta y la medicina correcta.',
				'Una bomba da la ketamina despacio. Su equipo elige la dosis.',
				'Puede durar menos de una hora, unas horas, o días en un hospital.',
			],
			staff: [
				'Tal vez le den otra medicina para las náuseas o el miedo. Pregunte qué es y para qué. Algunas pueden darle más sueño.',
				'Lo necesario para una emergencia está cerca.',
			],
			checked: ['Presión, pulso, respiración y oxígeno.'],
			feel: ['Puede sentir nervios. Dígalo. Todavía puede decir que no.'],
			tell: ['Diga al personal qué tomó para la migraña en los últimos días, y cuándo.'],
		},
		'first-minutes': {
			title: 'Los primeros 15 minutos',
			happens: [
				'Puede empezar a sentirla en los primeros 5 a 15 minutos.',
				'Descanse los ojos. Respire despacio. El personal está aquí mismo.',
			],
			staff: ['El personal está cerca y habla en voz baja. El personal puede bajar la velocidad o parar la medicina.'],
			checked: ['Oxígeno y pulso todo el tiempo. Presión a menudo.'],
			feel: [
				'Puede sentir calor, sueño o que flota, como en un sueño. Los labios pueden hormiguear. La vista puede nublarse.',
			],
			tell: ['De inmediato: dolor de pecho, problemas para respirar, vómito, picazón, hinchazón o mucho miedo.'],
		},
		infusion: {
			title: 'Durante el goteo',
			happens: ['Puede descansar, oír música tranquila o tener los ojos cerrados.'],
			staff: ['Una persona capacitada le vigila. El personal puede bajar la velocidad o parar la medicina.'],
			checked: ['Oxígeno y pulso todo el tiempo. Presión y respiración a menudo.'],
			feel: [
				'Puede sentirse lejos. El tiempo, los sonidos y los colores pueden parecer raros. Algunas personas sienten calma. Otras, miedo.',
				'Su presión y su pulso pueden subir por poco tiempo.',
			],
			tell: [
				'Si no le gusta cómo se siente, dígalo u oprima el botón.',
				'De inmediato: dolor de pecho, problemas para respirar, vómito, latidos muy fuertes, sacudidas o dolor en la IV.',
				'De inmediato: mucho miedo, un dolor de cabeza nuevo y muy fuerte, o ve u oye cosas que le alteran.',
			],
			inLongVisit: ['Pregunte si puede comer o beber durante un goteo largo. Pida ayuda para ir al baño.'],
			inHospital: [
				'El goteo sigue día y noche, por lo general de 3 a 7 días. Su equipo le ve cada día.',
				'La IV puede taparse o infectarse. Puede doler, ponerse roja o hincharse.',
				'Espere análisis de sangre del hígado.',
			],
		},
		'drip-stops': {
			title: 'Se detiene el goteo',
			happens: [
				'Se detiene la bomba. La mayoría de las sensaciones raras empiezan a irse pronto.',
				'No se levante sin ayuda. Puede tambalearse.',
			],
			staff: ['El personal deja la IV.'],
			checked: ['Presión, pulso, oxígeno y qué tan alerta está.'],
			feel: ['Ahora su dolor puede ser menor, igual o peor. Eso no le dice cómo se sentirá después.'],
			tell: ['Avise si las sensaciones raras siguen o empeoran.'],
			inHospital: ['El personal puede bajar el goteo poco a poco, por horas.'],
		},
		recovery: {
			title: 'Descansar con vigilancia',
			happens: [
				'Cuando esté alerta, puede tomar sorbos de agua y comer algo ligero.',
				'La primera vez, levántese con ayuda.',
			],
			staff: ['El personal le sigue revisando.'],
			checked: ['Presión, pulso y oxígeno, hasta que estén cerca de los del inicio.'],
			feel: ['Puede tener sueño, tambalearse o sentir náuseas.'],
			tell: [
				'De inmediato: dolor de pecho, problemas para respirar o no puede seguir alerta.',
				'De inmediato: no para de vomitar, siente mucha angustia o confusión, o piensa en hacerse daño.',
			],
		},
		'going-home': {
			title: 'Revisión para irse a casa',
			happens: [
				'Se va a casa cuando está alerta y se mantiene firme de pie. Sus números deben estar cerca de los del inicio.',
				'Un adulto debe llevarle a casa. No se vaya a casa sin compañía.',
				NO_DRIVING,
			],
			staff: [
				'El personal saca la IV. Presione el lugar por unos minutos.',
				'Recibe una hoja con qué hacer, a quién llamar y su próxima visita. Su acompañante también escucha las instrucciones.',
			],
			checked: ['Presión, pulso, dolor y qué tan alerta está.'],
			feel: ['Puede sentir cansancio y lentitud todo el día.'],
			tell: ['Avise si siente malestar o mareo, o si siente que aún no debe irse.'],
		},
		'that-night': {
			title: 'Ese día y esa noche',
			happens: [
				NO_DRIVING,
				'Hasta entonces, nada de alcohol, firmas ni decisiones grandes. Sin otro adulto, no use herramientas ni la estufa, ni cuide niños pequeños.',
			],
			staff: ['El personal puede llamarle.'],
			feel: ['Coma ligero. Beba agua. Descanse. Puede sentir cansancio o tener sueños muy vívidos.'],
			tell: [
				'Llame al {emergency}: dolor de pecho, problemas para respirar, dolor de cabeza repentino y peor que nunca, o no despierta.',
				'Llame a su clínica si sigue con confusión, ve cosas que no son reales o no puede retener líquidos.',
				CRISIS,
				'Pregunte antes de tomar pastillas que dan sueño.',
			],
		},
		'days-after': {
			title: 'Los días y semanas siguientes',
			happens: [
				'Lleve un diario de dolor de cabeza: días con dolor, pastillas, sueño y cómo se siente.',
				'Siga con sus otras medicinas como le dijo su equipo médico.',
			],
			staff: ['En su próxima visita, hablen de lo que cambió. Usted y su equipo pueden parar, cambiar o seguir.'],
			checked: ['Si va a recibir más infusiones, se revisan la vejiga, el hígado y las señales de adicción.'],
			feel: [
				'Puede ayudar o no. Si ayuda, el dolor puede volver.',
				'Si no ayudó, no es culpa suya. Pregunte qué más puede probar.',
			],
			tell: [
				'Llame al {emergency}: dolor de pecho, problemas para respirar o dolor de cabeza repentino y peor que nunca.',
				CRISIS,
				'Llame a su clínica por dolor o sangre al orinar, orina oscura, o piel u ojos amarillos.',
				'Llame también por mucha tristeza, ver u oír cosas irreales o muchas ganas de ketamina.',
			],
		},
	},
} as const satisfies TextsOf<typeof enDay>;
