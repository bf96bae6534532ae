/** Which small note is open: where a sentence comes from, or what a word means. One at a time. */
import { getContext, setContext } from 'svelte';
import type { TermId, Words } from '../content';

const KEY = 'notes';

export type NoteTopic = 'source' | TermId;

export class Notes {
	readonly #words: () => Words;
	#open = $state.raw<{ readonly owner: object; readonly topic: NoteTopic }>();

	/** Notes for all lines inside the component that makes them. */
	constructor(words: () => Words) {
		this.#words = words;
		setContext(KEY, this);
	}

	get words(): Words {
		return this.#words();
	}

	/** What is open at a line. */
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

/** The notes of the page around; none where sentences stand without it, as on paper. */
export function notesAround(): Notes | undefined {
	return getContext(KEY);
}
