/** Who made this guide, and its sources, in Spanish. */
import type { sources as enSources } from '../en/sources';
import type { TextsOf } from '../translate';
import { statusCards } from './status';

export const sources = {
	about: {
		title: 'Quién hizo esto, quién lo paga',
		cards: [
			{
				title: 'Quién hizo esto',
				lines: [
					'Un proyecto de código abierto, con artículos publicados y páginas web.',
					'Ningún médico lo ha revisado, a menos que aquí se le nombre.',
				],
			},
			{
				title: 'Quién lo paga',
				lines: [
					'Su clínica puede ganar dinero con las infusiones. Puede preguntarlo.',
					'Ningún fabricante de medicinas participa. Nadie pagó por estar aquí. No hay anuncios.',
				],
			},
			...statusCards,
			{
				title: '¿Al día?',
				lines: ['Necesita una nueva revisión una vez al año.'],
			},
			{
				title: 'Leer más',
				lines: ['MedlinePlus, NINDS, guía de VA/DoD sobre el dolor de cabeza.', 'American Migraine Foundation.'],
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
		intro: 'De la mayoría de los artículos, solo leímos el resumen.',
		printingErrors: [
			'Un artículo dice 77 de cada 100 para 48 de 61 personas. Está más cerca de 79. Mostramos 77. Su 40 tal vez no cuenta a las 61 personas. Entonces son 31.',
			'Otro artículo dice 27 de cada 100 para 15 de 77 personas. Está más cerca de 20. Mostramos 20.',
		],
	},
} as const satisfies TextsOf<typeof enSources>;
