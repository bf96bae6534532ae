/** What is wrong with how the current screen is laid out: labels that overlap, text cut off, targets too small. */
import { every, isSeen, nameOf, shadowRoot } from './seen';

const LEAST_TOUCH_PX = 44;
/** A word in a sentence: the lines above and below leave it no more room. */
const LEAST_WORD_PX = 24;

export function layoutFaults(): string[] {
	return [...new Set([...crowded(), ...inCharts(), ...loose(), ...tooSmall(), ...outside(), ...cutOff()])];
}

function overlap(a: DOMRect, b: DOMRect): boolean {
	return (
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
	);
}

/** The part of a line of text that its letters fill, without the room above and below them. */
function lettersOf({ x, y, width, height }: DOMRect): DOMRect {
	return new DOMRect(x, y + height / 5, width, (height * 3) / 5);
}

/** Labels and readouts of the picture that overlap each other or a door, or leave the picture. */
function* crowded(): Generator<string> {
	const stage = shadowRoot().querySelector('svg.scene')?.getBoundingClientRect();
	if (!stage) return;
	const labels = every<SVGGElement>('svg.scene .things:not(.leaving) g.label text').map((label) => ({
		what: `label ${nameOf(label)}`,
		box: label.getBoundingClientRect(),
	}));
	for (const { what, box } of labels) {
		const inside =
			box.left >= stage.left - 0.5 &&
			box.right <= stage.right + 0.5 &&
			box.top >= stage.top &&
			box.bottom <= stage.bottom;
		if (!inside) yield `${what} leaves the stage`;
	}
	const readouts = readoutBoxes();
	for (const [i, a] of labels.entries()) {
		for (const b of [...labels.slice(i + 1), ...readouts])
			if (overlap(a.box, b.box)) yield `${a.what} lies on ${b.what}`;
	}
	const boxesOf = (parts: string) => every(parts).map((part) => part.getBoundingClientRect());
	const doors = boxesOf('svg.scene .things:not(.leaving) .door .side');
	for (const { what, box } of readouts) if (doors.some((door) => overlap(door, box))) yield `${what} lies on a door`;
	const ketamine = boxesOf('svg.scene .things:not(.leaving) .free .ketamine');
	for (const { what, box } of labels)
		if (ketamine.some((drawn) => overlap(drawn, lettersOf(box)))) yield `${what} lies on ketamine`;
}

/** The text of each readout, without the room around it, and its small pictures. */
function readoutBoxes(): { what: string; box: DOMRect }[] {
	const hasText = (part: Element) =>
		[...part.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim());
	return every('.readout, .picture-note, .picture-note *, .readout *')
		.filter(hasText)
		.concat(every('.readout svg'))
		.map((part) => {
			const range = document.createRange();
			range.selectNodeContents(part);
			const box = part instanceof SVGElement ? part.getBoundingClientRect() : range.getBoundingClientRect();
			return { what: `readout ${nameOf(part)}`, box };
		})
		.filter(({ box }) => box.width > 2 && box.height > 2);
}

/** Words of a chart that overlap. */
function* inCharts(): Generator<string> {
	for (const chart of every('svg.chart')) {
		const texts = [...chart.querySelectorAll('text')].filter(isSeen);
		for (const [i, a] of texts.entries()) {
			for (const b of texts.slice(i + 1))
				if (overlap(lettersOf(a.getBoundingClientRect()), lettersOf(b.getBoundingClientRect())))
					yield `${nameOf(a)} lies on ${nameOf(b)} in a chart`;
		}
	}
}

/** The picture's buttons when they need more than one row, and empty room below the readouts. */
function* loose(): Generator<string> {
	const tops = new Set(every('.dock-middle > button').map((each) => Math.round(each.getBoundingClientRect().top)));
	if (tops.size > 1) yield `the buttons of the picture stand in ${tops.size} rows`;
	const [place, ...parts] = every('.readouts, .readouts *').map((part) => part.getBoundingClientRect().bottom);
	const empty = place! - Math.max(...parts);
	if (parts.length > 0 && empty > LEAST_TOUCH_PX) yield `${empty.toFixed(0)} px below the readouts are empty`;
}

/** Targets that a finger would miss, or with which it would touch something else. */
function* tooSmall(): Generator<string> {
	for (const target of every('button, a[href], .segment, .choice')) {
		const { width, height } = target.getBoundingClientRect();
		const least = target.matches('.term') ? LEAST_WORD_PX : LEAST_TOUCH_PX;
		if (width < least || height < least)
			yield `${nameOf(target)} is only ${width.toFixed(1)} × ${height.toFixed(1)} px`;
		if (target.matches('.term')) yield* covered(target);
	}
}

/** The touch area of a word may reach over the lines above and below, but not over the visible part of another. */
function* covered(target: Element): Generator<string> {
	target.scrollIntoView({ block: 'center' });
	const { left, top, width, height } = target.getBoundingClientRect();
	const [x, y, aside] = [left + width / 2, top + height / 2, Math.min(8, width / 2 - 1)];
	for (const [dx, dy] of [
		[0, 0],
		[-aside, 0],
		[aside, 0],
		[0, -7],
		[0, 7],
	] as const) {
		const hit = shadowRoot().elementFromPoint(x + dx, y + dy);
		// Nothing is found outside the window; `outside` reports that.
		if (!hit || target.contains(hit)) continue;
		yield `${nameOf(target)} is covered by ${nameOf(hit)} (${dx.toFixed(0)}, ${dy})`;
		return;
	}
}

const MUST_STAY_INSIDE = 'button, a, .icon, .segment, .caption, .card, .readout, .chart text, p, h1, h2, h3, h4, li';

export function* outside(parts = MUST_STAY_INSIDE): Generator<string> {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) yield `the page scrolls sideways: ${scrollWidth} > ${clientWidth}`;
	const edge = shadowRoot().querySelector('.explainer')!.getBoundingClientRect();
	for (const part of every(parts)) {
		const { left, right } = part.getBoundingClientRect();
		if (left < edge.left - 0.5 || right > edge.right + 0.5) yield `${nameOf(part)} leaves the explainer`;
	}
}

const MUST_FIT = 'button, a, .segment, .caption, .card, .readout, .progress, legend, p, h1, h2, h3, h4, li';

export function* cutOff(parts = MUST_FIT): Generator<string> {
	for (const part of every<HTMLElement>(parts)) {
		const { clientWidth, scrollWidth } = part;
		if (clientWidth === 0 || getComputedStyle(part).display === 'inline') continue;
		if (scrollWidth > clientWidth + 1) yield `${nameOf(part)} is wider than its box: ${scrollWidth} > ${clientWidth}`;
	}
}
