import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../scripts/sizes.mjs';
import { BUDGETS, MODULE_BUDGETS } from './budgets';

describe('the size of', () => {
	it.each(Object.entries(BUDGETS))('%s stays within %i bytes of brotli', (file, budget) => {
		expect(sizesOf(file).brotli).toBeLessThanOrEqual(budget);
	});
});

describe('in the script for clinics, the share of', () => {
	const shares = JSON.parse(readFileSync('dist/test/moduleSizes.json', 'utf8')) as Record<string, { brotli: number }>;

	it.each(Object.entries(MODULE_BUDGETS))('%s stays within %i bytes of brotli', (group, budget) => {
		expect(shares[group]!.brotli).toBeLessThanOrEqual(budget);
	});

	it('every group of modules has a budget', () => {
		expect(Object.keys(shares).sort()).toEqual(Object.keys(MODULE_BUDGETS).sort());
	});
});
