/**
 * Plays a script: runs the model in fixed sub-steps of screen time and turns it into drawings that change calmly.
 * Each drawn state is held, whatever the model does in between. What is drawn at a time depends on the script alone,
 * so it is the same at every frame rate.
 */
import {
	BODY_TEMPERATURE_C,
	magnesiumFreeShare,
	nextVoltageMv,
	RESTING_VOLTAGE_MV,
	seededRandom,
	StochasticDoors,
	Synapse,
	type SynapseConditions,
} from '../model';
import {
	letsThrough,
	nextPicture,
	nmdaTarget,
	settledPicture,
	smallDoorTarget,
	type DoorPicture,
	type DoorTarget,
} from './doorPicture';
import { NMDA_COUNT, SLOTS, SMALL_COUNT, type Slot } from './geometry';
import { doorState, type SceneScript } from './sceneScript';
import { restingAt, tweenAt, type Tween } from './tween';

/** One sub-step, ms on the screen. */
export const SUB_STEP_MS = 20;

// How long each change is drawn, ms on the screen; the limits are in docs/motion.md.
const KEY_MS = 900;
const GATE_MS = 700;
const MAGNESIUM_MS = 900;
const KETAMINE_MS = 1400;
const LIGHT_MS = 800;
/** Every drawn state then stays for at least this long. */
const HOLD_MS = 600;
/** An opened gate stays longer: light in, hold and light out together take over 2.1 s. */
const OPEN_HOLD_MS = 1500;

const SAC_EMPTIES_MS = 800;
/** Full again, and at rest, before the next message, which comes 2.8 s later at the earliest. */
const SAC_REFILLS_AFTER_MS = 1350;
const CLOUD_KEYS = 6;
const CLOUD_MS = 2400;
const ION_MS = 2200;
/** When ions enter after a door begins to let signals through, ms: mostly sodium, some calcium. */
const SMALL_DOOR_IONS = [{ kind: 'sodium', afterMs: 100 }] as const;
const NMDA_DOOR_IONS = [
	{ kind: 'sodium', afterMs: 0 },
	{ kind: 'calcium', afterMs: 450 },
	{ kind: 'sodium', afterMs: 900 },
] as const;
const MOST_CALCIUM = 4;

/** A voltage change below this leaves the drawn doors' rates as they are, mV. */
const VOLTAGE_STEP_MV = 1;

export interface DoorFrame extends Slot {
	readonly picture: DoorPicture;
	/** 0 closed … 1 open. */
	readonly gate: number;
	/** 0 away … 1 seated, for the left and the right key. */
	readonly keys: readonly [left: number, right: number];
	readonly magnesium: number;
	/** Whether magnesium comes and goes by the open gate, or fades in behind the closed one. */
	readonly magnesiumMoves: boolean;
	readonly ketamine: number;
	readonly light: number;
}

export interface MarkFrame {
	readonly id: number;
	readonly kind: 'glutamate' | 'sodium' | 'calcium';
	/** The door it passes; without one it drifts in the gap. */
	readonly door?: Slot;
	/** Tells marks of a kind apart, so that they take different ways. */
	readonly variant: number;
	/** 0 … 1 of its way. */
	readonly progress: number;
}

export interface SceneFrame {
	readonly doors: readonly DoorFrame[];
	readonly marks: readonly MarkFrame[];
	/** How full the open sac is, 0..1. */
	readonly sac: number;
	/** Time since ketamine began to drift in, ms; `Infinity` when it is there. */
	readonly ketamineArrivingMs: number;
	readonly ketaminePresent: boolean;
}

interface Mark extends Omit<MarkFrame, 'progress'> {
	readonly bornMs: number;
	readonly lifeMs: number;
}

interface DrawnDoor extends Slot {
	picture: DoorPicture;
	/** When the next change may be drawn. */
	readyMs: number;
	/** It opened in the model since the last drawing: shown even if it closed again meanwhile. */
	openedUnseen: boolean;
	gate: Tween;
	keys: [Tween, Tween];
	magnesium: Tween;
	magnesiumMoves: boolean;
	ketamine: Tween;
	light: Tween;
}

export class SceneStory {
	readonly script: SceneScript;
	/** Counts changes of drawings, so that names and descriptions are renewed only then. */
	revision = 0;

	readonly #doors: DrawnDoor[];
	readonly #model: StochasticDoors;
	readonly #average: Synapse;
	readonly #magnesiumRank: number[];
	#marks: Mark[] = [];
	#nextMarkId = 0;
	#timeMs = 0;
	#voltageMv = RESTING_VOLTAGE_MV;
	#drawnVoltageMv = RESTING_VOLTAGE_MV;
	#sentMessages = 0;
	#lastReleaseMs = -Infinity;

	constructor(script: SceneScript) {
		this.script = script;
		const conditions = this.#conditions();
		const random = seededRandom(script.seed);
		this.#magnesiumRank = shuffledRanks(NMDA_COUNT, random);
		this.#average = new Synapse(conditions, { stepMs: 0.1 });
		this.#model = new StochasticDoors({
			nmdaCount: NMDA_COUNT,
			ampaCount: SMALL_COUNT,
			seed: script.seed,
			conditions,
			initialNmda: script.initialNmda ?? [],
		});
		this.#doors = SLOTS.map((slot) => drawnDoor(slot, settledPicture(this.#target(slot))));
	}

	/** Time since the start, ms on the screen. */
	get timeMs(): number {
		return this.#timeMs;
	}

	get ended(): boolean {
		return this.script.repeatMs === undefined && this.#timeMs >= this.script.lengthMs;
	}

	/** Whether keys drift in the gap now. */
	get keysInGap(): boolean {
		return this.#marks.some((mark) => mark.kind === 'glutamate');
	}

	get pictures(): readonly (Slot & { readonly picture: DoorPicture })[] {
		return this.#doors;
	}

	/** Goes on to a time, ms on the screen, in whole sub-steps. */
	advanceTo(timeMs: number): void {
		while (this.#timeMs + SUB_STEP_MS <= timeMs && !this.ended) this.#subStep();
	}

	/**
	 * Goes on until something has changed that words tell, and has come to rest, so that each call shows something new;
	 * at the end of the script it stays.
	 */
	advanceToNextChange(): void {
		const before = this.#told();
		const latestMs = this.#timeMs + this.script.lengthMs;
		while (this.#told() === before && !this.ended && this.#timeMs < latestMs) this.#subStep();
		const settledMs = this.#timeMs + KETAMINE_MS;
		while (this.#timeMs < settledMs && !this.ended) this.#subStep();
	}

	/** Keys that leave a closed door change the picture, and no name in it. */
	#told(): string {
		return [this.keysInGap, ...this.#doors.map(({ kind, picture }) => doorState(kind, picture))].join();
	}

	/**
	 * What is drawn at a time.
	 * @param doorsMs `Infinity` draws every door as it comes to rest, so that a still shows what its names say
	 */
	frame(timeMs = this.#timeMs, doorsMs = timeMs): SceneFrame {
		return {
			doors: this.#doors.map((door) => ({
				kind: door.kind,
				index: door.index,
				picture: door.picture,
				gate: tweenAt(door.gate, doorsMs),
				keys: [tweenAt(door.keys[0], doorsMs), tweenAt(door.keys[1], doorsMs)],
				magnesium: tweenAt(door.magnesium, doorsMs),
				magnesiumMoves: door.magnesiumMoves,
				ketamine: tweenAt(door.ketamine, doorsMs),
				light: tweenAt(door.light, doorsMs),
			})),
			marks: this.#marks
				.filter((mark) => mark.bornMs <= timeMs)
				.map((mark) => ({ ...mark, progress: Math.min(1, (timeMs - mark.bornMs) / mark.lifeMs) })),
			sac: this.#sacAt(timeMs),
			ketamineArrivingMs: this.script.ketamineArrives ? timeMs : Infinity,
			ketaminePresent: this.script.ketamineUm > 0,
		};
	}

	#conditions(): SynapseConditions {
		return {
			temperatureC: BODY_TEMPERATURE_C,
			voltageMv: this.#voltageMv,
			magnesiumMm: this.script.magnesiumMm,
			ketamineUm: this.script.ketamineUm,
		};
	}

	#subStep(): void {
		this.#timeMs += SUB_STEP_MS;
		const modelMs = this.#timeMs / this.script.slowdown;
		this.#sendMessagesUntil(modelMs);
		this.#advanceModel(modelMs);
		for (const door of this.#doors) if (this.#timeMs >= door.readyMs) this.#draw(door);
		if (this.#marks.length) {
			const before = this.keysInGap;
			this.#marks = this.#marks.filter((mark) => mark.bornMs + mark.lifeMs > this.#timeMs);
			if (before !== this.keysInGap) this.revision++;
		}
	}

	#sendMessagesUntil(modelMs: number): void {
		for (let due = this.#messageMs(this.#sentMessages); due <= modelMs;) {
			this.#advanceModel(due);
			this.#average.release();
			this.#model.release();
			this.#lastReleaseMs = this.#timeMs;
			for (let i = 0; i < CLOUD_KEYS; i++) this.#addMark({ kind: 'glutamate', variant: i }, 0, CLOUD_MS);
			this.#sentMessages++;
			this.revision++;
			due = this.#messageMs(this.#sentMessages);
		}
	}

	/** Time of a message in the model, ms; `Infinity` when no more come. */
	#messageMs(number: number): number {
		const { messagesMs, repeatMs } = this.script;
		const round = Math.floor(number / messagesMs.length);
		if (!messagesMs.length || (round > 0 && repeatMs === undefined)) return Infinity;
		return messagesMs[number % messagesMs.length]! + round * (repeatMs ?? 0);
	}

	#advanceModel(modelMs: number): void {
		const dtMs = modelMs - this.#average.timeMs;
		if (dtMs <= 0) return;
		this.#voltageMv = nextVoltageMv(this.#voltageMv, this.#average.ampaOpen, this.script.strength, dtMs);
		this.#average.advanceTo(modelMs);
		this.#model.advanceTo(modelMs, ({ kind, index, state }) => {
			if (state !== 'open' && state !== 'O' && state !== 'OK') return;
			const slotKind = kind === 'ampa' ? 'small' : 'nmda';
			const door = this.#doors.find((door) => door.kind === slotKind && door.index === index);
			if (door) door.openedUnseen = true;
		});
		if (Math.abs(this.#voltageMv - this.#drawnVoltageMv) >= VOLTAGE_STEP_MV) {
			this.#drawnVoltageMv = this.#voltageMv;
			this.#model.setConditions(this.#conditions());
		}
	}

	#target(slot: Slot): DoorTarget {
		if (slot.kind === 'small') return smallDoorTarget(this.#model.ampaStates[slot.index]!);
		const free = magnesiumFreeShare(this.#voltageMv, this.script.magnesiumMm);
		return nmdaTarget(this.#model.nmdaStates[slot.index]!, this.#magnesiumRank[slot.index]! > free);
	}

	#draw(door: DrawnDoor): void {
		let target = this.#target(door);
		if (door.openedUnseen && door.picture.gate === 'closed') target = { ...target, gate: 'open', keys: 2 };
		const before = door.picture;
		const after = nextPicture(before, target);
		if (after === before) return;
		const now = this.#timeMs;
		const start = (tween: Tween, to: number, durationMs: number): Tween => ({
			from: tweenAt(tween, now),
			to,
			startMs: now,
			durationMs,
		});
		let lastsMs = 0;
		let holdMs = HOLD_MS;
		if (after.keys !== before.keys) {
			lastsMs = KEY_MS;
			door.keys = [
				start(door.keys[0], after.keys > 0 ? 1 : 0, KEY_MS),
				start(door.keys[1], after.keys > 1 ? 1 : 0, KEY_MS),
			];
		}
		if (after.gate !== before.gate) {
			lastsMs = GATE_MS;
			door.gate = start(door.gate, after.gate === 'open' ? 1 : 0, GATE_MS);
			if (after.gate === 'open') {
				door.openedUnseen = false;
				holdMs = OPEN_HOLD_MS;
			}
		}
		if ((after.pore === 'magnesium') !== (before.pore === 'magnesium')) {
			lastsMs = MAGNESIUM_MS;
			door.magnesium = start(door.magnesium, after.pore === 'magnesium' ? 1 : 0, MAGNESIUM_MS);
			door.magnesiumMoves = after.gate === 'open';
		}
		if ((after.pore === 'ketamine') !== (before.pore === 'ketamine')) {
			lastsMs = KETAMINE_MS;
			door.ketamine = start(door.ketamine, after.pore === 'ketamine' ? 1 : 0, KETAMINE_MS);
		}
		if (letsThrough(after) !== letsThrough(before)) {
			door.light = start(door.light, letsThrough(after) ? 1 : 0, LIGHT_MS);
			if (letsThrough(after)) {
				this.#sendIons(door);
				holdMs = OPEN_HOLD_MS;
			}
		}
		door.picture = after;
		door.readyMs = now + lastsMs + holdMs;
		this.revision++;
	}

	#sendIons(door: DrawnDoor): void {
		const slot: Slot = { kind: door.kind, index: door.index };
		for (const { kind, afterMs } of door.kind === 'small' ? SMALL_DOOR_IONS : NMDA_DOOR_IONS) {
			const calcium = this.#marks.filter((mark) => mark.kind === 'calcium').length;
			if (kind === 'calcium' && calcium >= MOST_CALCIUM) continue;
			this.#addMark({ kind, door: slot, variant: afterMs }, afterMs, ION_MS);
		}
	}

	#addMark(mark: Omit<MarkFrame, 'id' | 'progress'>, afterMs: number, lifeMs: number): void {
		this.#marks.push({ ...mark, id: this.#nextMarkId++, bornMs: this.#timeMs + afterMs, lifeMs });
	}

	#sacAt(timeMs: number): number {
		const since = timeMs - this.#lastReleaseMs;
		if (since >= SAC_REFILLS_AFTER_MS) {
			return tweenAt({ from: 0, to: 1, startMs: SAC_REFILLS_AFTER_MS, durationMs: SAC_EMPTIES_MS }, since);
		}
		return tweenAt({ from: 1, to: 0, startMs: 0, durationMs: SAC_EMPTIES_MS }, since);
	}
}

function drawnDoor(slot: Slot, picture: DoorPicture): DrawnDoor {
	const when = (condition: boolean) => restingAt(condition ? 1 : 0);
	return {
		...slot,
		picture,
		readyMs: 0,
		openedUnseen: false,
		gate: when(picture.gate === 'open'),
		keys: [when(picture.keys > 0), when(picture.keys > 1)],
		magnesium: when(picture.pore === 'magnesium'),
		magnesiumMoves: false,
		ketamine: when(picture.pore === 'ketamine'),
		light: when(letsThrough(picture)),
	};
}

/** The middles of n equal parts of [0, 1] in random order: so the doors share out magnesium as the model says. */
function shuffledRanks(n: number, random: () => number): number[] {
	const ranks = [...Array(n).keys()].map((i) => (i + 0.5) / n);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[ranks[i], ranks[j]] = [ranks[j]!, ranks[i]!];
	}
	return ranks;
}
