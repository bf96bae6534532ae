/** A source in words, and the address where it is found. */
import type { Source, SourceLink } from '../content';

/** Authors, title, journal and year, as far as they are known. */
export function citation({ authors, title, journal, year }: Source): string {
	return sentences(authors, title, [journal, year]);
}

/** For paper, where room is short: without the title, unless nothing else says what it is, and of a page only the site. */
export function shortCitation({ authors, title, journal, year, link }: Source): string {
	return `${sentences(authors, journal ? undefined : title, [journal, year])} ${linkText(link)}`;
}

function sentences(authors: string | undefined, title: string | undefined, published: readonly unknown[]): string {
	return [authors, title, published.filter(Boolean).join(' ')]
		.filter(Boolean)
		.map((part) => `${part}.`)
		.join(' ');
}

export function hrefOf(link: SourceLink): string {
	if (link.startsWith('doi:')) return link.replace('doi:', 'https://doi.org/');
	if (link.startsWith('PMID ')) return link.replace('PMID ', 'https://pubmed.ncbi.nlm.nih.gov/');
	if (link.startsWith('PMC')) return `https://pmc.ncbi.nlm.nih.gov/articles/${link}`;
	return link;
}

/** For where there is nothing to follow a link with. */
export function plainLink(link: SourceLink): string {
	return link.replace('https://', '');
}

/** What a link shows: of a page only the site, because its address is long. */
export function linkText(link: SourceLink): string {
	return link.startsWith('https:') ? new URL(link).host.replace('www.', '') : link.replace(' ', '\u00a0');
}
