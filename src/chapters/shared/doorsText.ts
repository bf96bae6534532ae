/** What the doors of the picture are doing, for those who do not see it. */
import { say, type DoorsWords, type Words } from '../../content';
import type { ReceptorLabel, SceneCounts } from '../../scene';

/** The sentences in the order in which they are said; each has the name of the count that it depends on. */
const SENTENCES = [
	'glutamateInCleft',
	'ketamineInCleft',
	'ampaOpen',
	'nmdaConducting',
	'magnesiumBlocked',
	'ketamineBlocked',
	'ketamineTrapped',
] as const satisfies readonly (keyof DoorsWords & keyof SceneCounts)[];
/** Said also when their count is none. */
const ALWAYS_SAID: readonly string[] = ['ampaOpen', 'nmdaConducting'];

/**
 * Says everything that there is, and how many doors are open even when none is. With earlier counts, it says only what
 * is new since then: what has come, and numbers that have changed.
 */
export function doorsText(words: DoorsWords, counts: SceneCounts, before?: SceneCounts): string {
	return SENTENCES.filter((name) =>
		before
			? counts[name] !== before[name] && (counts[name] || words[name].includes('{'))
			: counts[name] || ALWAYS_SAID.includes(name),
	)
		.map((name) => say(words[name], { ...counts }))
		.join(' ');
}

/** One door in words: which kind it is, and what it is doing. */
export function doorText(scene: Words['scene'], label: ReceptorLabel): string {
	if (label === 'ampa') return `${scene.ampa}: ${scene.nmdaClosed}`;
	if (label === 'ampaOpen' || label === 'nmdaConducting') return scene[label];
	return `${scene.nmda}: ${scene[label]}`;
}
