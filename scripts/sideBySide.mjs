/** Runs tasks beside each other on so many processors, in their order as far as that can be. */

/**
 * @typedef {object} Task
 * @property {() => Promise<void>} run settles when it is done; it must not reject
 * @property {string} [after] another task that has to be done before
 * @property {number} [processors] how many it keeps busy; one, if not said
 */

/**
 * A task begins as soon as enough processors are free for it and what it waits for is done. One that is waited for but not
 * among the tasks counts as done.
 * @param {Readonly<Record<string, Task>>} tasks
 * @param {number} processors
 * @returns {Promise<void>} when all are done
 */
export async function sideBySide(tasks, processors) {
	const waiting = new Map(Object.entries(tasks));
	/** @type {Map<string, Promise<void>>} */
	const running = new Map();
	let free = processors;
	while (waiting.size + running.size > 0) {
		for (const [name, { run, after = '', processors: wanted = 1 }] of waiting) {
			if (wanted > free || waiting.has(after) || running.has(after)) continue;
			waiting.delete(name);
			free -= wanted;
			const done = run().then(() => {
				running.delete(name);
				free += wanted;
			});
			running.set(name, done);
		}
		if (running.size === 0) throw new Error(`these can never begin: ${[...waiting.keys()].join(', ')}`);
		await Promise.race(running.values());
	}
}
