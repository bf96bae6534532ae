/** What the doors of the picture are doing, for those who do not see it. */
import { say, type DoorsWords, type Words } from '../../content';
import type { DoorLabel, SceneCounts } from '../../scene';

/** Each sentence, and the count that it depends on. */
const SENTENCES: readonly (readonly [keyof DoorsWords, keyof SceneCounts])[] = [
	['glutamate', 'keysInGap'],
	['ketamine', 'freeKetamine'],
	['small', 'smallOpen'],
	['nmda', 'letting'],
	['plugged', 'plugged'],
	['holding', 'holding'],
	['closedOver', 'closedOver'],
];

/** Everything that there is; of the doors that open, also how many when it is none. */
export function doorsText(words: DoorsWords, counts: SceneCounts): string {
	return sentences(words, counts, (name, count) => counts[count] > 0 || name === 'small' || name === 'nmda');
}

/** Only what is new since earlier counts: what has come, and numbers that changed. */
export function doorsNews(words: DoorsWords, counts: SceneCounts, before: SceneCounts): string {
	return sentences(
		words,
		counts,
		(name, count) => counts[count] !== before[count] && (counts[count] > 0 || words[name].includes('{')),
	);
}

function sentences(
	words: DoorsWords,
	counts: SceneCounts,
	isSaid: (name: keyof DoorsWords, count: keyof SceneCounts) => boolean,
): string {
	return SENTENCES.filter(([name, count]) => isSaid(name, count))
		.map(([name]) => say(words[name], { ...counts }))
		.join(' ');
}

/** One door in words: which kind it is, and what it is doing. */
export function doorText(scene: Words['scene'], label: DoorLabel): string {
	if (label === 'smallDoor') return `${scene.smallDoor}: ${scene.nmdaClosed}`;
	if (label === 'smallDoorOpen' || label === 'nmdaOpen') return scene[label];
	return `${scene.nmdaDoor}: ${scene[label]}`;
}
