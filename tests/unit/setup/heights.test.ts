/** The room for the first screen is written down in several places: it is the same in all of them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOM } from '../../../src/setup/heights';

it.each([
	'README.md',
	'docs/embedding.md',
	'src/setup/example.css',
	'integrations/wordpress/ketamine-explainer/reserve-height.css',
])('%s keeps the room that the setup page’s code keeps', (file) => {
	const css = readFileSync(file, 'utf8');
	const rules = css.matchAll(
		/(?:\(min-width: (\d+)px\)\s*\{\s*)?[^{}]*\{(?:\s*display: block;)?\s*min-height: (\d+)px/g,
	);
	expect([...rules].map(([, width, height]) => ({ fromWidth: Number(width ?? 0), height: Number(height) }))).toEqual(
		ROOM.full,
	);
});

it('docs/embedding.md lists the room for each view', () => {
	const rows = readFileSync('docs/embedding.md', 'utf8').matchAll(
		/^\| `view="(\w+)"` +\| (\d+) +\| (\d+) +\| (\d+) +\|$/gm,
	);
	const listed = Object.fromEntries([...rows].map(([, view, ...heights]) => [view, heights.map(Number)]));
	expect(listed).toEqual(
		Object.fromEntries(Object.entries(ROOM).map(([view, room]) => [view, room.map(({ height }) => height)])),
	);
});
