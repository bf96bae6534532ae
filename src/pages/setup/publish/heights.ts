/**
 * The room that a page keeps free for the explainer until its script has loaded, so that nothing jumps: the height of
 * the first screen in either language, by the width of its container. Measured in Chromium.
 * tests/browser/setupSnippets.spec.ts compares the heights with the built script, and
 * tests/unit/pages/setup/publish/heights.test.ts compares them with every other file that names them.
 */
import type { View } from '../embedOptions';

export interface Room {
	/** Narrowest container that the height is for, in px. */
	readonly fromWidth: number;
	readonly height: number;
}

export const ROOM: Readonly<Record<View, readonly Room[]>> = {
	full: [
		{ fromWidth: 0, height: 1390 },
		{ fromWidth: 480, height: 1200 },
		{ fromWidth: 720, height: 1015 },
		{ fromWidth: 1000, height: 875 },
	],
	short: [
		{ fromWidth: 0, height: 1390 },
		{ fromWidth: 480, height: 1200 },
		{ fromWidth: 720, height: 1015 },
		{ fromWidth: 1000, height: 875 },
	],
	day: [
		{ fromWidth: 0, height: 1380 },
		{ fromWidth: 480, height: 1170 },
		{ fromWidth: 720, height: 920 },
		{ fromWidth: 800, height: 840 },
	],
	synapse: [
		{ fromWidth: 0, height: 1155 },
		{ fromWidth: 480, height: 980 },
		{ fromWidth: 1000, height: 820 },
	],
};
