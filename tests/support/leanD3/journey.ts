/** What src/ does with D3's selections, with many lists of data, and what stands on the page after each. */
import { select } from 'd3-selection';

interface Thing {
	readonly key: string;
	readonly size: number;
}

/** Always the same numbers, 0..1. */
function numbers(): () => number {
	let state = 1;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

export function journey(): string[] {
	const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
	const seen: string[] = [];
	const look = () => seen.push(svg.outerHTML);
	const root = select(svg).attr('width', 10).attr('height', null).attr('class', 'all');
	const group = root.append('g').attr('class', 'things');
	root.append('text').attr('x', 1).text('words <b>');
	look();

	const next = numbers();
	for (let i = 0; i < 60; i++) {
		const all = [...'abcdefgh'].filter(() => next() < 0.6).map((key) => ({ key, size: Math.floor(next() * 9) }));
		all.sort(() => next() - 0.5);
		if (i === 30) all.length = 0;

		const told: string[] = [];
		group
			.selectAll<SVGCircleElement, Thing>('circle')
			.data(all, (thing) => thing.key)
			.join('circle')
			.attr('class', (thing) => thing.key)
			.attr('r', ({ size }, place) => (size ? size + place : null))
			.each(function (thing, place) {
				told.push(`${thing.key}${place}${this.getAttribute('r')}`);
			});
		group
			.selectAll<SVGGElement, Thing>('g')
			.data(all)
			.join((enter) => {
				const made = enter.append('g').attr('class', (thing) => `made-${thing.key}`);
				made.append('path').attr('d', (thing) => `M${thing.size}`);
				return made;
			})
			.attr('id', (thing) => thing.key);
		// As many as before: only an update.
		group
			.selectAll<SVGCircleElement, Thing>('circle')
			.data(all)
			.attr('opacity', (thing) => thing.size);
		seen.push(told.join());
		look();
	}

	group.selectAll('circle').remove();
	group.selectAll('circle').data(['x', 'y'], String).join('circle').order();
	look();
	seen.push(String(root.node() === svg), String(group.selectAll('none').node()));
	root.selectAll('*').remove();
	look();
	svg.remove();
	return seen;
}
