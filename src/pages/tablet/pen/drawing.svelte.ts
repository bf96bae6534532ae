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

/** Position of a picture on the sheet in px. The strokes follow it when the content above the picture grows or shrinks. */
export class PictureSpot {
	readonly picture: SVGSVGElement;
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
	/** Whether the last stroke is still being drawn. Undo and Clear end it, even while the pen is down. */
	#open = false;

	begin(spot: PictureSpot, point: PenPoint, pressed: boolean): void {
		this.#open = true;
		this.strokes = [...this.strokes, { ink: this.ink, points: [point], spot, pressed }];
	}

	extend(points: readonly PenPoint[]): void {
		const last = this.strokes.at(-1);
		if (!last || !this.#open) return;
		this.strokes = [...this.strokes.slice(0, -1), { ...last, points: [...last.points, ...points] }];
	}

	undo(): void {
		this.#open = false;
		this.strokes = this.strokes.slice(0, -1);
	}

	clear(): void {
		this.#open = false;
		this.strokes = [];
	}

	/** Moves the strokes along with their pictures, and drops those whose picture is gone. */
	follow(): void {
		const left = this.strokes.filter(({ spot }) => spot.picture.isConnected);
		if (left.length < this.strokes.length) this.strokes = left;
		for (const { spot } of left) spot.measure();
	}
}
