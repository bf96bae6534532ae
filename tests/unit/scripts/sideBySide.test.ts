import { describe, expect, it } from 'vitest';
import { sideBySide, type Task } from '../../../scripts/sideBySide.mjs';

/** Tasks that last until they are told to end, and a record of what runs. */
function controlled(wanted: Record<string, Omit<Task, 'run'>>) {
	const running = new Map<string, () => void>();
	const tasks = Object.fromEntries(
		Object.entries(wanted).map(([name, needs]) => [
			name,
			{ ...needs, run: () => new Promise<void>((resolve) => running.set(name, resolve)) },
		]),
	);
	return {
		tasks,
		running: () => [...running.keys()],
		async end(name: string) {
			running.get(name)!();
			running.delete(name);
			await new Promise((resolve) => setImmediate(resolve));
		},
	};
}

describe('sideBySide', () => {
	it('fills the processors in order, and goes on when one is free', async () => {
		const { tasks, running, end } = controlled({ a: {}, b: {}, c: {} });
		const all = sideBySide(tasks, 2);
		expect(running()).toEqual(['a', 'b']);
		await end('b');
		expect(running()).toEqual(['a', 'c']);
		await end('a');
		await end('c');
		await all;
	});

	it('waits for what has to be done before, and takes what can begin meanwhile', async () => {
		const { tasks, running, end } = controlled({ build: {}, built: { after: 'build' }, other: {} });
		const all = sideBySide(tasks, 2);
		expect(running()).toEqual(['build', 'other']);
		await end('build');
		expect(running()).toEqual(['other', 'built']);
		await end('other');
		await end('built');
		await all;
	});

	it('waits for each of several tasks', async () => {
		const { tasks, running, end } = controlled({ build: {}, engines: {}, wordpress: { after: ['build', 'engines'] } });
		const all = sideBySide(tasks, 2);
		await end('build');
		expect(running()).toEqual(['engines']);
		await end('engines');
		expect(running()).toEqual(['wordpress']);
		await end('wordpress');
		await all;
	});

	it('gives a task all the processors that it keeps busy', async () => {
		const { tasks, running, end } = controlled({ a: {}, wide: { processors: 2 }, b: {} });
		const all = sideBySide(tasks, 2);
		expect(running()).toEqual(['a', 'b']);
		await end('a');
		expect(running()).toEqual(['b']);
		await end('b');
		expect(running()).toEqual(['wide']);
		await end('wide');
		await all;
	});

	it('takes what is waited for but not asked as done', async () => {
		const { tasks, running, end } = controlled({ built: { after: 'build' } });
		const all = sideBySide(tasks, 2);
		expect(running()).toEqual(['built']);
		await end('built');
		await all;
	});

	it('says which tasks wait for each other', async () => {
		const { tasks } = controlled({ a: { after: 'b' }, b: { after: 'a' } });
		await expect(sideBySide(tasks, 2)).rejects.toThrow('a, b');
	});
});
