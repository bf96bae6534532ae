/** What is open below some sentences: their sources, or the meaning of a term in them. One at a time. */
import { createContext } from 'svelte';
import type { TermId, Words } from '../content';

const [getNotes, setNotes, hasNotes] = createContext<Notes>();

export type NoteTopic = 'sources' | TermId;

interface NotesInput {
	readonly words: () => Words;
	/** Whether a source is a link. Not on a tablet, which its readers must not leave. */
	readonly linked: () => boolean;
}

export class Notes {
	readonly #input: NotesInput;
	#open = $state.raw<{ readonly owner: object; readonly topic: NoteTopic }>();

	/** Makes the notes for all lines inside the component that calls this. */
	constructor(input: NotesInput) {
		this.#input = input;
		setNotes(this);
	}

	get words(): Words {
		return this.#input.words();
	}

	get linked(): boolean {
		return this.#input.linked();
	}

	/** What is open that belongs to an owner. */
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

/** The notes for the component that calls this; none where a part is shown on its own, and nothing can be opened. */
export function notesAround(): Notes | undefined {
	return hasNotes() ? getNotes() : undefined;
}
