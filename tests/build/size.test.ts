import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../scripts/sizes.mjs';
import { BUDGETS } from './budgets';

/** The file of a name in which a star may stand for a hash. */
function built(path: string): string {
	const [start, end = ''] = basename(path).split('*');
	const files = readdirSync(dirname(path)).filter((file) =>
		path.includes('*') ? file.startsWith(start!) && file.endsWith(end) : file === start,
	);
	expect(files).toHaveLength(1);
	return join(dirname(path), files[0]!);
}

describe('the size of', () => {
	it.each(Object.entries(BUDGETS))('%s stays within %i bytes of brotli', (file, budget) => {
		expect(sizesOf(built(file)).brotli).toBeLessThanOrEqual(budget);
	});
});
