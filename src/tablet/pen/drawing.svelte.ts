/** What the pen has drawn on this step. Kept nowhere; gone with the next step. */

export const INKS = ['warm', 'cool'] as const;
export type Ink = (typeof INKS)[number];

/** Place on the sheet, px, and how hard the pen was pressed, 0 to 1. */
export type PenPoint = readonly [x: number, y: number, pressure: number];

export interface Stroke {
	readonly ink: Ink;
	readonly points: readonly PenPoint[];
	/** A stylus tells how hard it is pressed; a finger and a mouse don't. */
	readonly pressed: boolean;
}

export class Drawing {
	ink = $state.raw<Ink>('warm');
	strokes = $state.raw<readonly Stroke[]>([]);

	begin(point: PenPoint, pressed: boolean): void {
		this.strokes = [...this.strokes, { ink: this.ink, points: [point], pressed }];
	}

	extend(points: readonly PenPoint[]): void {
		const last = this.strokes.at(-1);
		if (!last) return;
		this.strokes = [...this.strokes.slice(0, -1), { ...last, points: [...last.points, ...points] }];
	}

	undo(): void {
		this.strokes = this.strokes.slice(0, -1);
	}

	clear(): void {
		this.strokes = [];
	}
}
