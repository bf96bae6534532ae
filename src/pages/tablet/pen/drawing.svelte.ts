/** What the pen has drawn on this step. Kept nowhere; gone with the next step. */

export const INKS = ['warm', 'cool'] as const;
export type Ink = (typeof INKS)[number];

/** Place on the picture, px, and how hard the pen was pressed, 0 to 1. */
export type PenPoint = readonly [x: number, y: number, pressure: number];

export interface Stroke {
	readonly ink: Ink;
	readonly points: readonly PenPoint[];
	/** The picture that it is drawn on. */
	readonly spot: PictureSpot;
	/** A stylus tells how hard it is pressed; a finger and a mouse don't. */
	readonly pressed: boolean;
}

/** Where a picture lies on the sheet, px: what is drawn on it goes along when what stands above it grows or shrinks. */
export class PictureSpot {
	readonly picture: SVGSVGElement;
	readonly #sheet: Element;
	x = $state.raw(0);
	y = $state.raw(0);

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
	ink = $state.raw<Ink>('warm');
	strokes = $state.raw<readonly Stroke[]>([]);
	/** The last stroke goes on; not once it was taken away under the pen. */
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

	/** Pictures may have moved on the sheet, or be gone. */
	follow(): void {
		const left = this.strokes.filter(({ spot }) => spot.picture.isConnected);
		if (left.length < this.strokes.length) this.strokes = left;
		for (const { spot } of left) spot.measure();
	}
}
