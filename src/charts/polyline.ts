/** A path through points, px. */
export function polyline<Item>(items: readonly Item[], x: (item: Item) => number, y: (item: Item) => number): string {
	return 'M' + items.map((item) => `${x(item).toFixed(1)},${y(item).toFixed(1)}`).join('L');
}
