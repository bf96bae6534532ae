import { SOURCES, type Source, type SourceKey, type Words } from '../../content';

type Published = keyof typeof SOURCES;

function isPublished(key: SourceKey): key is Published {
	return key in SOURCES;
}

export function citationOf(key: SourceKey): string | undefined {
	return isPublished(key) ? SOURCES[key].citation.replace(/\.?$/, '.') : undefined;
}

/** How far a source was read, or in words what stands behind a sentence that no publication stands behind. */
export function sourceNote({ ui, sources }: Words, key: SourceKey): string {
	return isPublished(key) ? sources.read[(SOURCES[key] as Source).read] : ui.ownSources[key];
}

/** Both in one text. */
export function sourceText(words: Words, key: SourceKey): string {
	return [citationOf(key) ?? '', sourceNote(words, key)].join(' ').trim();
}
