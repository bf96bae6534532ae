/** Storybook holds every step of every chapter. Stories must stand in their files one by one, so this counts them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS, STEP_IDS } from '../../../src/content';

describe.each(CHAPTER_IDS)('stories of %s', (chapter) => {
	it('show each step once, in order', () => {
		const text = readFileSync(`stories/${chapter}.stories.ts`, 'utf8');
		const shown = [...text.matchAll(/^export const \w+: Story = \{ args: \{ step: '([\w-]+)' \} \};$/gm)].map(
			(found) => found[1],
		);
		expect(shown).toEqual([...STEP_IDS[chapter]]);
	});
});
