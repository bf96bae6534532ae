/** How one receptor is drawn over time: it follows the model calmly, one change after the other, each held for a while. */
import { Eased } from './eased';
import type { Slot } from './geometry';
import {
	isConducting,
	nextPicture,
	settledPicture,
	type ReceptorPicture,
	type ReceptorTarget,
} from './receptorPicture';
import {
	CLOSED_HOLD_MS,
	GATE_MS,
	GLUTAMATE_MS,
	HOLD_MS,
	KETAMINE_MS,
	LIGHT_MS,
	MAGNESIUM_MS,
	OPEN_HOLD_MS,
} from './timing';
import type { ReceptorKind } from './shapes';

export interface ReceptorFrame extends Slot {
	readonly picture: ReceptorPicture;
	/** 0 closed … 1 open. */
	readonly gate: number;
	/** 0 away … 1 bound, in the left and the right post. */
	readonly glutamate: readonly [left: number, right: number];
	readonly magnesium: number;
	/** Whether magnesium comes and goes through the open gate, or fades in behind the closed one. */
	readonly magnesiumMoves: boolean;
	readonly ketamine: number;
	readonly light: number;
}

export class ReceptorTimeline implements Slot {
	readonly kind: ReceptorKind;
	readonly index: number;
	#picture: ReceptorPicture;
	/** When the next change may be drawn. */
	#readyMs = 0;
	/** It opened in the model since the last drawing: this is shown even if it has closed again meanwhile. */
	#openedUnseen = false;
	#magnesiumMoves = false;
	readonly #gate: Eased;
	readonly #glutamate: readonly [Eased, Eased];
	readonly #magnesium: Eased;
	readonly #ketamine: Eased;
	readonly #light: Eased;

	/** @param target what the model says of it at the start */
	constructor({ kind, index }: Slot, target: ReceptorTarget) {
		this.kind = kind;
		this.index = index;
		const picture = (this.#picture = settledPicture(target));
		const { gate, glutamate, magnesium, ketamine, light } = presence(picture);
		this.#gate = new Eased(gate);
		this.#glutamate = [new Eased(glutamate[0]), new Eased(glutamate[1])];
		this.#magnesium = new Eased(magnesium);
		this.#ketamine = new Eased(ketamine);
		this.#light = new Eased(light);
	}

	get picture(): ReceptorPicture {
		return this.#picture;
	}

	/** It has opened in the model. */
	noteOpening(): void {
		this.#openedUnseen = true;
	}

	/** Begins the next change towards a target, unless the last one is still held. @returns whether one has begun */
	follow(target: ReceptorTarget, nowMs: number): boolean {
		if (nowMs < this.#readyMs) return false;
		const before = this.#picture;
		const showsOpening = this.#openedUnseen && before.gate === 'closed';
		const after = nextPicture(before, showsOpening ? { ...target, gate: 'open', glutamate: 2 } : target);
		if (after === before) return false;
		const opens = after.gate === 'open' && before.gate === 'closed';
		const lightsUp = isConducting(after) && !isConducting(before);
		const closes = after.gate === 'closed' && before.gate === 'open';
		if (opens) this.#openedUnseen = false;
		this.#picture = after;
		const lightsChange = isConducting(after) !== isConducting(before);
		const holdMs = opens || lightsUp ? OPEN_HOLD_MS : closes ? CLOSED_HOLD_MS : HOLD_MS;
		// What comes next waits until the light has settled, so that no place turns dark and bright again soon after.
		const lightMs = lightsChange ? darkMs(before) + LIGHT_MS[this.kind] : 0;
		const moveMs = Math.max(this.#move(before, after, nowMs), lightMs);
		this.#readyMs = nowMs + moveMs + holdMs;
		return true;
	}

	frame(timeMs: number): ReceptorFrame {
		return {
			kind: this.kind,
			index: this.index,
			picture: this.#picture,
			gate: this.#gate.at(timeMs),
			glutamate: [this.#glutamate[0].at(timeMs), this.#glutamate[1].at(timeMs)],
			magnesium: this.#magnesium.at(timeMs),
			magnesiumMoves: this.#magnesiumMoves,
			ketamine: this.#ketamine.at(timeMs),
			light: this.#light.at(timeMs),
		};
	}

	/** Moves what differs between two pictures. @returns how long that takes, ms; light comes and goes beside it */
	#move(before: ReceptorPicture, after: ReceptorPicture, nowMs: number): number {
		const { gate, glutamate, magnesium, ketamine, light } = presence(after);
		if (isConducting(after) !== isConducting(before))
			this.#light.moveTo(light, nowMs + darkMs(before), LIGHT_MS[this.kind]);
		if (after.glutamate !== before.glutamate) {
			this.#glutamate.forEach((each, i) => each.moveTo(glutamate[i]!, nowMs, GLUTAMATE_MS));
			return GLUTAMATE_MS;
		}
		if (after.gate !== before.gate) {
			this.#gate.moveTo(gate, nowMs, GATE_MS);
			return GATE_MS;
		}
		if (after.pore === 'magnesium' || before.pore === 'magnesium') {
			this.#magnesium.moveTo(magnesium, nowMs, MAGNESIUM_MS);
			this.#magnesiumMoves = after.gate === 'open';
			return MAGNESIUM_MS;
		}
		this.#ketamine.moveTo(ketamine, nowMs, KETAMINE_MS);
		return KETAMINE_MS;
	}
}

/** Where ketamine has been, it stays dark until it has gone: otherwise the place would turn dark and bright at once. */
function darkMs({ pore }: ReceptorPicture): number {
	return pore === 'ketamine' ? KETAMINE_MS : 0;
}

/** How far each part of a picture is there when it rests: 0 or 1. */
export function presence(picture: ReceptorPicture) {
	return {
		gate: Number(picture.gate === 'open'),
		glutamate: [Number(picture.glutamate > 0), Number(picture.glutamate > 1)] as const,
		magnesium: Number(picture.pore === 'magnesium'),
		ketamine: Number(picture.pore === 'ketamine'),
		light: Number(isConducting(picture)),
	};
}
