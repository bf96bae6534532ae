import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../scripts/sizes.mjs';
import { BUDGETS } from './budgets';

describe('the size of', () => {
	it.each(Object.entries(BUDGETS))('%s stays within %i bytes of brotli', (file, budget) => {
		expect(sizesOf(file).brotli).toBeLessThanOrEqual(budget);
	});
});
