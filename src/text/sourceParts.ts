import { SOURCES, type OwnKey, type Source, type SourceKey, type Words } from '../content';

/** A source as a reader sees it: its citation and how far it was read, or in words what stands behind a sentence. */
export function sourceParts({ ui, sources }: Words, key: SourceKey): [citation: string, note: string] {
	const own = ui.ownSources[key as OwnKey];
	if (own) return ['', own];
	const { citation, read }: Source = SOURCES[key as keyof typeof SOURCES];
	return [citation.replace(/\.?$/, '.'), sources.read[read]];
}

/** The same in one text. */
export function sourceText(words: Words, key: SourceKey): string {
	return sourceParts(words, key).join(' ').trim();
}
