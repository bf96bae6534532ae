/** The sources of the sentences. How much of each was read is in `howRead.ts`, for reviewers. */

/** Where a source is found: a DOI, a number of PubMed or PubMed Central, or a public page. */
export type SourceLink = `doi:10.${string}` | `PMID ${number}` | `PMC${number}` | `https://${string}`;

export interface Source {
	/** Left out where we do not know them. */
	readonly authors?: string;
	/** The title, or what it is. Left out where we do not know it. */
	readonly title?: string;
	readonly journal?: string;
	readonly year?: number;
	readonly link: SourceLink;
}

export const SOURCES = {
	HOFFMANN18: {
		authors: 'Hoffmann J, Charles A',
		title: 'Glutamate and its receptors as therapeutic targets for migraine',
		journal: 'Neurotherapeutics',
		year: 2018,
		link: 'doi:10.1007/s13311-018-0616-5',
	},
	ZHANG21: {
		authors: 'Zhang Y, et al',
		title: 'Structural basis of ketamine action on human NMDA receptors',
		journal: 'Nature',
		year: 2021,
		link: 'PMID 34321660',
	},
	ABDALLAH18: {
		authors: 'Abdallah CG, et al',
		title: 'The effects of ketamine on prefrontal glutamate neurotransmission in healthy and depressed subjects',
		journal: 'Neuropsychopharmacology',
		year: 2018,
		link: 'doi:10.1038/s41386-018-0136-3',
	},
	WILLIAMS18: {
		authors: 'Williams NR, et al',
		title: 'Attenuation of antidepressant effects of ketamine by opioid receptor antagonism',
		journal: 'Am J Psychiatry',
		year: 2018,
		link: 'PMID 30153752',
	},
	MAHER17: {
		authors: 'Maher DP, Chen L, Mao J',
		title:
			'Intravenous ketamine infusions for neuropathic pain management: a promising therapy in need of optimization',
		journal: 'Anesth Analg',
		year: 2017,
		link: 'doi:10.1213/ANE.0000000000001787',
	},
	CLEMENTS92: {
		authors: 'Clements JD, et al',
		title: 'The time course of glutamate in the synaptic cleft',
		journal: 'Science',
		year: 1992,
		link: 'PMID 1359647',
	},
	DESTEXHE98: {
		authors: 'Destexhe A, Mainen ZF, Sejnowski TJ',
		title: 'Kinetic models of synaptic transmission',
		journal: 'Methods in Neuronal Modeling',
		year: 1998,
		link: 'https://modeldb.science/18500',
	},
	JAHR90: {
		authors: 'Jahr CE, Stevens CF',
		title: 'Voltage dependence of NMDA-activated macroscopic conductances predicted by single-channel kinetics',
		journal: 'J Neurosci',
		year: 1990,
		link: 'doi:10.1523/JNEUROSCI.10-09-03178.1990',
	},
	BURNASHEV95: {
		authors: 'Burnashev N, et al',
		title:
			'Fractional calcium currents through recombinant GluR channels of the NMDA, AMPA and kainate receptor subtypes',
		journal: 'J Physiol',
		year: 1995,
		link: 'doi:10.1113/jphysiol.1995.sp020738',
	},
	GILLING09: {
		authors: 'Gilling KE, et al',
		title:
			'Potency, voltage-dependency, agonist concentration-dependency, blocking kinetics and partial untrapping of the uncompetitive NMDA channel blocker memantine at human NMDA (GluN1/GluN2A) receptors',
		journal: 'Neuropharmacology',
		year: 2009,
		link: 'PMID 19371579',
	},
	KOTERMANSKI09: {
		authors: 'Kotermanski SE, Johnson JW',
		title: 'Mg2+ imparts NMDA receptor subtype selectivity to the Alzheimer’s drug memantine',
		journal: 'J Neurosci',
		year: 2009,
		link: 'PMID 19261873',
	},
	SHAFFER14: {
		authors: 'Shaffer CL, et al',
		title: 'Enhancing ketamine translational pharmacology via receptor occupancy normalization',
		journal: 'Neuropharmacology',
		year: 2014,
		link: 'doi:10.1016/j.neuropharm.2014.07.008',
	},
	ABBOTT24: {
		authors: 'Abbott JA, et al',
		title: 'Allosteric inhibition of NMDA receptors by low dose ketamine',
		journal: 'Mol Psychiatry',
		year: 2024,
		link: 'PMC11948614',
	},
	/** Scans in which ketamine displaced the tracer, this one and the next. */
	SCANS: {
		authors: 'van der Doef TF, et al',
		title: 'Quantification of the novel N-methyl-d-aspartate receptor ligand [11C]GMOM in man',
		journal: 'J Cereb Blood Flow Metab',
		year: 2016,
		link: 'PMC4904354',
	},
	SCANS06: {
		authors: 'Stone JM, et al',
		title: 'Ketamine displaces the novel NMDA receptor SPET probe [123I]CNS-1261 in humans in vivo',
		journal: 'Nucl Med Biol',
		year: 2006,
		link: 'doi:10.1016/j.nucmedbio.2005.12.001',
	},
	/** A scan in which it did not. */
	SCANS18: {
		authors: 'van der Aart J, et al',
		title: 'First in human evaluation of [18F]PK-209, a PET ligand for the ion channel binding site of NMDA receptors',
		journal: 'EJNMMI Res',
		year: 2018,
		link: 'PMC6063804',
	},
	CLEMENTS81: {
		authors: 'Clements JA, Nimmo WS',
		title: 'Pharmacokinetics and analgesic effect of ketamine in man',
		journal: 'Br J Anaesth',
		year: 1981,
		link: 'PMID 7459184',
	},
	SCHWENK18: {
		authors: 'Schwenk ES, et al',
		title: 'Ketamine for refractory headache: a retrospective analysis',
		journal: 'Reg Anesth Pain Med',
		year: 2018,
		link: 'PMID 29923953',
	},
	'NYH-COPY': {
		authors: 'New York Headache Center',
		title: 'Side effects in the study by Schwenk, 2018 (copy)',
		link: 'https://www.nyheadache.com/',
	},
	POMEROY17: {
		authors: 'Pomeroy JL, et al',
		title: 'Ketamine infusions for treatment refractory headache',
		journal: 'Headache',
		year: 2017,
		link: 'PMID 28025837',
	},
	ASA17: {
		authors: 'American Society of Anesthesiologists',
		title: 'Ketamine may help treat migraine pain unresponsive to other therapies (meeting)',
		year: 2017,
		link: 'https://www.brightsurf.com/news/article/102117441895/ketamine-may-help-treat-migraine-pain-unresponsive-to-other-therapies.html',
	},
	SCHWENK21: {
		authors: 'Schwenk ES, et al',
		title: 'Ketamine for refractory chronic migraine: an observational pilot study and metabolite analysis',
		journal: 'J Clin Pharmacol',
		year: 2021,
		link: 'PMID 34125442',
	},
	RAY22: {
		authors: 'Ray JC, et al',
		title: 'Intravenous lidocaine and ketamine infusions for headache disorders: a retrospective cohort study',
		journal: 'Front Neurol',
		year: 2022,
		link: 'doi:10.3389/fneur.2022.842082',
	},
	COHEN18: {
		authors: 'Cohen SP, et al',
		title: 'Consensus guidelines on the use of intravenous ketamine infusions for chronic pain',
		journal: 'Reg Anesth Pain Med',
		year: 2018,
		link: 'doi:10.1097/AAP.0000000000000808',
	},
	TANKHA25: {
		authors: 'Tankha H, et al',
		title:
			'Standardized ketamine infusion protocol for chronic refractory pain: a retrospective study of preliminary effectiveness and treatment completion',
		journal: 'Reg Anesth Pain Med',
		year: 2025,
		link: 'PMID 41047247',
	},
	FERRARO25: {
		authors: 'Ferraro MC, et al',
		title: 'Ketamine and other NMDA receptor antagonists for chronic pain',
		journal: 'Cochrane Database Syst Rev',
		year: 2025,
		link: 'PMID 40819842',
	},
	ACEVEDO20: {
		authors: 'Acevedo-Diaz EE, et al',
		title:
			'Comprehensive assessment of side effects associated with a single dose of ketamine in treatment-resistant depression',
		journal: 'J Affect Disord',
		year: 2020,
		link: 'doi:10.1016/j.jad.2019.11.028',
	},
	RASMUSSEN14: {
		authors: 'Rasmussen KG',
		title:
			'Psychiatric side effects of ketamine in hospitalized medical patients administered subanesthetic doses for pain control',
		journal: 'Acta Neuropsychiatr',
		year: 2014,
		link: 'https://www.cambridge.org/core/product/434E82F7D0FD0ABAACE9F0EF6F1AF9AC',
	},
	NEURO171: {
		authors: 'Quirk K, Smith MA',
		title: 'Risk factors for the development of neuropsychiatric adverse effects in ketamine-treated pain',
		journal: 'J Pain Palliat Care Pharmacother',
		year: 2022,
		link: 'https://www.iasp-pain.org/publications/pain-research-forum/papers-of-the-week/paper/196081-risk-factors-development-neuropsychiatric-adverse-effects-ketamine-treated-pain/',
	},
	LAURITSEN16: {
		authors: 'Lauritsen C, et al',
		title: 'Intravenous ketamine for subacute treatment of refractory chronic migraine: a case series',
		journal: 'J Headache Pain',
		year: 2016,
		link: 'doi:10.1186/s10194-016-0700-3',
	},
	RIVA18: {
		authors: 'Riva-Posse P, et al',
		title: 'Blood pressure safety of subanesthetic ketamine for depression: a report on 684 infusions',
		journal: 'J Affect Disord',
		year: 2018,
		link: 'PMID 29525051',
	},
	BP741: {
		title: 'Cardiovascular effects of repeated subanaesthetic ketamine infusion in depression',
		link: 'https://www.physiciansweekly.com/cardiovascular-effects-of-repeated-subanaesthetic-ketamine-infusion-in-depression/',
	},
	YIP22: {
		authors: 'Yip R, et al',
		title:
			'Intravenous ketamine for depression: a clinical discussion reconsidering best practices in acute hypertension management',
		journal: 'Front Psychiatry',
		year: 2022,
		link: 'PMID 36245888',
	},
	YALE24: {
		title: 'Blood pressure changes during ketamine infusion for the treatment of depression',
		journal: 'Gen Hosp Psychiatry',
		year: 2024,
		link: 'PMID 38991311',
	},
	HAYLEY18: {
		authors: 'Hayley AC, et al',
		title:
			'The acute and residual effects of escalating, analgesic-range doses of ketamine on driving performance: a simulator study',
		journal: 'Prog Neuropsychopharmacol Biol Psychiatry',
		year: 2018,
		link: 'PMID 29782960',
	},
	WINSTOCK12: {
		authors: 'Winstock AR, et al',
		title: 'The prevalence and natural history of urinary symptoms among recreational ketamine users',
		journal: 'BJU Int',
		year: 2012,
		link: 'doi:10.1111/j.1464-410X.2012.11028.x',
	},
	LABEL: {
		title: 'Ketamine injection (Ketalar), US label',
		year: 2024,
		link: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=ketalar',
	},
	OFFLABEL: {
		authors: 'FDA',
		title: 'Understanding unapproved use of approved drugs “off label”',
		link: 'https://www.fda.gov/patients/learn-about-expanded-access-and-other-treatment-options/understanding-unapproved-use-approved-drugs-label',
	},
	FDA23: {
		authors: 'FDA',
		title: 'FDA warns patients and health care providers about potential risks associated with compounded ketamine',
		year: 2023,
		link: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
	},
	MAYO: {
		authors: 'Mayo Clinic',
		title: 'Ketamine (injection route): precautions',
		link: 'https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559',
	},
	MEDLINE: {
		authors: 'MedlinePlus',
		title: 'Ketamine injection',
		link: 'https://medlineplus.gov/druginfo/meds/a626003.html',
	},
	'ASA-KET': {
		authors: 'American Society of Anesthesiologists',
		title: 'Guidance on the safe use of ketamine outside of acute pain management and procedural sedation',
		link: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
	},
	ROYALFREE: {
		authors: 'Royal Free London',
		title: 'Having a chronic pain infusion',
		link: 'https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/having-a-chronic-pain-infusion',
	},
	OXFORD: {
		authors: 'Oxford Health',
		title: 'Ketamine service',
		link: 'https://www.oxfordhealth.nhs.uk/ketamine/',
	},
	WELBECK: {
		authors: 'Welbeck',
		title: 'Ketamine infusions',
		link: 'https://welbeck.com/tests-and-treatments/ketamine-infusions',
	},
	ANODYNE: {
		authors: 'Anodyne, Perth',
		title: 'Ketamine infusion',
		link: 'https://anodynegroup.com.au/resources/ketamine-infusion/',
	},
	'SPRAVATO-PI': {
		title: 'Esketamine (Spravato), US label: another product, to compare rules for driving',
		link: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=spravato',
	},
	ETCHISON18: {
		authors: 'Etchison AR, et al',
		title:
			'Low-dose ketamine does not improve migraine in the emergency department: a randomized placebo-controlled trial',
		journal: 'West J Emerg Med',
		year: 2018,
		link: 'PMC6225951',
	},
	ZITEK18: {
		authors: 'Zitek T, et al',
		title: 'A comparison of headache treatment in the emergency department: prochlorperazine versus ketamine',
		journal: 'Ann Emerg Med',
		year: 2018,
		link: 'doi:10.1016/j.annemergmed.2017.08.063',
	},
	CHAH21: {
		authors: 'Chah N, et al',
		title:
			'Efficacy of ketamine in the treatment of migraines and other unspecified primary headache disorders compared to placebo and other interventions: a systematic review',
		journal: 'J Dent Anesth Pain Med',
		year: 2021,
		link: 'PMID 34703891',
	},
	HOYDONCKX23: {
		authors: 'Hoydonckx Y, et al',
		title: 'A systematic review of the efficacy of ketamine for craniofacial pain',
		journal: 'Can J Pain',
		year: 2023,
		link: 'PMID 37383673',
	},
	KETHEAD: {
		title: 'KetHead trial, NCT05306899',
		journal: 'ClinicalTrials.gov',
		year: 2025,
		link: 'https://clinicaltrials.gov/study/NCT05306899',
	},
	'AHS-CGRP24': {
		authors: 'Charles AC, et al',
		title:
			'Calcitonin gene-related peptide-targeting therapies are a first-line option for the prevention of migraine: an American Headache Society position statement update',
		journal: 'Headache',
		year: 2024,
		link: 'doi:10.1111/head.14692',
	},
	AHSED25: {
		authors: 'Robblee J, et al',
		title:
			'2025 guideline update to acute treatment of migraine for adults in the emergency department: the American Headache Society evidence assessment of parenteral pharmacotherapies',
		journal: 'Headache',
		year: 2025,
		link: 'https://pubmed.ncbi.nlm.nih.gov/?term=Robblee+2025+guideline+update+migraine+emergency+department',
	},
	VADOD23: {
		authors: 'Sico JJ, et al',
		title:
			'2023 U.S. Department of Veterans Affairs and U.S. Department of Defense clinical practice guideline for the management of headache',
		journal: 'Ann Intern Med',
		year: 2024,
		link: 'PMID 39467289',
	},
	COHEN24: {
		authors: 'Cohen F, et al',
		title: 'Prevalence and burden of migraine in the United States: a systematic review',
		journal: 'Headache',
		year: 2024,
		link: 'PMID 38700185',
	},
	MOH: {
		authors: 'International Headache Society',
		title: 'ICHD-3, 8.2 Medication-overuse headache',
		link: 'https://ichd-3.org/8-headache-attributed-to-a-substance-or-its-withdrawal/8-2-medication-overuse-headache-moh/',
	},
	EHF20: {
		authors: 'Sacco S, et al',
		title: 'European Headache Federation consensus on the definition of resistant and refractory migraine',
		journal: 'J Headache Pain',
		year: 2020,
		link: 'doi:10.1186/s10194-020-01130-5',
	},
	GBD19: {
		authors: 'Steiner TJ, et al',
		title:
			'Migraine remains second among the world’s causes of disability, and first among young women: findings from GBD2019',
		journal: 'J Headache Pain',
		year: 2020,
		link: 'doi:10.1186/s10194-020-01208-0',
	},
	'NINDS-ES': {
		authors: 'National Institute of Neurological Disorders and Stroke',
		title: 'Migraine',
		link: 'https://www.ninds.nih.gov/health-information/disorders/migraine',
	},
	'MAYO-ES': {
		authors: 'Mayo Clinic',
		title: 'Migraña',
		link: 'https://www.mayoclinic.org/es/diseases-conditions/migraine-headache/symptoms-causes/syc-20360201',
	},
	/** An organisation for people with migraine, for more help. */
	AMF: {
		authors: 'American Migraine Foundation',
		title: 'Living with migraine',
		link: 'https://americanmigrainefoundation.org/living-with-migraine/',
	},
	SHORT18: {
		authors: 'Short B, et al',
		title: 'Side-effects associated with ketamine use in depression: a systematic review',
		journal: 'Lancet Psychiatry',
		year: 2018,
		link: 'doi:10.1016/S2215-0366(17)30272-9',
	},
	NOPPERS11: {
		authors: 'Noppers IM, et al',
		title:
			'Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases',
		journal: 'Pain',
		year: 2011,
		link: 'doi:10.1016/j.pain.2011.03.026',
	},
	COTTER21: {
		authors: 'Cotter S, et al',
		title:
			'Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series',
		journal: 'Drug Saf',
		year: 2021,
		link: 'doi:10.1007/s40264-021-01120-9',
	},
	LIVER20: {
		title: 'Substantial elevation of liver enzymes during ketamine infusion: a case report',
		journal: 'A A Pract',
		year: 2020,
		link: 'PMID 32643900',
	},
	'LIVER-CASE': {
		authors: 'Tofani CJ, Halegoua-De Marzio D',
		title: '58-year-old female with acute liver injury related to IV ketamine treatment for migraines',
		journal: 'Healio',
		link: 'https://www.healio.com/gastroenterology/news/blogs/%7Bd0db6be6-c01e-4755-996e-949ee96513be%7D/dina-halegoua-de-marzio-md/blog-58-year-old-female-with-acute-liver-injury-related-to-iv-ketamine-treatment-for-migraines',
	},
	UKSPC: {
		title: 'Ketamine injection (Ketalar), UK and Swiss labels',
		link: 'https://www.medicines.org.uk/emc/search?q=ketalar',
	},
	FDA22: {
		authors: 'FDA',
		title: 'FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray',
		year: 2022,
		link: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
	},
	BCBSAL: {
		authors: 'Blue Cross and Blue Shield of Alabama',
		title: 'Intravenous anesthetics for the treatment of chronic pain and psychiatric disorders, policy MP-446',
		year: 2024,
		link: 'https://al-policies.exploremyplan.com/portal/web/medical-policies/-/mp-446',
	},
	NYDFS: {
		authors: 'New York Department of Financial Services',
		title: 'External appeal 202308-166215',
		year: 2023,
		link: 'https://www.dfs.ny.gov/public-appeal/search',
	},
	ICHD3: {
		authors: 'International Headache Society',
		title: 'International Classification of Headache Disorders, 3rd edition',
		year: 2018,
		link: 'https://ichd-3.org/',
	},
	'988': {
		title: '988 Suicide & Crisis Lifeline',
		link: 'https://988lifeline.org/get-help/what-to-expect',
	},
	/** When to call 911. */
	ER: {
		authors: 'MedlinePlus',
		title: 'When to use the emergency room – adult',
		link: 'https://medlineplus.gov/ency/patientinstructions/000593.htm',
	},
	'HEADACHE-ER': {
		authors: 'MedlinePlus',
		title: 'Headaches – danger signs',
		link: 'https://medlineplus.gov/ency/patientinstructions/000424.htm',
	},
	STROKE: {
		authors: 'Centers for Disease Control and Prevention',
		title: 'Signs and symptoms of stroke',
		link: 'https://www.cdc.gov/stroke/signs-symptoms/index.html',
	},
} as const satisfies Record<string, Source>;

/**
 * Sources that are not publications: the clinic's own settings, usual advice, textbook knowledge, clinics' descriptions
 * of their visits, a search that found no study, this guide itself, and the picture itself.
 */
export const OWN_KEYS = ['config', 'good-practice', 'textbook', 'clinics', 'no-study', 'guide', 'picture'] as const;
export type OwnKey = (typeof OWN_KEYS)[number];

export type SourceKey = keyof typeof SOURCES | OwnKey;
