/**
 * Where a text stops being JSON. Browsers word their own messages differently, in English only, and some name no place.
 */

export interface JsonPlace {
	readonly line: number;
	readonly column: number;
	/** What stands there; empty at the end of the text. */
	readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
/** As much of a broken string as is right. */
const BROKEN_STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** The place of the first fault; `undefined` when the text is JSON. */
export function jsonPlace(text: string): JsonPlace | undefined {
	const at = firstFault(text);
	if (at === undefined) return undefined;
	const before = text.slice(0, at).split(/\r\n|\n|\r/);
	const found = /^[^\s,:{}[\]"]+|^\S/.exec(text.slice(at, at + 40).trimStart())?.[0] ?? '';
	return { line: before.length, column: before.at(-1)!.length + 1, found };
}

/** Walks over the text without recursion: a thousand open brackets are only a list here. */
function firstFault(text: string): number | undefined {
	const open: ('{' | '[')[] = [];
	let at = 0;
	const take = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at += match[0].length;
		return !!match;
	};
	const next = () => {
		take(SPACE);
		return text[at] ?? '';
	};
	const key = (): boolean => {
		if (next() !== '"' || !take(STRING)) return false;
		if (next() !== ':') return false;
		at++;
		return true;
	};

	let expectValue = true;
	for (;;) {
		const sign = next();
		if (expectValue) {
			if (sign === '{' || sign === '[') {
				at++;
				if (next() === (sign === '{' ? '}' : ']')) at++;
				else {
					open.push(sign);
					if (sign === '{' && !key()) return fault();
					continue;
				}
			} else if (!take(STRING) && !take(NUMBER_OR_WORD)) return fault();
			expectValue = false;
			continue;
		}
		const inside = open.at(-1);
		if (!inside) return sign === '' ? undefined : at;
		if (sign === ',') {
			at++;
			if (inside === '{' && !key()) return fault();
			expectValue = true;
		} else if (sign === (inside === '{' ? '}' : ']')) {
			at++;
			open.pop();
		} else return at;
	}

	/** In a string, the place is where the string breaks, not where it starts. */
	function fault(): number {
		take(BROKEN_STRING);
		return at;
	}
}
