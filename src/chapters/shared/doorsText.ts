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

/**
 * Everything that there is, and of the doors that open also how many when it is none. With earlier counts, only what is
 * new since then: what has come, and numbers that have changed.
 */
export function doorsText(words: DoorsWords, counts: SceneCounts, before?: SceneCounts): string {
	return SENTENCES.filter(([name, count]) =>
		before
			? counts[count] !== before[count] && (counts[count] || words[name].includes('{'))
			: counts[count] || name === 'small' || name === 'nmda',
	)
		.map(([name]) => say(words[name], { ...counts }))
		.join(' ');
}

/** One door in words: which kind it is, and what it is doing. */
export function doorText(scene: Words['scene'], label: DoorLabel): string {
	if (label === 'smallDoor') return `${scene.smallDoor}: ${scene.nmdaClosed}`;
	if (label === 'smallDoorOpen' || label === 'nmdaOpen') return scene[label];
	return `${scene.nmdaDoor}: ${scene[label]}`;
}
