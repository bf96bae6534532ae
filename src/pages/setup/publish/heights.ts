/**
 * The room that a page keeps free for the explainer before its script has loaded: what the first screen needs, in both
 * languages, by the width of the place it stands in. Measured in Chromium; tests/browser/setupSnippets.spec.ts
 * holds them against the built script, tests/unit/setup/heights.test.ts all other places against them.
 */
import type { View } from '../embedOptions';

export interface Room {
	/** Narrowest place that it holds for, in px. */
	readonly fromWidth: number;
	readonly height: number;
}

export const ROOM: Readonly<Record<View, readonly Room[]>> = {
	full: [
		{ fromWidth: 0, height: 1840 },
		{ fromWidth: 480, height: 1550 },
		{ fromWidth: 800, height: 1070 },
	],
	synapse: [
		{ fromWidth: 0, height: 1050 },
		{ fromWidth: 480, height: 1090 },
		{ fromWidth: 800, height: 1070 },
	],
	day: [
		{ fromWidth: 0, height: 2520 },
		{ fromWidth: 480, height: 2240 },
		{ fromWidth: 800, height: 1720 },
		{ fromWidth: 1000, height: 1410 },
	],
};
