/** Says what the doors in the picture are doing, for readers who do not see it. */
import { say, type DoorsWords, type Words } from '../../content';
import type { DoorLabel, SceneCounts } from '../../scene';

/** The sentences in order, each with the count that it depends on. */
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
 * Without earlier counts: everything that is there, and how many doors are open even if none is. With earlier counts:
 * only what has come or changed since.
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

/** Names the kind of a door and what it is doing. */
export function doorText(scene: Words['scene'], label: DoorLabel): string {
	if (label === 'smallDoor') return `${scene.smallDoor}: ${scene.nmdaClosed}`;
	if (label === 'smallDoorOpen' || label === 'nmdaOpen') return scene[label];
	return `${scene.nmdaDoor}: ${scene[label]}`;
}
