/** The sources of the sentences, and how much of each source was read. */

/**
 * How much of a source was read: its abstract or record, the start of the page, a second-hand report, published code, or
 * nothing (`memory`).
 */
export type HowRead = 'abstract' | 'page' | 'second-hand' | 'code' | 'memory';

export interface Source {
	/** What a reader sees: enough to find the source. */
	readonly citation: string;
	/** For reviewers: listed in docs/sentences.md. */
	readonly doi?: string;
	readonly read: HowRead;
}

export const SOURCES = {
	HOFFMANN18: {
		citation: 'Hoffmann J, Charles A. Neurotherapeutics 2018;15:361.',
		doi: '10.1007/s13311-018-0616-5',
		read: 'abstract',
	},
	ZHANG21: {
		citation: 'Zhang Y, et al. Nature 2021. PMID 34321660',
		doi: '10.1038/s41586-021-03769-9',
		read: 'abstract',
	},
	ABDALLAH18: {
		citation: 'Abdallah CG, et al. Neuropsychopharmacology 2018;43:2154.',
		doi: '10.1038/s41386-018-0136-3',
		read: 'abstract',
	},
	WILLIAMS18: {
		citation: 'Williams NR, et al. Am J Psychiatry 2018. PMID 30153752',
		doi: '10.1176/appi.ajp.2018.18020138',
		read: 'abstract',
	},
	MAHER17: {
		citation: 'Maher DP, et al. Anesth Analg 2017;124:661.',
		doi: '10.1213/ANE.0000000000001787',
		read: 'page',
	},
	CLEMENTS92: { citation: 'Clements JD, et al. Science 1992;258:1498.', read: 'abstract' },
	DESTEXHE98: {
		citation: 'Destexhe A, et al. Kinetic models of synaptic transmission, 1998.',
		read: 'code',
	},
	JAHR90: { citation: 'Jahr CE, Stevens CF. J Neurosci 1990;10:1830 and 3178.', read: 'code' },
	BURNASHEV95: { citation: 'Burnashev N, et al. J Physiol 1995;485:403.', read: 'second-hand' },
	GILLING09: { citation: 'Gilling KE, et al. Neuropharmacology 2009. PMID 19371579', read: 'abstract' },
	KOTERMANSKI09: { citation: 'Kotermanski SE, Johnson JW. J Neurosci 2009.', read: 'memory' },
	SHAFFER14: { citation: 'Shaffer CL, et al. Neuropharmacology 2014.', read: 'abstract' },
	ABBOTT24: { citation: 'Abbott et al. Mol Psychiatry 2024. PMC11948614', read: 'abstract' },
	SCANS: {
		citation: 'Brain scans of NMDA doors with ketamine: PMC4904354; PMC6063804; Nucl Med Biol 2006;33:239.',
		read: 'abstract',
	},
	CLEMENTS81: { citation: 'Clements JA, Nimmo WS. Br J Anaesth 1981;53:27.', read: 'code' },
	AGUIAR10: { citation: 'Aguiar P, et al. J Neurophysiol 2010;104:1155.', read: 'code' },
	SCHWENK18: {
		citation: 'Schwenk ES, et al. Reg Anesth Pain Med 2018;43:875.',
		doi: '10.1097/AAP.0000000000000827',
		read: 'abstract',
	},
	POMEROY17: {
		citation: 'Pomeroy JL, et al. Headache 2017. PMID 28025837',
		doi: '10.1111/head.13013',
		read: 'abstract',
	},
	ASA17: { citation: 'Rangavajjula A, Schwenk ES, et al. ANESTHESIOLOGY 2017 meeting abstract.', read: 'second-hand' },
	COHEN18: {
		citation: 'Cohen SP, et al. Reg Anesth Pain Med 2018;43:521.',
		doi: '10.1097/AAP.0000000000000808',
		read: 'abstract',
	},
	FERRARO25: { citation: 'Ferraro MC, et al. Cochrane Database Syst Rev 2025. PMID 40819842', read: 'second-hand' },
	ZITEK18: { citation: 'Zitek T, et al. Ann Emerg Med 2018;71:369.', read: 'abstract' },
	SCHWENK21: { citation: 'Schwenk ES, et al. J Clin Pharmacol 2021;61:1421.', read: 'abstract' },
	RAY22: { citation: 'Ray JC, et al. Front Neurol 2022;13:842082.', read: 'abstract' },
	'NYH-COPY': {
		citation: 'Table of side effects in Schwenk ES, et al. Reg Anesth Pain Med 2018;43:875.',
		read: 'second-hand',
	},
	TANKHA25: {
		citation: 'Tankha H, et al. Reg Anesth Pain Med 2025.',
		doi: '10.1136/rapm-2025-106907',
		read: 'abstract',
	},
	ACEVEDO20: { citation: 'Acevedo-Diaz EE, et al. J Affect Disord 2020.', read: 'second-hand' },
	RASMUSSEN14: { citation: 'Rasmussen KG. Acta Neuropsychiatr 2014.', read: 'abstract' },
	NEURO171: {
		citation: 'Neuropsychiatric effects of low-dose ketamine for pain: 171 hospital patients (IASP summary).',
		read: 'abstract',
	},
	LAURITSEN16: {
		citation: 'Lauritsen C, et al. J Headache Pain 2016;17:106.',
		doi: '10.1186/s10194-016-0700-3',
		read: 'abstract',
	},
	RIVA18: {
		citation: 'Riva-Posse P, et al. J Affect Disord 2018. PMID 29525051',
		doi: '10.1016/j.jad.2018.02.025',
		read: 'abstract',
	},
	BP741: {
		citation: 'Blood pressure in 741 ketamine infusions of 135 people (news copy of the abstract).',
		read: 'abstract',
	},
	YALE24: {
		citation: 'Blood pressure in 2,342 ketamine drips for depression. Gen Hosp Psychiatry 2024.',
		doi: '10.1016/j.genhosppsych.2024.07.001',
		read: 'abstract',
	},
	YIP22: { citation: 'Yip R, et al. Front Psychiatry 2022;13:1017504.', read: 'abstract' },
	HAYLEY18: {
		citation: 'Hayley AC, et al. Prog Neuropsychopharmacol Biol Psychiatry 2018;86:83.',
		read: 'abstract',
	},
	WINSTOCK12: { citation: 'Winstock AR, et al. BJU Int 2012;110:1762.', read: 'abstract' },
	LABEL: { citation: 'Ketamine injection, US label (Ketalar, rev. 10/2024).', read: 'abstract' },
	'FDA-OFFLABEL': { citation: 'FDA, Understanding unapproved use of approved drugs “off label.”', read: 'page' },
	FDA23: { citation: 'FDA, compounded ketamine products, 10 Oct 2023.', read: 'abstract' },
	MAYO: { citation: 'Mayo Clinic, ketamine injection: precautions.', read: 'page' },
	MEDLINE: { citation: 'MedlinePlus, ketamine injection (a626003).', read: 'page' },
	'ASA-KET': { citation: 'ASA, Guidance on the safe use of ketamine.', read: 'page' },
	ROYALFREE: { citation: 'Royal Free London, Having a chronic pain infusion (leaflet).', read: 'page' },
	OXFORD: { citation: 'Oxford Health, ketamine service (web page).', read: 'page' },
	WELBECK: { citation: 'Welbeck, ketamine infusion (leaflet).', read: 'page' },
	ANODYNE: { citation: 'Anodyne Centre Perth, ketamine infusion (leaflet).', read: 'page' },
	'SPRAVATO-PI': {
		citation: 'Spravato (esketamine) US label: another product, to compare rules for driving.',
		read: 'second-hand',
	},
	ETCHISON18: {
		citation: 'Etchison AR, et al. West J Emerg Med 2018. PMC6225951',
		read: 'abstract',
	},
	CHAH21: {
		citation: 'Chah N, et al. J Dent Anesth Pain Med 2021;21:413.',
		doi: '10.17245/jdapm.2021.21.5.413',
		read: 'abstract',
	},
	HOYDONCKX23: {
		citation: 'Hoydonckx Y, et al. Can J Pain 2023;7:2210167.',
		doi: '10.1080/24740527.2023.2210167',
		read: 'abstract',
	},
	MOJICA21: {
		citation: 'Mojica JJ, et al. Curr Pain Headache Rep 2021.',
		doi: '10.1007/s11916-021-00992-x',
		read: 'abstract',
	},
	YUAN23: {
		citation: 'Yuan H, et al. Reg Anesth Pain Med 2023.',
		doi: '10.1136/rapm-2022-104223',
		read: 'abstract',
	},
	KETHEAD: {
		citation: 'KetHead trial, NCT05306899, record of 17 Nov 2025.',
		read: 'abstract',
	},
	AANA24: {
		citation: 'AANA, Ketamine therapy for psychiatric disorders and chronic pain, rev. 2024.',
		read: 'page',
	},
	'AHS-CGRP24': {
		citation: 'Charles AC, et al. American Headache Society statement. Headache 2024.',
		read: 'second-hand',
	},
	VADOD23: {
		citation: 'Sico JJ, et al. VA/DoD headache guideline. Ann Intern Med 2024. PMID 39467289',
		doi: '10.7326/ANNALS-24-00551',
		read: 'abstract',
	},
	AHSED25: {
		citation: 'Robblee J, et al. American Headache Society guideline for emergency departments. Headache 2025.',
		read: 'second-hand',
	},
	COHEN24: {
		citation: 'Cohen F, et al. Headache 2024;64:516.',
		doi: '10.1111/head.14709',
		read: 'abstract',
	},
	MOH: { citation: 'ICHD-3, 8.2 Medication-overuse headache.', read: 'abstract' },
	EHF20: {
		citation: 'Sacco S, et al. J Headache Pain 2020;21:76.',
		doi: '10.1186/s10194-020-01130-5',
		read: 'abstract',
	},
	GBD19: {
		citation: 'Steiner TJ, et al. J Headache Pain 2020;21:137.',
		doi: '10.1186/s10194-020-01208-0',
		read: 'page',
	},
	GBD21: { citation: 'Global burden of nervous system disorders. Lancet Neurol 2024.', read: 'second-hand' },
	'NINDS-ES': { citation: 'NINDS, ¿Qué es la migraña?', read: 'page' },
	'MAYO-ES': { citation: 'Mayo Clinic, Migraña.', read: 'page' },
	AMF: { citation: 'American Migraine Foundation, Migraine Research Foundation: figures.', read: 'second-hand' },
	SHORT18: {
		citation: 'Short B, et al. Lancet Psychiatry 2018;5:65.',
		doi: '10.1016/S2215-0366(17)30272-9',
		read: 'abstract',
	},
	STOKER19: {
		citation: 'Stoker AD, et al. J Pain Res 2019;12:3413.',
		doi: '10.2147/JPR.S217005',
		read: 'abstract',
	},
	NOPPERS11: {
		citation: 'Noppers IM, et al. Pain 2011;152:2173.',
		doi: '10.1016/j.pain.2011.03.026',
		read: 'abstract',
	},
	COTTER21: {
		citation: 'Cotter S, et al. Drug Saf 2021;44:1365.',
		doi: '10.1007/s40264-021-01120-9',
		read: 'abstract',
	},
	LIVER20: { citation: 'Liver injury after repeated ketamine drips. A A Pract 2020;14:e01239.', read: 'abstract' },
	LEE25: { citation: 'Lee C, et al. Pain Physician 2025;28:E255.', read: 'abstract' },
	UKSPC: { citation: 'Ketalar, UK and Swiss labels (copies).', read: 'second-hand' },
	FDA22: { citation: 'FDA alert, compounded ketamine nasal spray, Feb 2022.', read: 'second-hand' },
	'CCF-QD': { citation: 'Cleveland Clinic, Consult QD on ketamine, Nov 2025.', read: 'page' },
	BCBSAL: { citation: 'Blue Cross Alabama, policy MP-446, Nov 2024.', read: 'page' },
	NYDFS: { citation: 'New York external appeal 202308-166215, 2023.', read: 'page' },
	ICHD3: { citation: 'International Classification of Headache Disorders 3 (ichd-3.org).', read: 'page' },
	'988': { citation: '988 Suicide & Crisis Lifeline.', read: 'page' },
	'PUBLIC-HEALTH': {
		citation: 'Usual public-health wording for emergencies.',
		read: 'memory',
	},
} as const satisfies Record<string, Source>;

/**
 * Sources that are not publications: the clinic's own settings, usual advice, textbook knowledge, clinics' descriptions
 * of their visits, a search that found no study, this guide itself, and the picture itself.
 */
export const OWN_KEYS = ['config', 'good-practice', 'textbook', 'clinics', 'no-study', 'guide', 'picture'] as const;
export type OwnKey = (typeof OWN_KEYS)[number];

export type SourceKey = keyof typeof SOURCES | OwnKey;
