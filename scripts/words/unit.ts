/** One text on its way to a translator and back. */
export interface Unit {
	/** Its path in the words: `day.steps.room.feel.0`. */
	readonly id: string;
	/** English, as it is written: with the marks around words and the slots. */
	readonly source: string;
	/** Empty if it is not translated yet. */
	readonly target: string;
	readonly state: UnitState;
}

/** States of XLIFF 1.2. */
export type UnitState = 'new' | 'needs-review-translation' | 'signed-off';

export interface NotedUnit extends Unit {
	/** What the translator has to know. */
	readonly notes: readonly string[];
}

export interface ReadUnit extends Omit<Unit, 'state'> {
	/** Any state that a tool has written; nothing if it has written none. */
	readonly state: string | undefined;
	/** Where it stands in the file, from 1. */
	readonly line: number;
}
