/** Runs tasks in parallel on a number of processors, in their order as far as possible. */

/**
 * @typedef {object} Task
 * @property {() => Promise<void>} run resolves when the task is done; it must not reject
 * @property {string | readonly string[]} [after] tasks that must be done before this one begins
 * @property {number} [processors] how many processors it keeps busy, by default one
 */

/**
 * A task begins as soon as enough processors are free and the tasks it waits for are done. A name that is not among the
 * tasks counts as done.
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
		for (const [name, { run, after = [], processors: wanted = 1 }] of waiting) {
			if (wanted > free || [after].flat().some((other) => waiting.has(other) || running.has(other))) continue;
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
