import { expect } from 'vitest';

/** Fails with all that was found, each on a line of its own. */
export function expectNone(found: readonly string[]): void {
	expect(found, `\n${found.join('\n')}\n`).toEqual([]);
}
