/** What the pen has drawn on this step. It is not stored anywhere and goes with the next step. */

export const INKS = ['warm', 'cool'] as const;
export type Ink = (typeof INKS)[number];

/** Position on the picture in px, and the pressure of the pen from 0 to 1. */
export type PenPoint = readonly [x: number, y: number, pressure: number];

export interface Stroke {
	readonly ink: Ink;
	readonly points: readonly PenPoint[];
	/** Where the picture is that it was drawn on. */
	readonly spot: PictureSpot;
	/** Whether the pressure is real: a stylus reports it, a finger and a mouse do not. */
	readonly pressed: boolean;
}

/** Position of a picture on the sheet in px. Its strokes follow it when the content above the picture grows or shrinks. */
export class PictureSpot {
	picture: SVGSVGElement;
	readonly #sheet: Element;
	x = $state(0);
	y = $state(0);

	constructor(picture: SVGSVGElement, sheet: Element) {
		this.picture = picture;
		this.#sheet = sheet;
		this.measure();
	}

	measure(): void {
		const [picture, sheet] = [this.picture, this.#sheet].map((node) => node.getBoundingClientRect());
		this.x = picture!.left - sheet!.left;
		this.y = picture!.top - sheet!.top;
	}
}

export class Drawing {
	ink = $state<Ink>('warm');
	/** Replaced as a whole by each change, so that two drawings can be compared by identity. */
	strokes = $state.raw<readonly Stroke[]>([]);
	/** The drawing before each stroke and before each use of the eraser, the newest last. */
	#before = $state.raw<readonly (readonly Stroke[])[]>([]);
	/** Whether the last change still goes on. Undo and Clear end it, even while the pen is down. */
	#open = false;

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	begin(spot: PictureSpot, point: PenPoint, pressed: boolean): void {
		this.#change([...this.strokes, { ink: this.ink, points: [point], spot, pressed }]);
	}

	extend(points: readonly PenPoint[]): void {
		const last = this.strokes.at(-1);
		if (!last || !this.#open) return;
		this.strokes = [...this.strokes.slice(0, -1), { ...last, points: [...last.points, ...points] }];
	}

	/** Takes whole strokes away. What goes in one movement of the eraser comes back with one Undo. */
	erase(isTouched: (stroke: Stroke) => boolean): void {
		const left = this.strokes.filter((stroke) => !isTouched(stroke));
		if (left.length === this.strokes.length) return;
		if (this.#open) this.strokes = left;
		else this.#change(left);
	}

	/** The pen is up. */
	end(): void {
		this.#open = false;
	}

	/** The last change was not meant, and is taken back if it still goes on. */
	takeBack(): void {
		if (this.#open) this.undo();
	}

	undo(): void {
		this.#open = false;
		this.strokes = this.#before.at(-1) ?? [];
		this.#before = this.#before.slice(0, -1);
	}

	/** Shows again what was drawn before. */
	putBack(strokes: readonly Stroke[]): void {
		this.clear();
		this.strokes = strokes;
	}

	clear(): void {
		this.#open = false;
		this.strokes = [];
		this.#before = [];
	}

	/** The picture there is gone, and with it what was drawn on it. */
	forget(spot: PictureSpot): void {
		const without = (strokes: readonly Stroke[]) => strokes.filter((stroke) => stroke.spot !== spot);
		this.strokes = without(this.strokes);
		this.#before = this.#before.map(without);
	}

	#change(strokes: readonly Stroke[]): void {
		this.#before = [...this.#before, this.strokes];
		this.strokes = strokes;
		this.#open = true;
	}
}
