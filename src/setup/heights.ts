/**
 * The room that a page keeps free for the explainer before its script has loaded: what the first screen needs, in both
 * languages, by the width of the place it stands in. Measured in Chromium; tests/browser/setupSnippets.spec.ts
 * holds them against the built script.
 */
import type { View } from './embed';

export interface Room {
	/** Narrowest place that it holds for, in px. */
	readonly fromWidth: number;
	readonly height: number;
}

export const ROOM: Readonly<Record<View, readonly Room[]>> = {
	full: [
		{ fromWidth: 0, height: 1800 },
		{ fromWidth: 480, height: 1520 },
		{ fromWidth: 800, height: 980 },
	],
	synapse: [
		{ fromWidth: 0, height: 1020 },
		{ fromWidth: 480, height: 1090 },
		{ fromWidth: 800, height: 910 },
	],
	day: [
		{ fromWidth: 0, height: 2520 },
		{ fromWidth: 480, height: 2200 },
		{ fromWidth: 800, height: 1640 },
	],
};
