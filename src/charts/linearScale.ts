/** Maps a span of values onto a span of px. A whole scale library would cost more bytes than both charts. */
export function linearScale(
	domain: readonly [number, number],
	range: readonly [number, number],
): (value: number) => number {
	const share = (range[1] - range[0]) / (domain[1] - domain[0] || 1);
	return (value) => range[0] + (value - domain[0]) * share;
}
