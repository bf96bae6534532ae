import { expect, it } from 'vitest';
import { line } from '../../../src/content/words';
import { countSources, sourcesOf } from '../../../src/text/sourcesOf';

const LINES = [
	line('One.', 'LABEL', 'MAYO'),
	line('Two.', 'LABEL'),
	line('Three.', 'LABEL', 'MAYO'),
	line('Two.', 'LABEL'),
];
const groups = sourcesOf(LINES);

it('puts sentences with the same sources together, in the order in which they are read, each once', () => {
	expect(groups.map(({ lines, sources }) => [lines.map(({ text }) => text), sources])).toEqual([
		[
			['One.', 'Three.'],
			['LABEL', 'MAYO'],
		],
		[['Two.'], ['LABEL']],
	]);
});

it('counts each source once', () => {
	expect(countSources(groups)).toBe(2);
	expect(countSources(sourcesOf([]))).toBe(0);
});
