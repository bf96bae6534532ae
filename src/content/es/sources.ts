/** Who says this and where it comes from, in Spanish. */
import type { sources as enSources } from '../en/sources';
import type { TextsOf } from '../translate';
import { statusCards } from './status';

export const sources = {
	about: {
		title: 'Quién hizo esto y quién lo paga',
		cards: [
			{
				title: 'Quién hizo esto',
				lines: [
					'Esta guía es un proyecto de código abierto, hecho con artículos publicados y páginas web.',
					'Cada frase muestra de dónde viene.',
					'Nadie del campo clínico les ha dado el visto bueno, a menos que aquí se nombre a quien las revisó.',
				],
			},
			{
				title: 'Quién puede ganar dinero',
				lines: [
					'Su clínica puede ganar dinero con las infusiones. Puede preguntarlo.',
					'Ningún fabricante de medicinas participa en esta guía. Nadie pagó por estar en ella. No tiene anuncios.',
				],
			},
			...statusCards,
			{
				title: 'Cómo se mantiene al día',
				lines: [
					'Necesita una nueva revisión al menos una vez al año, y cuando salgan los resultados del estudio en marcha.',
				],
			},
			{
				title: 'Lo que no hay aquí',
				lines: ['Aquí no hay dosis, ni consejos hechos solo para usted.'],
			},
			{
				title: 'Dónde leer más',
				list: [
					'MedlinePlus: datos de salud del gobierno de EE. UU.',
					'NINDS: el instituto de EE. UU. para el cerebro y los nervios.',
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
		intro: 'De la mayoría de los artículos, leímos el resumen, no el texto completo. Cada fuente dice cómo la leímos.',
		printingErrors: [
			'Un artículo cuenta 48 de 61 personas, pero imprime 77 de cada 100. Está más cerca de 79. Mostramos 77. Para después, imprime 40 de cada 100. No podemos saber si eso cuenta a las 61 personas. Así que son 40 (o menos).',
			'Otro artículo cuenta 15 de 77 personas con menos dolor después, pero imprime 27 de cada 100. Está más cerca de 20. Mostramos 20.',
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
