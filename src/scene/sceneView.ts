/** Draws a scene into an SVG. Joins run when the stage or a door's state changes; frames only move what moves. */
import { select, type Selection } from 'd3-selection';
import { DoorNode, drawKetamine } from './doorNode';
import { layoutStage, wallCurve, type DoorPlace, type Point, type Slot, type StageLayout } from './geometry';
import { addGradients, type Gradients } from './gradients';
import { layoutLabels, type PlacedLabel } from './labels';
import type { SceneLabel, SceneScript } from './sceneScript';
import type { MarkFrame, SceneFrame, SceneStory } from './sceneStory';
import {
	CALCIUM,
	KEY,
	NMDA_DOOR,
	NOTCH_KEYS,
	RELEASE_NOTCH,
	SAC_KEYS,
	SENDING_CELL,
	SENDING_CELL_BOX,
	SMALL_DOOR,
	SODIUM,
} from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** A change of step without motion cross-fades over this time, ms; as long as the animation in scene.css. */
const CROSS_FADE_MS = 600;
const SAC_KEY_SCALE = 0.8;
/** Ketamine drifts in from the side this fast, px/s. */
const DRIFT_PX_PER_S = 48;
/** Ways of the keys that leave the sac: to the side and down, px; each under 110 px/s over its life. */
const CLOUD_WAYS: readonly Point[] = [
	{ x: -44, y: 40 },
	{ x: 26, y: 34 },
	{ x: -12, y: 66 },
	{ x: 54, y: 52 },
	{ x: -70, y: 62 },
	{ x: 14, y: 84 },
];
const MARK_SHAPES = { glutamate: KEY, sodium: SODIUM, calcium: CALCIUM } as const;
/** Ions pass from above a door's gate to below its posts, in the door's own px. */
const ION_WAY = { from: -50, below: 46 } as const;

export interface SceneText {
	readonly label: (key: SceneLabel) => string;
}

export class SceneView {
	readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
	readonly #gradients: Gradients;
	readonly #surroundings: Group;
	readonly #layer: Group;
	readonly #doors: Group;
	readonly #free: Group;
	readonly #marks: Group;
	readonly #labels: Group;
	readonly #doorNodes = new Map<string, DoorNode>();
	readonly #sacContents: Group;
	#layout: StageLayout;
	#markIds = '';
	#leavingTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(svg: SVGSVGElement) {
		this.#svg = select(svg);
		this.#svg.selectAll('*').remove();
		this.#gradients = addGradients(this.#svg);
		const group = (name: string) => this.#svg.append('g').attr('class', name);
		this.#surroundings = group('surroundings');
		this.#layer = group('picture').append('g').attr('class', 'things');
		this.#sacContents = this.#layer.append('g');
		this.#doors = this.#layer.append('g').attr('class', 'doors');
		this.#free = this.#layer.append('g').attr('class', 'free');
		this.#marks = this.#layer.append('g').attr('class', 'marks');
		this.#labels = this.#layer.append('g').attr('class', 'labels');
		this.#layout = layoutStage(0, []);
	}

	get layout(): StageLayout {
		return this.#layout;
	}

	/** Lays the stage out for a width. @returns whether anything moved */
	resize(width: number, script: SceneScript): boolean {
		const layout = layoutStage(width, script.nmdaByPriority);
		if (JSON.stringify(layout) === JSON.stringify(this.#layout)) return false;
		this.#layout = layout;
		this.#svg
			.attr('viewBox', `0 ${layout.top} ${layout.width} ${layout.height}`)
			.attr('width', layout.width)
			.attr('height', layout.height);
		this.#drawSurroundings();
		this.#joinDoors();
		return true;
	}

	draw(frame: SceneFrame): void {
		for (const door of frame.doors) this.#doorNodes.get(slotKey(door))?.draw(door);
		this.#drawMarks(frame.marks);
		this.#drawFreeKetamine(frame);
		this.#sacContents.attr('opacity', frame.sac);
	}

	/** Puts names to what is drawn now. @returns the names that found no room */
	drawLabels(story: SceneStory, text: SceneText): readonly SceneLabel[] {
		const fontSize = parseFloat(getComputedStyle(this.#labels.node()!).fontSize) || 16;
		const { placed, unplaced } = layoutLabels({
			layout: this.#layout,
			labels: story.script.labels,
			pictures: story.pictures,
			keysInGap: story.keysInGap,
			text: text.label,
			measure: textMeasure(this.#labels.node()!),
			lineHeight: fontSize * 1.2,
		});
		this.#labels
			.selectAll<SVGGElement, PlacedLabel>('g.label')
			.data(placed, (label) => `${label.key} ${label.leader?.to.x} ${label.leader?.to.y} ${label.lines.join('|')}`)
			.join('g')
			.attr('class', (label) => `label ${label.region ? 'region' : 'thing'}`)
			.each(function (label) {
				drawLabel(select(this), label, fontSize * 1.2);
			});
		return unplaced;
	}

	/** Fades from the old picture to the new one, their light added up: nothing moves, nothing blinks. */
	crossFade(): void {
		this.#endCrossFade();
		const layer = this.#layer.node()!;
		const leaving = layer.cloneNode(true) as SVGGElement;
		leaving.setAttribute('class', 'things leaving');
		layer.after(leaving);
		this.#layer.attr('class', 'things entering');
		this.#leavingTimer = setTimeout(() => this.#endCrossFade(), CROSS_FADE_MS);
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

	#drawSurroundings(): void {
		const { width, height, top, sendingScale, sendingY, release, sacs, wall, narrow } = this.#layout;
		const group = this.#surroundings;
		group.selectAll('*').remove();
		group
			.append('rect')
			.attr('x', -20)
			.attr('y', top - 20)
			.attr('width', width + 40)
			.attr('height', height + 40)
			.attr('fill', this.#gradients.gap);
		const boxMiddle = SENDING_CELL_BOX.middleX * sendingScale.x;
		group
			.append('path')
			.attr('class', 'cell-edge')
			.attr('d', SENDING_CELL)
			.attr('transform', `translate(${width / 2 - boxMiddle} 0) scale(${sendingScale.x} ${sendingScale.y})`)
			.attr('fill', this.#gradients.sending);
		for (const sac of sacs) {
			const node = group.append('g').attr('class', 'sac').attr('transform', `translate(${sac.x} ${sac.y})`);
			node.append('circle').attr('r', sac.radius);
			addKeys(node, SAC_KEYS, narrow ? 0.68 : SAC_KEY_SCALE);
		}
		const atNotch = `translate(${release.x} ${sendingY})`;
		const notch = group.append('g').attr('transform', atNotch);
		notch.append('path').attr('class', 'notch').attr('d', RELEASE_NOTCH.inside);
		notch.append('path').attr('class', 'cell-edge').attr('fill', 'none').attr('d', RELEASE_NOTCH.edge);
		// Its keys come and go with the picture, not with what stands around it.
		this.#sacContents.attr('transform', atNotch).selectAll('*').remove();
		addKeys(this.#sacContents, NOTCH_KEYS, SAC_KEY_SCALE);
		const half = wall.thickness / 2;
		group
			.append('path')
			.attr('d', `${wallCurve(this.#layout, -half).start}V${top + height + 20}H-20Z`)
			.attr('fill', this.#gradients.receiving);
		group
			.append('path')
			.attr('class', 'wall')
			.attr('d', wallCurve(this.#layout, -half).start + wallCurve(this.#layout, half).reversed);
	}

	#joinDoors(): void {
		const nodes = this.#doorNodes;
		const gradients = this.#gradients;
		nodes.clear();
		this.#doors.selectAll('*').remove();
		this.#doors
			.selectAll<SVGGElement, DoorPlace>('g.door')
			.data(this.#layout.doors, slotKey)
			.join('g')
			.attr('class', (place) => `door ${place.kind}`)
			.each(function (place) {
				nodes.set(slotKey(place), new DoorNode(this, place, gradients));
			});
	}

	#drawMarks(marks: readonly MarkFrame[]): void {
		const shown = marks.filter((mark) => mark.door === undefined || this.#place(mark.door));
		const selection = this.#marks.selectAll<SVGPathElement, MarkFrame>('path');
		const ids = shown.map((mark) => mark.id).join();
		const joined =
			ids === this.#markIds
				? selection.data(shown)
				: selection
						.data(shown, (mark) => mark.id)
						.join('path')
						.attr('class', (mark) => mark.kind)
						.attr('d', (mark) => MARK_SHAPES[mark.kind]);
		this.#markIds = ids;
		joined
			.attr('transform', (mark) => this.#markTransform(mark))
			.attr('opacity', ({ progress }) => Math.min(1, progress * 4, (1 - progress) * 4));
	}

	#markTransform({ door, progress, variant }: MarkFrame): string {
		const place = door && this.#place(door);
		if (place) {
			const shape = place.kind === 'nmda' ? NMDA_DOOR : SMALL_DOOR;
			const y = ION_WAY.from + progress * (shape.bottom + ION_WAY.below - ION_WAY.from);
			const aside = (variant % 2 === 0 ? -1 : 1) * 5 * Math.max(0, progress - 0.6);
			return `translate(${place.x} ${place.y}) rotate(${place.lean}) scale(${place.scale}) translate(${aside} ${y})`;
		}
		const way = CLOUD_WAYS[variant % CLOUD_WAYS.length]!;
		const { release } = this.#layout;
		const eased = 1 - 0.8 * (1 - progress) ** 1.5;
		const reach = this.#layout.narrow ? 0.72 : 1;
		const x = release.x + way.x * eased * reach;
		const y = release.y - 8 + way.y * eased * reach;
		return `translate(${x} ${y}) rotate(${variant * 47 - 60})`;
	}

	#place(slot: Slot): DoorPlace | undefined {
		return this.#layout.doors.find((place) => place.kind === slot.kind && place.index === slot.index);
	}

	#drawFreeKetamine(frame: SceneFrame): void {
		const places = frame.ketaminePresent ? this.#layout.freeKetamine : [];
		this.#free
			.selectAll<SVGGElement, Point>('g')
			.data(places)
			.join((enter) =>
				enter
					.append('g')
					.attr('class', 'ketamine')
					.each(function () {
						drawKetamine(select(this));
					}),
			)
			.attr('transform', (place, i) => {
				const fromX = place.x > this.#layout.width / 2 ? this.#layout.width + 20 : -20;
				const distance = Math.abs(fromX - place.x);
				const gone = (DRIFT_PX_PER_S * Math.max(0, frame.ketamineArrivingMs - 500 * i)) / 1000;
				const x = fromX + Math.sign(place.x - fromX) * Math.min(distance, gone);
				return `translate(${x} ${place.y}) rotate(${i * 14 - 12})`;
			});
	}
}

function slotKey(slot: Slot): string {
	return slot.kind + slot.index;
}

function addKeys(group: Group, keys: readonly { x: number; y: number; turn: number }[], scale: number): void {
	for (const { x, y, turn } of keys) {
		group
			.append('path')
			.attr('class', 'glutamate')
			.attr('d', KEY)
			.attr('transform', `translate(${x} ${y}) rotate(${turn}) scale(${scale})`);
	}
}

function drawLabel(
	group: Selection<SVGGElement, unknown, null, undefined>,
	label: PlacedLabel,
	lineHeight: number,
): void {
	group.selectAll('*').remove();
	if (label.leader) {
		const { from, to } = label.leader;
		group.append('path').attr('class', 'leader').attr('d', `M${from.x},${from.y}L${to.x},${to.y}`);
		group.append('circle').attr('class', 'leader').attr('cx', to.x).attr('cy', to.y).attr('r', 3);
	}
	const text = group.append('text').attr('text-anchor', label.anchor);
	label.lines.forEach((line, i) => {
		text
			.append('tspan')
			.attr('x', label.at.x)
			.attr('y', label.at.y + i * lineHeight)
			.text(line);
	});
}

/** Made once: it costs more than what is measured with it. */
let context: CanvasRenderingContext2D | null | undefined;

/** Measures text in the font of an element. */
function textMeasure(element: Element): (text: string) => number {
	const { fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(element);
	const measuring = (context ??= document.createElement('canvas').getContext('2d'));
	if (!measuring) return (text) => text.length * parseFloat(fontSize) * 0.6;
	measuring.font = `${fontWeight} ${fontSize} ${fontFamily}`;
	// A reader's own room between letters; "normal" is none.
	measuring.letterSpacing = `${parseFloat(letterSpacing) || 0}px`;
	return (text) => measuring.measureText(text).width;
}
