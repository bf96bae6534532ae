/** What drifts and passes through: glutamate that a message releases, and ions that a conducting receptor lets in. */
import type { Slot } from './geometry';
import { CLOUD_MS, ION_MS } from './timing';

const CLOUD_SIZE = 6;
/** When ions enter after a receptor begins to conduct, ms: mostly sodium, some calcium. */
const IONS = {
	ampa: [{ kind: 'sodium', afterMs: 100 }],
	nmda: [
		{ kind: 'sodium', afterMs: 0 },
		{ kind: 'calcium', afterMs: 450 },
		{ kind: 'sodium', afterMs: 900 },
	],
} as const;
const MOST_CALCIUM = 4;

export interface ParticleFrame {
	readonly id: number;
	readonly kind: 'glutamate' | 'sodium' | 'calcium';
	/** The receptor that it passes; without one it drifts in the cleft. */
	readonly receptor?: Slot;
	/** Tells particles of a kind apart, so that they take different ways. */
	readonly variant: number;
	/** 0 … 1 of its way. */
	readonly progress: number;
}

interface Particle extends Omit<ParticleFrame, 'progress'> {
	readonly bornMs: number;
	readonly lifeMs: number;
}

export class Particles {
	#all: Particle[] = [];
	#nextId = 0;

	get glutamateInCleft(): boolean {
		return this.#all.some(({ kind }) => kind === 'glutamate');
	}

	releaseGlutamate(nowMs: number): void {
		for (let i = 0; i < CLOUD_SIZE; i++) this.#add({ kind: 'glutamate', variant: i }, nowMs, CLOUD_MS);
	}

	sendIons({ kind, index }: Slot, nowMs: number): void {
		for (const { kind: ion, afterMs } of IONS[kind]) {
			const calcium = this.#all.filter((particle) => particle.kind === 'calcium').length;
			if (ion === 'calcium' && calcium >= MOST_CALCIUM) continue;
			this.#add({ kind: ion, receptor: { kind, index }, variant: afterMs }, nowMs + afterMs, ION_MS);
		}
	}

	removeGone(nowMs: number): void {
		this.#all = this.#all.filter(({ bornMs, lifeMs }) => bornMs + lifeMs > nowMs);
	}

	frames(timeMs: number): ParticleFrame[] {
		return this.#all
			.filter(({ bornMs }) => bornMs <= timeMs)
			.map((particle) => ({ ...particle, progress: Math.min(1, (timeMs - particle.bornMs) / particle.lifeMs) }));
	}

	#add(particle: Omit<ParticleFrame, 'id' | 'progress'>, bornMs: number, lifeMs: number): void {
		this.#all.push({ ...particle, id: this.#nextId++, bornMs, lifeMs });
	}
}
