/** Given things that have names and values. */

export type Named = Readonly<Record<string, unknown>>;

/** Whether values can be looked up in it by name. A revoked proxy throws even at this question. */
export function isNamed(given: unknown): given is Named {
	try {
		return typeof given === 'object' && given !== null && !Array.isArray(given);
	} catch {
		return false;
	}
}

/** Its own value of that name, never one it inherits: a page's `Object.prototype` sets nothing. */
export function ownValue(named: Named, name: string): unknown {
	return Object.hasOwn(named, name) ? named[name] : undefined;
}
