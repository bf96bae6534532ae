/** Draws a scene into an SVG. The stage is laid out anew when its width changes; frames only move what moves. */
import { select, type Selection } from 'd3-selection';
import { layoutStage, type ReceptorPlace, type Slot, type StageLayout } from './geometry';
import { layoutLabels } from './labels';
import { drawLabels, lineHeightOf, textMeasure } from './labelsView';
import { drawFreeKetamine, drawParticles } from './particlesView';
import { ReceptorView } from './receptorView';
import type { SceneLabel, SceneScript } from './sceneScript';
import type { SceneFrame, SceneTimeline } from './sceneTimeline';
import { RELEASED_GLUTAMATE } from './shapes';
import { drawGlutamate, releaseTransform, Surroundings } from './surroundings';
import { CROSS_FADE_MS } from './timing';

type Group = Selection<SVGGElement, unknown, null, undefined>;

export interface SceneText {
	readonly label: (key: SceneLabel) => string;
}

export class SceneView {
	readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
	readonly #surroundings: Surroundings;
	/** Everything that belongs to one picture, and so cross-fades with it. */
	readonly #layer: Group;
	readonly #openVesicle: Group;
	readonly #receptors: Group;
	readonly #freeKetamine: Group;
	readonly #particles: Group;
	readonly #labels: Group;
	readonly #receptorViews = new Map<string, ReceptorView>();
	#layout: StageLayout = layoutStage(0, [0, 1]);
	#leavingTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(svg: SVGSVGElement) {
		this.#svg = select(svg);
		this.#svg.selectAll('*').remove();
		const group = (name: string) => this.#svg.append('g').attr('class', name);
		this.#surroundings = new Surroundings(group('surroundings'));
		this.#layer = group('picture').append('g').attr('class', 'things');
		this.#openVesicle = this.#layer.append('g').call(drawGlutamate, RELEASED_GLUTAMATE);
		this.#receptors = this.#layer.append('g').attr('class', 'doors');
		this.#freeKetamine = this.#layer.append('g').attr('class', 'free');
		this.#particles = this.#layer.append('g').attr('class', 'marks');
		this.#labels = this.#layer.append('g').attr('class', 'labels');
	}

	get layout(): StageLayout {
		return this.#layout;
	}

	/** Lays the stage out for a width, px. */
	resize(width: number, script: SceneScript): void {
		const layout = layoutStage(width, script.nmdaByPriority);
		if (JSON.stringify(layout) === JSON.stringify(this.#layout)) return;
		this.#layout = layout;
		this.#svg
			.attr('viewBox', `0 0 ${layout.width} ${layout.height}`)
			.attr('width', layout.width)
			.attr('height', layout.height);
		this.#surroundings.resize(layout);
		this.#openVesicle.attr('transform', releaseTransform(layout));
		this.#joinReceptors();
	}

	draw(frame: SceneFrame): void {
		for (const receptor of frame.receptors) this.#receptorViews.get(slotKey(receptor))?.draw(receptor);
		drawParticles(this.#particles, frame.particles, this.#layout);
		drawFreeKetamine(this.#freeKetamine, frame, this.#layout);
		this.#openVesicle.attr('opacity', frame.vesicle);
	}

	/** Puts names to what is drawn now. @returns the names that found no room */
	drawLabels({ script, pictures, glutamateInCleft }: SceneTimeline, text: SceneText): readonly SceneLabel[] {
		const node = this.#labels.node()!;
		const lineHeight = lineHeightOf(node);
		const { placed, unplaced } = layoutLabels({
			layout: this.#layout,
			labels: script.labels,
			pictures,
			glutamateInCleft,
			text: text.label,
			measure: textMeasure(node),
			lineHeight,
		});
		drawLabels(this.#labels, placed, lineHeight);
		return unplaced;
	}

	/**
	 * Fades from the old picture to the new one. The light of both adds up, so that nothing moves and nothing blinks.
	 * What then plays by itself comes more slowly than a step that the reader has gone to.
	 */
	crossFade(to: keyof typeof CROSS_FADE_MS): void {
		this.#endCrossFade();
		const layer = this.#layer.node()!;
		const leaving = layer.cloneNode(true) as SVGGElement;
		leaving.setAttribute('class', `things leaving to-${to}`);
		layer.after(leaving);
		this.#layer.attr('class', `things entering to-${to}`);
		this.#leavingTimer = setTimeout(() => this.#endCrossFade(), CROSS_FADE_MS[to]);
	}

	destroy(): void {
		this.#endCrossFade();
		this.#svg.selectAll('*').remove();
	}

	#endCrossFade(): void {
		clearTimeout(this.#leavingTimer);
		this.#svg.selectAll('.leaving').remove();
		this.#layer.attr('class', 'things');
	}

	#joinReceptors(): void {
		const views = this.#receptorViews;
		this.#receptors
			.selectAll<SVGGElement, ReceptorPlace>('g.door')
			.data(this.#layout.receptors, slotKey)
			.join(
				(enter) =>
					enter
						.append('g')
						.attr('class', ({ kind }) => `door ${kind}`)
						.each(function (place) {
							views.set(slotKey(place), new ReceptorView(this, place.kind));
						}),
				(update) => update,
				(exit) => exit.each((place) => views.delete(slotKey(place))).remove(),
			)
			.each((place) => views.get(slotKey(place))!.place(place));
	}
}

function slotKey({ kind, index }: Slot): string {
	return kind + index;
}
