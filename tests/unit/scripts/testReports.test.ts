import { describe, expect, it } from 'vitest';
import { failureText, playwrightCounts, vitestCounts } from '../../../scripts/testReports.mjs';

describe('vitestCounts', () => {
	const test = (status: string, failureMessages: string[] = []) => ({
		status,
		fullName: `it ${status}`,
		failureMessages,
	});

	it('counts each test by its state, and names what failed', () => {
		const file = { name: 'a.test.ts', status: 'failed', assertionResults: [test('passed'), test('skipped')] };
		const failed = test('failed', ['AssertionError: 1 is not 2\n  at a.test.ts:3']);
		expect(vitestCounts({ testResults: [{ ...file, assertionResults: [...file.assertionResults, failed] }] })).toEqual({
			passed: 1,
			failed: 1,
			skipped: 1,
			failures: ['it failed\n    AssertionError: 1 is not 2\n      at a.test.ts:3'],
		});
	});

	it('counts a file that could not be read as one failure', () => {
		const broken = { name: 'b.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] };
		expect(vitestCounts({ testResults: [broken] })).toMatchObject({
			failed: 1,
			failures: ['b.test.ts\n    SyntaxError'],
		});
	});
});

describe('playwrightCounts', () => {
	const spec = (title: string, status: string, ...messages: string[]) => ({
		title,
		file: 'a.spec.ts',
		tests: [{ status, results: messages.map((message) => ({ errors: [{ message }] })) }],
	});

	it('finds tests in inner suites, and counts flaky tests as passed', () => {
		const suites = [
			{
				title: 'a.spec.ts',
				specs: [spec('stands', 'expected'), spec('waits', 'skipped')],
				suites: [{ title: 'pen', specs: [spec('draws', 'unexpected', 'no stroke'), spec('clears', 'flaky', 'late')] }],
			},
		];
		expect(playwrightCounts({ suites, errors: [] })).toEqual({
			passed: 2,
			failed: 1,
			skipped: 1,
			failures: ['a.spec.ts › pen › draws\n    no stroke'],
			flaky: ['a.spec.ts › pen › clears\n    late'],
		});
	});

	it('counts what went wrong outside of the tests', () => {
		expect(playwrightCounts({ suites: [], errors: [{ message: 'no browser' }] })).toMatchObject({
			passed: 0,
			failed: 1,
			failures: ['outside of the tests\n    no browser'],
		});
	});
});

describe('failureText', () => {
	it('keeps a long reason short', () => {
		const lines = failureText('a test', Array(50).fill('line').join('\n')).split('\n');
		expect(lines.length).toBeLessThan(20);
		expect(lines.slice(0, 2)).toEqual(['a test', '    line']);
	});
});
