/** Which note is open, the sources of a sentence or the meaning of a term. One at a time. */
import { createContext } from 'svelte';
import type { TermId, Words } from '../content';

const [getNotes, setNotes, hasNotes] = createContext<Notes>();

export type NoteTopic = 'source' | TermId;

export class Notes {
	readonly #words: () => Words;
	#open = $state.raw<{ readonly owner: object; readonly topic: NoteTopic }>();

	/** Makes the notes for all lines inside the component that calls this. */
	constructor(words: () => Words) {
		this.#words = words;
		setNotes(this);
	}

	get words(): Words {
		return this.#words();
	}

	/** The note that is open at a line. */
	topicAt(owner: object): NoteTopic | undefined {
		return this.#open?.owner === owner ? this.#open.topic : undefined;
	}

	toggle(owner: object, topic: NoteTopic): void {
		this.#open = this.topicAt(owner) === topic ? undefined : { owner, topic };
	}

	close(): void {
		this.#open = undefined;
	}
}

/** The notes for the component that calls this; none on paper, where nothing can be opened. */
export function notesAround(): Notes | undefined {
	return hasNotes() ? getNotes() : undefined;
}
