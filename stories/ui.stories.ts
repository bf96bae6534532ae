/** The controls, each on its own. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { wordsFor } from '../src/content';
import Segments from '../src/ui/Segments.svelte';

const { ui, day } = wordsFor('en');

const meta = {
	title: 'Parts/Choice',
	component: Segments,
	args: {
		legend: day.visitType,
		name: 'visit',
		labels: day.visitTypes as Readonly<Record<string, string>>,
		value: 'short',
		onchange: () => undefined,
	},
} satisfies Meta<typeof Segments>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InARow: Story = {};
export const InAColumn: Story = {
	args: { legend: ui.light, name: 'light', labels: ui.lights, value: 'dim', column: true },
};
