/**
 * A standard `Array.from`. Prototype.js and MooTools replace the built-in with one that supports neither iterators nor a
 * second argument, which breaks Svelte and D3 on such pages. scripts/build.mjs redirects every call in the bundle to
 * this function and leaves the page's own untouched.
 */
export function arrayFrom<Item, Result = Item>(
	items: Iterable<Item> | ArrayLike<Item>,
	change?: (item: Item, index: number) => Result,
): Result[] {
	// `slice` leaves holes for missing indexes of an array-like; spreading turns them into `undefined`.
	const list =
		Symbol.iterator in Object(items) ? [...(items as Iterable<Item>)] : [...Array.prototype.slice.call(items)];
	return change ? list.map((item: Item, index: number) => change(item, index)) : (list as unknown as Result[]);
}
