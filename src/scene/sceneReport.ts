/** What a page can tell in words of the picture: counts over the receptors that are shown, and what each is doing. */
import type { StageLayout } from './geometry';
import { isConducting } from './receptorPicture';
import { receptorLabel, type ReceptorLabel, type SceneLabel } from './sceneScript';
import type { SceneTimeline } from './sceneTimeline';

export interface SceneCounts {
	readonly ampa: number;
	readonly ampaOpen: number;
	readonly nmda: number;
	readonly nmdaConducting: number;
	readonly magnesiumBlocked: number;
	readonly ketamineBlocked: number;
	/** Closed, of those that hold ketamine. */
	readonly ketamineTrapped: number;
	/** 1 where there is some. */
	readonly glutamateInCleft: number;
	readonly ketamineInCleft: number;
}

export interface SceneReport {
	readonly counts: SceneCounts;
	/** What each receptor that is shown is doing, from left to right. */
	readonly receptors: readonly ReceptorLabel[];
	/** Time of the story, ms on the screen. */
	readonly timeMs: number;
	/** Names that found no room in the picture. */
	readonly unplaced: readonly SceneLabel[];
}

export function reportOn(timeline: SceneTimeline, layout: StageLayout): Pick<SceneReport, 'counts' | 'receptors'> {
	const shown = timeline.pictures.filter(({ kind, index }) =>
		layout.receptors.some((place) => place.kind === kind && place.index === index),
	);
	const of = (wanted: 'ampa' | 'nmda') => shown.filter(({ kind }) => kind === wanted).map(({ picture }) => picture);
	const [ampa, nmda] = [of('ampa'), of('nmda')];
	const withKetamine = nmda.filter(({ pore }) => pore === 'ketamine');
	return {
		counts: {
			ampa: ampa.length,
			ampaOpen: ampa.filter(({ gate }) => gate === 'open').length,
			nmda: nmda.length,
			nmdaConducting: nmda.filter(isConducting).length,
			magnesiumBlocked: nmda.filter(({ pore }) => pore === 'magnesium').length,
			ketamineBlocked: withKetamine.length,
			ketamineTrapped: withKetamine.filter(({ gate }) => gate === 'closed').length,
			glutamateInCleft: Number(timeline.glutamateInCleft),
			ketamineInCleft: Number(timeline.script.ketamineUm > 0),
		},
		receptors: shown.map(({ kind, picture }) => receptorLabel(kind, picture)),
	};
}
