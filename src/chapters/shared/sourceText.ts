import { SOURCES, type Source, type SourceKey, type Words } from '../../content';

/** A source as a reader sees it: its citation and how far it was read, or in words what stands behind a sentence. */
export function sourceParts({ ui, sources }: Words, key: SourceKey): [citation: string, note: string] {
	if (key === 'config' || key === 'good-practice' || key === 'picture') return ['', ui.ownSources[key]];
	const { citation, read }: Source = SOURCES[key];
	return [citation.replace(/\.?$/, '.'), sources.read[read]];
}

/** The same in one text. */
export function sourceText(words: Words, key: SourceKey): string {
	return sourceParts(words, key).join(' ').trim();
}
