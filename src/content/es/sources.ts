/** Who made this guide, and its sources, in Spanish. */
import type { sources as enSources } from '../en/sources';
import type { TextsOf } from '../translate';
import { offLabel } from './status';

export const sources = {
	about: {
		title: '¿Quién dice esto?',
		cards: [
			{
				title: 'Quién hizo esto',
				lines: [
					'Lo hizo un proyecto de código abierto.',
					'Comparado en noviembre de 2026 con resúmenes de estudios, no con artículos completos.',
					'Su clínica puede ganar dinero con las infusiones. Pregunte.',
					'Quienes hacen medicinas no tienen parte en esto.',
				],
			},
			{
				title: 'Según la FDA',
				lines: [offLabel],
			},
			{
				title: 'Más ayuda',
				lines: [
					'Para pacientes con migraña: American Migraine Foundation, americanmigrainefoundation.org.',
					'MedlinePlus: medlineplus.gov/spanish.',
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
	list: {
		title: '¿De dónde viene?',
		intro: 'De la mayoría de los artículos, solo leímos el resumen.',
		printingErrors: [
			'Un artículo dice 77 de cada 100 para 48 de 61 personas. Está más cerca de 79. Mostramos 77. Su 40 tal vez no cuenta a las 61 personas. Entonces son 31.',
			'Otro artículo dice 27 de cada 100 para 15 de 77 personas. Está más cerca de 20. Mostramos 20.',
		],
	},
} as const satisfies TextsOf<typeof enSources>;
