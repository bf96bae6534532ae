/**
 * `Array.from` as the standard has it. Pages with Prototype.js or MooTools replace the built-in by one that knows
 * neither iterators nor a second argument, and Svelte and D3 call it. The build points their calls here
 * (scripts/build.mjs); the page's own is left as it is.
 */
export function arrayFrom<Item, Result = Item>(
	items: Iterable<Item> | ArrayLike<Item>,
	change?: (item: Item, index: number) => Result,
): Result[] {
	// `slice` leaves holes where an array-like has no such index; spreading fills them.
	const list =
		Symbol.iterator in Object(items) ? [...(items as Iterable<Item>)] : [...Array.prototype.slice.call(items)];
	return change ? list.map((item: Item, index: number) => change(item, index)) : (list as unknown as Result[]);
}
