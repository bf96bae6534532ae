/** Draws what moves freely: glutamate and ions on their way, and ketamine that drifts in and stays in the cleft. */
import { easePolyOut } from 'd3-ease';
import { interpolateNumber } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import type { Point, ReceptorPlace, StageLayout } from './geometry';
import type { ParticleFrame } from './particles';
import { drawKetamine, drawKey } from './receptorView';
import type { SceneFrame } from './sceneTimeline';
import { CALCIUM, RECEPTOR_SHAPES, SODIUM } from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;

const ION_OUTLINES = { sodium: SODIUM, calcium: CALCIUM } as const;
/** Where each glutamate of a cloud goes: to the side and down, px; each under 110 px/s. */
const CLOUD_WAYS: readonly Point[] = [
	{ x: -70, y: 28 },
	{ x: 34, y: 38 },
	{ x: -28, y: 40 },
	{ x: 96, y: 36 },
	{ x: -126, y: 30 },
	{ x: 2, y: 26 },
];
/** A cloud begins a fifth of its way out, and slows down. */
const cloudStart = interpolateNumber(0.2, 1);
const slowDown = easePolyOut.exponent(1.5);
/** Free things are a bit smaller than what a door holds. */
const FREE_SCALE = 0.88;
/** Ions pass from the upper end of the doorway to the floor, in units of a door. */
const ION_FROM = -22;
/** Past the gate an ion goes aside by up to 8 units. */
const ionAside = scaleLinear([0, 0.6, 1], [0, 2, 8]);
/** Particles fade in over the first quarter of their way and out over the last. */
const visibility = scaleLinear([0, 0.25, 0.75, 1], [0, 1, 1, 0]);

/** Ketamine drifts in this fast, px/s; each piece begins half a second after the one before it. */
const DRIFT_PX_PER_S = 60;
const BETWEEN_ARRIVALS_MS = 500;
const OUTSIDE_PX = 30;

export function drawParticles(group: Group, particles: readonly ParticleFrame[], layout: StageLayout): void {
	const placeOf = ({ receptor }: ParticleFrame): ReceptorPlace | undefined =>
		layout.receptors.find(({ kind, index }) => kind === receptor?.kind && index === receptor.index);
	group
		.selectAll<SVGGElement, ParticleFrame>('g')
		.data(
			particles.filter((particle) => !particle.receptor || placeOf(particle)),
			({ id }) => id,
		)
		.join((enter) =>
			enter
				.append('g')
				.attr('class', ({ kind }) => kind)
				.each(function ({ kind }) {
					const particle = select(this);
					if (kind === 'glutamate') drawKey(particle);
					else particle.append('path').attr('d', ION_OUTLINES[kind]);
				}),
		)
		.attr('transform', (particle) => {
			const place = placeOf(particle);
			return place ? ionTransform(particle, place) : cloudTransform(particle, layout);
		})
		.attr('opacity', ({ progress }) => visibility(progress));
}

function ionTransform({ progress, variant }: ParticleFrame, { kind, x, y, scale }: ReceptorPlace): string {
	const down = interpolateNumber(ION_FROM, RECEPTOR_SHAPES[kind].beamBottom)(progress);
	const aside = ionAside(progress) * (variant % 2 === 0 ? -1 : 1);
	return `translate(${x} ${y}) scale(${scale}) translate(${aside} ${down})`;
}

function cloudTransform({ progress, variant }: ParticleFrame, { release, scale }: StageLayout): string {
	const way = CLOUD_WAYS[variant % CLOUD_WAYS.length]!;
	const share = cloudStart(slowDown(progress));
	return `translate(${release.x + way.x * share} ${release.y - 8 + way.y * share}) rotate(${variant * 47 - 60}) scale(${FREE_SCALE * scale})`;
}

export function drawFreeKetamine(group: Group, frame: SceneFrame, { freeKetamine, width, scale }: StageLayout): void {
	group
		.selectAll<SVGGElement, Point>('g')
		.data(frame.ketaminePresent ? freeKetamine : [])
		.join((enter) => enter.append('g').attr('class', 'ketamine').call(drawKetamine))
		.attr('transform', ({ x, y }, i) => {
			const fromX = x > width / 2 ? width + OUTSIDE_PX : -OUTSIDE_PX;
			const startMs = i * BETWEEN_ARRIVALS_MS;
			const durationMs = (1000 * Math.abs(x - fromX)) / DRIFT_PX_PER_S;
			const drift = scaleLinear([startMs, startMs + durationMs], [fromX, x]).clamp(true);
			return `translate(${drift(frame.ketamineArrivingMs)} ${y}) rotate(${i * 14 - 12}) scale(${FREE_SCALE * scale})`;
		});
}
