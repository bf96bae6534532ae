/**
 * Stands in for `d3-selection` in the script that clinics embed: as much of it as src/ uses, in a quarter of the bytes.
 * A selection here has one parent, `data` is followed by `join` (or gives as many as there are), keys differ, and
 * functions get a datum and its place. tests/browser/leanSelection.spec.ts holds it against D3's own.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Where D3 keeps an element's datum, too. */
const DATUM = '__data__';

export class Selection {
	/**
	 * @param {any[]} nodes
	 * @param {any} [parent] what stands around all of them
	 * @param {any[]} [places] of a join: a node, or for what is to enter `{ [DATUM] }`
	 */
	constructor(nodes, parent, places = nodes) {
		this.nodes = nodes;
		this.parent = parent;
		this.places = places;
	}

	node() {
		return this.nodes[0] ?? null;
	}

	each(fn) {
		this.nodes.forEach((node, i) => fn.call(node, node[DATUM], i));
		return this;
	}

	attr(name, value) {
		return this.each(function (datum, i) {
			const given = typeof value === 'function' ? value(datum, i) : value;
			if (given == null) this.removeAttribute(name);
			else this.setAttribute(name, given);
		});
	}

	text(value) {
		return this.each(function () {
			this.textContent = value;
		});
	}

	remove() {
		return this.each(function () {
			this.remove();
		});
	}

	append(name) {
		return new Selection(
			this.nodes.map((node) => {
				const place = isNode(node) ? node : this.parent;
				const made = place.appendChild(document.createElementNS(SVG, name));
				made[DATUM] = node[DATUM];
				return made;
			}),
		);
	}

	selectAll(selector) {
		const [node] = this.nodes;
		return new Selection([...node.querySelectorAll(selector)], node);
	}

	data(values, key = (_, i) => i) {
		const before = new Map(this.nodes.map((node, i) => [key(node[DATUM], i), node]));
		const places = values.map((datum, i) => {
			const itsKey = key(datum, i);
			const place = before.get(itsKey) ?? {};
			before.delete(itsKey);
			place[DATUM] = datum;
			return place;
		});
		const update = new Selection(places.filter(isNode), this.parent, places);
		update.leaving = new Selection([...before.values()]);
		return update;
	}

	join(enter) {
		this.leaving.remove();
		const entering = new Selection(
			this.places.filter((place) => !isNode(place)),
			this.parent,
		);
		const entered = typeof enter === 'function' ? enter(entering) : entering.append(enter);
		const next = entered.nodes.values();
		return new Selection(this.places.map((place) => (isNode(place) ? place : next.next().value))).order();
	}

	order() {
		for (let i = this.nodes.length - 1; i > 0; i--) {
			const [node, next] = this.nodes.slice(i - 1);
			if (node.compareDocumentPosition(next) !== Node.DOCUMENT_POSITION_FOLLOWING) next.before(node);
		}
		return this;
	}
}

function isNode(place) {
	return place instanceof Node;
}

export function select(node) {
	return new Selection([node]);
}
