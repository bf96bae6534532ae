/** Radio buttons and checkboxes are large enough to touch, whatever font the device or the page has. */
import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Ask from '../../src/chapters/questions/Ask.svelte';
import Check from '../../src/chapters/questions/Check.svelte';
import { dressedPlace, hostAt } from './dressed';

/** WCAG 2.5.8, target size (minimum). */
const LEAST_PX = 24;

const FONTS = ['serif', 'monospace', 'cursive', 'fantasy'];
const SIZES_PX = [12, 17, 34];

const CASES = [
	{ step: 'check', part: Check },
	{ step: 'ask', part: Ask },
] as const;

for (const { step, part } of CASES) {
	for (const font of FONTS) {
		it.each(SIZES_PX)(`questions/${step} in ${font} at %d px`, (size) => {
			const place = dressedPlace(390);
			place.style.setProperty('--explainer-font-family', font);
			place.style.setProperty('--explainer-font-size', `${size}px`);
			render(part, { props: { host: hostAt('questions', step).host }, target: place });
			expect(getComputedStyle(place.querySelector('.choice')!).fontFamily).toBe(font);

			const inputs = [...place.querySelectorAll('.choice input')].map((input) => input.getBoundingClientRect());
			expect(inputs.length).toBeGreaterThan(3);
			for (const { width, height } of inputs) expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST_PX);
			// Rows that overlap would take each other's touches.
			const rows = [...place.querySelectorAll('.choice')].map((row) => row.getBoundingClientRect());
			for (const [i, row] of rows.slice(1).entries()) expect(row.top).toBeGreaterThanOrEqual(rows[i]!.bottom);
		});
	}
}
