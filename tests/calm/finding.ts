/** What the checker reports: where, which rule, what was measured, what is allowed. */
export interface Finding {
	readonly place: string;
	readonly rule: string;
	readonly measured: string;
	readonly allowed: string;
}

/** "chapter, step, rule, measured, allowed". */
export function findingText({ place, rule, measured, allowed }: Finding): string {
	return [place.replace('/', ', '), rule, measured, allowed].join(', ');
}

/** The highest or lowest value of each measurement over all places, for the table of docs/motion.md. */
export class Extremes {
	readonly #rows = new Map<string, { value: number; place: string }>();

	highest(what: string, value: number, place: string): void {
		const now = this.#rows.get(what);
		if (!now || value > now.value) this.#rows.set(what, { value, place });
	}

	lowest(what: string, value: number, place: string): void {
		const now = this.#rows.get(what);
		if (!now || value < now.value) this.#rows.set(what, { value, place });
	}

	get lines(): string[] {
		return [...this.#rows].map(([what, { value, place }]) => `${what}: ${Number(value.toPrecision(3))} (${place})`);
	}
}
