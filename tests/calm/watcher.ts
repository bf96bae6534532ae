/** Compares recorded frames with the limits. */
import { Flashes } from './flashes';
import type { Extremes, Finding } from './finding';
import { flickerAmplitude } from './flicker';
import { BLOCK, LIMITS } from './limits';
import {
	blocksOf,
	brightShare,
	luminanceOf,
	Means,
	median,
	redShareOf,
	shrink,
	type Area,
	type Picture,
} from './picture';
import { highestRate, type Sample } from './rates';
import type { Motion } from './watchedTime';

/** The size of a place in which flashes count while things move, CSS px: a passing thing fills little of it. */
const CELL_PX = 64;
/** The size of a place otherwise, CSS px: as large as a dot of the 100 doors. */
const SMALLEST_PX = 4;

/** Allows for rounding in sums of sixtieths of a second. */
const ROUNDING_MS = 0.01;

export interface Scene {
	readonly place: string;
	/** Pixels of a picture for one CSS px. */
	readonly scale: number;
	/** Where the picture that moves lies, if there is one. */
	readonly stage?: Area | undefined;
	/** Whether things move: then a place is 64 × 64 px, otherwise 4 × 4 px. */
	readonly moving?: boolean;
	/** Whether it follows a touch of the reader. */
	readonly touched?: boolean;
	/** Frames per second, if flicker of 3–30 Hz is measured, too. */
	readonly framesPerS?: number;
}

export class Watcher {
	readonly #flashes = new Flashes();
	readonly #blocks: Sample[][] = [];
	readonly #stage: Sample[] = [];
	#red = 0;
	#bright = 0;
	#areas: { blocks: Area[]; cells: Area[] } | undefined;

	constructor(private readonly scene: Scene) {}

	take(atMs: number, picture: Picture): void {
		const { scale, stage, moving } = this.scene;
		const luminance = luminanceOf(picture);
		const means = new Means(luminance);
		const scaled = (size: { width: number; height: number }) =>
			blocksOf(picture, { width: size.width * scale, height: size.height * scale });
		this.#areas ??= { blocks: scaled(BLOCK), cells: scaled({ width: CELL_PX, height: CELL_PX }) };
		const { blocks, cells } = this.#areas;
		this.#flashes.push(
			atMs,
			moving ? cells.map((cell) => means.of(cell)) : shrink(luminance, SMALLEST_PX * scale).values,
		);
		blocks.forEach((block, i) => (this.#blocks[i] ??= []).push({ atMs, value: means.of(block) }));
		this.#red = Math.max(this.#red, redShareOf(picture));
		if (!stage) return;
		this.#stage.push({ atMs, value: means.of(stage) });
		this.#bright = Math.max(this.#bright, brightShare(luminance, stage, 0.5));
	}

	findings(extremes?: Extremes): Finding[] {
		const { place, stage, framesPerS, touched } = this.scene;
		const after = touched ? ' after a touch' : '';
		const rules = [
			{
				rule: this.scene.moving ? 'flash in 64 × 64 px' : 'flash in 4 × 4 px',
				measured: this.#flashes.largest,
				below: LIMITS.flashChange,
				where: this.#flashes.largest ? ` at ${this.#flashes.atMs.toFixed(0)} ms, place ${this.#flashes.index}` : '',
			},
			{
				rule: `luminance rate of a block${after}, per s`,
				measured: Math.max(...this.#blocks.map(highestRate)),
				most: touched ? LIMITS.touchedBlockRate : LIMITS.blockRate,
			},
			...(stage
				? [
						{
							rule: `luminance rate of the stage${after}, per s`,
							measured: highestRate(this.#stage),
							most: touched ? LIMITS.touchedStageRate : LIMITS.stageRate,
						},
						{ rule: 'share of the stage above 0.5', measured: this.#bright, most: LIMITS.brightShare },
					]
				: []),
			...(framesPerS
				? [
						{
							rule: 'amplitude of a block at 3–30 Hz',
							measured: Math.max(
								...this.#blocks.map((samples) =>
									flickerAmplitude(
										samples.map(({ value }) => value),
										framesPerS,
									),
								),
							),
							below: LIMITS.flickerAmplitude,
						},
					]
				: []),
			{ rule: 'share of red', measured: this.#red, below: LIMITS.redShare },
		];
		for (const { rule, measured } of rules) extremes?.highest(rule, measured, place);
		return rules.flatMap(({ rule, measured, below, most, where = '' }: Rule) =>
			(below !== undefined && measured >= below) || (most !== undefined && measured > most)
				? [
						{
							place,
							rule,
							measured: measured.toFixed(3) + where,
							allowed: below === undefined ? `at most ${most}` : `below ${below}`,
						},
					]
				: [],
		);
	}
}

interface Rule {
	readonly rule: string;
	readonly measured: number;
	readonly below?: number;
	readonly most?: number;
	readonly where?: string;
}

/** What moved too fast, too much at once, or did not rest. */
export function motionFindings(place: string, motion: Motion, extremes?: Extremes): Finding[] {
	extremes?.highest('speed, px/s', motion.fastestPxPerS, `${place}: ${motion.fastest}`);
	extremes?.highest('things moving at once', motion.mostMarks, place);
	extremes?.lowest('rest between two changes, ms', motion.shortestHoldMs, `${place}: ${motion.shortestHold}`);
	extremes?.lowest('fade, ms', motion.shortestFadeMs, `${place}: ${motion.shortestFade}`);
	const found: Finding[] = [];
	const add = (wrong: boolean, rule: string, measured: string, allowed: string) => {
		if (wrong) found.push({ place, rule, measured, allowed });
	};
	add(
		motion.fastestPxPerS > LIMITS.speedPxPerS,
		'speed',
		`${motion.fastestPxPerS.toFixed(0)} px/s of ${motion.fastest}`,
		`at most ${LIMITS.speedPxPerS} px/s`,
	);
	add(motion.mostMarks > LIMITS.movingMarks, 'moving marks', String(motion.mostMarks), `at most ${LIMITS.movingMarks}`);
	add(
		motion.shortestHoldMs < LIMITS.holdMs - ROUNDING_MS,
		'hold of a state',
		`${motion.shortestHoldMs.toFixed(0)} ms of ${motion.shortestHold}`,
		`at least ${LIMITS.holdMs} ms`,
	);
	add(
		motion.shortestFadeMs < LIMITS.fadeMs - ROUNDING_MS,
		'fade',
		`${motion.shortestFadeMs.toFixed(0)} ms of ${motion.shortestFade}`,
		`at least ${LIMITS.fadeMs} ms`,
	);
	return found;
}

/** What is wrong with the brightness of a still screen in its theme. */
export function brightnessFindings(place: string, picture: Picture, theme: keyof typeof LIMITS.background): Finding[] {
	const luminance = luminanceOf(picture);
	const middle = median(luminance.values);
	const [low, high] = LIMITS.background[theme];
	const means = new Means(luminance);
	const areas = blocksOf(picture, { width: 8, height: 8 }).map((area) => means.of(area));
	const [darkest, brightest] = [Math.min(...areas), Math.max(...areas)];
	const found: Finding[] = [];
	const add = (wrong: boolean, rule: string, measured: number, allowed: string) => {
		if (wrong) found.push({ place, rule, measured: measured.toFixed(3), allowed });
	};
	add(middle < low || middle > high, `middle luminance in ${theme}`, middle, `${low} to ${high}`);
	add(darkest < LIMITS.darkest, 'pure black area', darkest, `at least ${LIMITS.darkest}`);
	add(brightest > LIMITS.brightest, 'pure white area', brightest, `at most ${LIMITS.brightest}`);
	return found;
}
