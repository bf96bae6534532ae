/** Which sources carry which sentences. */
import type { SourceKey } from '../content';
import type { FilledLine } from './fillLine';

/** Sentences with the same sources. */
export interface SourcedLines {
	readonly lines: readonly FilledLine[];
	readonly sources: readonly SourceKey[];
}

/** Groups sentences by their sources, so that none is listed again for the next sentence. Equal sentences stand once. */
export function sourcesOf(lines: readonly FilledLine[]): SourcedLines[] {
	const groups = new Map<string, { lines: FilledLine[]; sources: readonly SourceKey[] }>();
	for (const line of lines) {
		const { text, sources } = line;
		const group = groups.get(sources.join()) ?? { lines: [], sources };
		groups.set(sources.join(), group);
		if (!group.lines.some((each) => each.text === text)) group.lines.push(line);
	}
	return [...groups.values()];
}

/** How many different sources there are. */
export function countSources(groups: readonly SourcedLines[]): number {
	return new Set(groups.flatMap(({ sources }) => sources)).size;
}
