/** The room kept for the first screen is written down in several places. All of them must say the same. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VIEWS } from '../../../../../src/pages/setup/embedOptions';
import { ROOM, type Room } from '../../../../../src/pages/setup/publish/heights';

const PLUGIN = 'integrations/wordpress/ketamine-explainer/reserve-height.css';

it.each(['README.md', 'docs/embedding.md', 'src/pages/setup/example.css', PLUGIN])(
	'%s keeps the room that the setup page’s code keeps',
	(file) => expect(roomIn(file)).toEqual(ROOM.full),
);

it.each(VIEWS)('the plugin for WordPress keeps the room for view="%s"', (view) => {
	expect(roomIn(PLUGIN, view === 'full' ? '' : `\\[view='${view}'\\]`)).toEqual(ROOM[view]);
});

/** The heights that a file's style rules give the element, each with the width from which it applies. */
function roomIn(file: string, having = ''): Room[] {
	const rule = `\\(min-width: (?<width>\\d+)px\\)|ketamine-explainer${having} \\{[^{}]*min-height: (?<height>\\d+)px`;
	let fromWidth = 0;
	return [...readFileSync(file, 'utf8').matchAll(new RegExp(rule, 'g'))].flatMap(({ groups }) => {
		if (groups!['width']) fromWidth = Number(groups!['width']);
		return groups!['height'] ? [{ fromWidth, height: Number(groups!['height']) }] : [];
	});
}

it('docs/embedding.md lists the room for each view', () => {
	const [, header, rows] = /^\| width of the element(.+)\n.+\n((?:\| `view=.+\n)+)/m.exec(
		readFileSync('docs/embedding.md', 'utf8'),
	)!;
	const numbersOf = (row: string) => [...row.matchAll(/\d+/g)].map(Number);
	const widths = numbersOf(header!);
	const listed = rows!.trim().split('\n').map(numbersOf);
	expect(listed).toEqual(
		VIEWS.map((view) => widths.map((width) => ROOM[view].findLast(({ fromWidth }) => width >= fromWidth)!.height)),
	);
});
