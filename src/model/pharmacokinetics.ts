/**
 * Ketamine levels in the blood and at the brain during and after an infusion: linear compartments, a constant infusion
 * rate, and an effect site that lags behind the blood.
 */
import { EFFECT_SITE_HALF_LIFE_MIN, KETAMINE_MOLAR_MASS, KETAMINE_UNBOUND_SHARE } from './constants';

/** Parameters of a published compartment model. Volumes in L/kg, rates in 1/min. */
interface Compartments {
	readonly centralVolume: number;
	readonly elimination: number;
	/** Rates of exchange with each peripheral compartment: out of the blood, and back into it. */
	readonly exchange: readonly (readonly [out: number, back: number])[];
}

/** The two published parameter sets. */
export const BLOOD_MODELS = {
	/** Clements & Nimmo 1981, Br J Anaesth 53:27. Two compartments. Seen (published code). */
	clements1981: { centralVolume: 1.7522, elimination: 0.0109, exchange: [[0.0186, 0.0137]] },
	/** Domino et al. 1982 (PMID 7198883). Three compartments. Seen (published code). */
	domino1982: {
		centralVolume: 0.063,
		elimination: 0.4381,
		exchange: [
			[0.5921, 0.247],
			[0.59, 0.0146],
		],
	},
} as const satisfies Record<string, Compartments>;

export type BloodModel = keyof typeof BLOOD_MODELS;

/** One infusion at a constant rate. */
export interface Drip {
	/** Length of the infusion, min, > 0. */
	readonly infusionMin: number;
	/** Total dose, mg per kg of body weight, ≥ 0. */
	readonly doseMgPerKg: number;
	readonly model: BloodModel;
}

export interface KetamineLevel {
	/** Minutes since the infusion began. */
	readonly minutes: number;
	/** In the blood, ng/mL. */
	readonly plasmaNgMl: number;
	/** At the effect site in the brain, ng/mL. */
	readonly effectSiteNgMl: number;
	/** Free at the receptor, µM. */
	readonly freeBrainUm: number;
}

const EFFECT_SITE_RATE_PER_MIN = Math.LN2 / EFFECT_SITE_HALF_LIFE_MIN;
const NG_PER_ML_PER_MG_PER_L = 1000;
/** Longest integration step as a fraction of the fastest time constant. Keeps the error of RK4 below 1e-6. */
const STEP_PER_FASTEST_TAU = 0.1;
const LONGEST_STEP_MIN = 0.5;

/**
 * The levels at given times.
 *
 * @param drip an infusion that starts at minute 0
 * @param minutes times in ascending order, min; all levels are 0 before the infusion (< 0)
 */
export function ketamineLevels(drip: Drip, minutes: readonly number[]): KetamineLevel[] {
	const course = new LevelCourse(drip);
	return minutes.map((time) => course.at(time));
}

class LevelCourse {
	readonly #compartments: Compartments;
	readonly #drip: Drip;
	readonly #stepMin: number;
	/** Amounts in the blood and the peripheral compartments, mg/kg; last, the level at the effect site, mg/L. */
	#state: number[];
	#timeMin = 0;

	constructor(drip: Drip) {
		this.#drip = drip;
		this.#compartments = BLOOD_MODELS[drip.model];
		const { elimination, exchange } = this.#compartments;
		this.#state = new Array<number>(exchange.length + 2).fill(0);
		const fastest = exchange.reduce((sum, [out, back]) => sum + out + back, elimination);
		this.#stepMin = Math.min(LONGEST_STEP_MIN, STEP_PER_FASTEST_TAU / fastest);
	}

	at(minutes: number): KetamineLevel {
		const { infusionMin } = this.#drip;
		if (this.#timeMin < infusionMin) this.#integrate(Math.min(minutes, infusionMin), this.#pumpRate());
		this.#integrate(minutes, 0);
		const plasmaNgMl = (this.#state[0]! / this.#compartments.centralVolume) * NG_PER_ML_PER_MG_PER_L;
		const effectSiteNgMl = this.#state.at(-1)! * NG_PER_ML_PER_MG_PER_L;
		return {
			minutes,
			plasmaNgMl,
			effectSiteNgMl,
			freeBrainUm: (KETAMINE_UNBOUND_SHARE * effectSiteNgMl) / KETAMINE_MOLAR_MASS,
		};
	}

	#pumpRate(): number {
		return this.#drip.doseMgPerKg / this.#drip.infusionMin;
	}

	#integrate(untilMin: number, pumpRate: number): void {
		const span = untilMin - this.#timeMin;
		if (span <= 0) return;
		const steps = Math.ceil(span / this.#stepMin);
		for (let i = 0; i < steps; i++) this.#rungeKutta(span / steps, pumpRate);
		this.#timeMin = untilMin;
	}

	#rungeKutta(h: number, pumpRate: number): void {
		const y = this.#state;
		const moved = (slope: readonly number[], dt: number) => y.map((value, i) => value + dt * slope[i]!);
		const k1 = this.#slope(y, pumpRate);
		const k2 = this.#slope(moved(k1, h / 2), pumpRate);
		const k3 = this.#slope(moved(k2, h / 2), pumpRate);
		const k4 = this.#slope(moved(k3, h), pumpRate);
		this.#state = y.map((value, i) => value + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!));
	}

	#slope(y: readonly number[], pumpRate: number): number[] {
		const { centralVolume, elimination, exchange } = this.#compartments;
		const blood = y[0]!;
		let bloodSlope = pumpRate - elimination * blood;
		const slopes = exchange.map(([out, back], i) => {
			const flow = out * blood - back * y[i + 1]!;
			bloodSlope -= flow;
			return flow;
		});
		return [bloodSlope, ...slopes, EFFECT_SITE_RATE_PER_MIN * (blood / centralVolume - y.at(-1)!)];
	}
}
