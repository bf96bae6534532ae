/** A pause in typing, after which the preview changes and mistakes are pointed out. */
const PAUSE_MS = 250;

export class TypingPause {
	#tasks: (() => void)[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #afterTasks: () => void;

	/** @param afterTasks called at each pause, after the tasks that waited for it */
	constructor(afterTasks: () => void) {
		this.#afterTasks = afterTasks;
	}

	/** Starts the pause anew: somebody is typing. */
	restart(task?: () => void): void {
		if (task) this.#tasks.push(task);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.end(), PAUSE_MS);
	}

	/** Does now what waits for the pause. */
	end(): void {
		clearTimeout(this.#timer);
		for (const task of this.#tasks.splice(0)) task();
		this.#afterTasks();
	}
}
