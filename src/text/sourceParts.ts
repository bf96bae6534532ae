/** A source in words. */
import { SOURCES, type OwnKey, type Source, type SourceKey, type Words } from '../content';

/** Citation and how far it was read. A source that is no publication, such as `good-practice`, has a note only. */
export function sourceParts({ ui, sources }: Words, key: SourceKey): [citation: string, note: string] {
	const own = ui.ownSources[key as OwnKey];
	if (own) return ['', own];
	const { citation, read }: Source = SOURCES[key as keyof typeof SOURCES];
	return [citation.replace(/\.?$/, '.'), sources.read[read]];
}

/** Both as one text. */
export function sourceText(words: Words, key: SourceKey): string {
	return sourceParts(words, key).join(' ').trim();
}
