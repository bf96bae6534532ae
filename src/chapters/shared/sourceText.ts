import { SOURCES, type OwnKey, type Source, type SourceKey, type Words } from '../../content';

/** A source as a reader sees it: its citation and how far it was read, or in words what stands behind a sentence. */
export function sourceText({ ui, sources }: Words, key: SourceKey): string {
	const own = ui.ownSources[key as OwnKey];
	if (own) return own;
	const { citation, read }: Source = SOURCES[key as keyof typeof SOURCES];
	return `${citation.replace(/\.?$/, '.')} ${sources.read[read]}`;
}
