/** The level in the blood over the visit, without numbers: a curve, the time of the drip as a soft band, a marker. */
import { select } from 'd3-selection';
import type { KetamineLevel } from '../model';
import { linearScale } from './linearScale';
import { polyline } from './polyline';

export interface LevelCurveInput {
	readonly levels: readonly KetamineLevel[];
	/** Length of the drip, min. */
	readonly infusionMin: number;
	/** Where the reader is, min since the drip began; none before the drip. */
	readonly markerMin: number | undefined;
	readonly ticks: readonly { readonly minutes: number; readonly label: string }[];
	readonly labels: { readonly more: string; readonly dripOn: string; readonly youAreHere: string };
	readonly width: number;
	readonly height: number;
}

const TOP = 46;
const BOTTOM = 26;
const SIDE = 10;
const MARKER_RADIUS = 8;
/** Room that a text needs, px a letter, generously. */
const LETTER_PX = 8.2;

export function drawLevelCurve(svg: SVGSVGElement, input: LevelCurveInput): void {
	const { levels, infusionMin, markerMin, width, height, labels } = input;
	const lastMin = levels.at(-1)!.minutes;
	const x = linearScale([0, lastMin], [SIDE, width - SIDE]);
	const y = linearScale([0, Math.max(...levels.map((level) => level.plasmaNgMl))], [height - BOTTOM, TOP]);
	const baseY = height - BOTTOM;
	const curve = polyline(
		levels,
		(level) => x(level.minutes),
		(level) => y(level.plasmaNgMl),
	);
	const root = select(svg).attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
	root.selectAll('*').remove();
	const path = (name: string, d: string | null) => root.append('path').attr('class', name).attr('d', d);
	const text = (name: string, content: string, atX: number, atY: number, anchor: string) =>
		root.append('text').attr('class', name).attr('x', atX).attr('y', atY).attr('text-anchor', anchor).text(content);

	path('drip-band', `M${x(0)},${TOP - 8}H${x(infusionMin)}V${baseY}H${x(0)}Z`);
	path('under', `${curve}V${baseY}H${x(0)}Z`);
	path('axis', `M${SIDE},${baseY}H${width - SIDE}`);
	path('now', curve);
	text('note', labels.more, SIDE, 14, 'start');
	text('note', labels.dripOn, SIDE, TOP - 14, 'start');

	let freeFrom = -Infinity;
	for (const { minutes, label } of input.ticks) {
		const half = (label.length * LETTER_PX) / 2;
		const at = Math.max(half, Math.min(width - half, x(minutes)));
		path('axis', `M${x(minutes)},${baseY}v6`);
		if (at - half < freeFrom) continue;
		text('note', label, at, height - 5, 'middle');
		freeFrom = at + half + 6;
	}

	if (markerMin === undefined) return;
	const markerX = x(markerMin);
	const markerY = y(levelAt(levels, markerMin));
	const labelWidth = labels.youAreHere.length * LETTER_PX;
	// In the row of "drip on", as near above the marker as that leaves room: there no curve is.
	const afterDripOn = SIDE + 16 + labels.dripOn.length * LETTER_PX;
	const labelX = Math.max(afterDripOn, Math.min(markerX - labelWidth / 2, width - labelWidth));
	path('marker-line', `M${markerX},${markerY}V${baseY}`);
	path('leader', `M${Math.max(markerX, labelX)},${TOP - 8}L${markerX},${markerY}`);
	root.append('circle').attr('class', 'marker').attr('cx', markerX).attr('cy', markerY).attr('r', MARKER_RADIUS);
	root.append('circle').attr('class', 'marker-dot').attr('cx', markerX).attr('cy', markerY).attr('r', 3);
	text('here', labels.youAreHere, labelX, TOP - 14, 'start');
}

/** The level at a minute, between two points of the curve too. */
export function levelAt(levels: readonly KetamineLevel[], minutes: number): number {
	const after = levels.findIndex((level) => level.minutes >= minutes);
	if (after <= 0) return (levels[after] ?? levels.at(-1)!).plasmaNgMl;
	const [a, b] = [levels[after - 1]!, levels[after]!];
	const share = (minutes - a.minutes) / (b.minutes - a.minutes);
	return a.plasmaNgMl + share * (b.plasmaNgMl - a.plasmaNgMl);
}
