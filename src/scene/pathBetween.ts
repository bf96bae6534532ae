const NUMBER = /-?\.?\d+(?:\.\d+)?/g;

/** A path between two with the same commands: each number goes from one to the other as `share` goes from 0 to 1. */
export function pathBetween(from: string, to: string): (share: number) => string {
	const ends = to.match(NUMBER) ?? [];
	return (share) => {
		let i = 0;
		return from.replace(NUMBER, (start) => String(+start + (+(ends[i++] ?? start) - +start) * share));
	};
}
