import { describe, expect, it } from 'vitest';
import { citation, hrefOf, linkText, plainLink, shortCitation } from '../../../src/text/citation';

const PAPER = {
	authors: 'Doe J, et al',
	title: 'A trial',
	journal: 'Headache',
	year: 2024,
	link: 'doi:10.1/ab(c)',
} as const;
const PAGE = { authors: 'FDA', title: 'A warning', year: 2023, link: 'https://www.fda.gov/a/warning' } as const;

describe('a citation', () => {
	it('names authors, title, journal and year', () => {
		expect(citation(PAPER)).toBe('Doe J, et al. A trial. Headache 2024.');
		expect(citation(PAGE)).toBe('FDA. A warning. 2023.');
	});

	it('leaves out what is not known', () => {
		expect(citation({ title: 'A label', link: 'https://a.example/' })).toBe('A label.');
		expect(citation({ authors: 'Doe J', link: 'PMID 1' })).toBe('Doe J.');
	});

	it('is short on paper, and says where the source is found', () => {
		expect(shortCitation(PAPER)).toBe('Doe J, et al. Headache 2024. doi:10.1/ab(c)');
		expect(shortCitation(PAGE)).toBe('FDA. A warning. 2023. fda.gov');
	});
});

describe('a link', () => {
	it.each([
		['doi:10.1/ab(c)', 'https://doi.org/10.1/ab(c)', 'doi:10.1/ab(c)', 'doi:10.1/ab(c)'],
		['PMID 12', 'https://pubmed.ncbi.nlm.nih.gov/12', 'PMID\u00a012', 'PMID 12'],
		['PMC34', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC34', 'PMC34', 'PMC34'],
		['https://www.fda.gov/a', 'https://www.fda.gov/a', 'fda.gov', 'www.fda.gov/a'],
	] as const)('%s leads to %s, and shows where', (link, href, shown, plain) => {
		expect(hrefOf(link)).toBe(href);
		expect(linkText(link)).toBe(shown);
		expect(plainLink(link)).toBe(plain);
	});
});
