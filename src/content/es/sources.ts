/** Who says this and where it comes from, in Spanish. */
import type { sources as enSources } from '../en/sources';
import type { TextsOf } from '../translate';

export const sources = {
	about: {
		title: 'Quién hizo esto y quién lo paga',
		cards: [
			{
				title: 'Quién hizo esto',
				lines: [
					'Este es un proyecto de código abierto. Está hecho con artículos publicados y páginas web.',
					'La IA ayudó a escribir las palabras y a revisarlas con sus fuentes.',
					'Nadie del campo clínico ha aprobado estas palabras, a menos que esta página diga quién.',
				],
			},
			{
				title: 'Quién puede ganar dinero',
				lines: [
					'Su clínica puede ganar dinero con las infusiones. Puede preguntarlo.',
					'Ningún fabricante de medicinas participa en esto. Nadie pagó por estar aquí. No tiene anuncios.',
				],
			},
			{
				title: 'Cómo se mantiene al día',
				lines: ['Se debe revisar al menos cada 12 meses. También cuando salgan los resultados del estudio en marcha.'],
			},
			{
				title: 'Lo que no hay aquí',
				lines: ['Aquí no hay dosis, ni consejos hechos solo para usted.'],
			},
			{
				title: 'Dónde leer más',
				list: [
					'MedlinePlus: datos de salud de la Biblioteca Nacional de Medicina de los Estados Unidos.',
					'NINDS: el instituto de salud de los Estados Unidos para el cerebro y los nervios.',
					'American Migraine Foundation.',
					'Guía de VA/DoD sobre el dolor de cabeza: escrita para equipos médicos.',
				],
			},
		],
	},
	clinicFacts: {
		disclosure: '{disclosure}',
		reviewedBy: 'Revisada por: {reviewedBy}',
		nextReview: 'Próxima revisión: {nextReview}',
		pageUrl: 'Esta página: {pageUrl}',
	},
	picture: { title: 'Cómo se hace el dibujo' },
	list: {
		title: 'De dónde viene',
		intro:
			'De la mayoría de los artículos leímos el resumen, no el texto completo. Después de cada fuente decimos cómo la leímos.',
		printingErrors: [
			'Un artículo dice que 48 de 61 personas tenían menos dolor, y lo llama 77 de cada 100. Está más cerca de 79. Mostramos 77. Luego dice 40 de cada 100, pero pueden ser 40 (o menos). El resumen no dice si esto cuenta a las 61 personas.',
			'Otro artículo dice que 15 de 77 personas aún tenían menos dolor después, y lo llama 27 de cada 100. Está más cerca de 20. Mostramos 20.',
		],
	},
	read: {
		abstract: 'Solo se leyó el resumen o registro.',
		page: 'Se leyó el inicio de la página.',
		'second-hand': 'Solo se leyó un informe sobre esta fuente.',
		code: 'Se leyó su código de computadora.',
		memory: 'Aún no se ha leído. Falta revisarla.',
	},
} as const satisfies TextsOf<typeof enSources>;
