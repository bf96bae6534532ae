/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Ketamine',
	component: ExplainerStory,
	args: { chapter: 'ketamine', step: 'arrives' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Arrives: Story = { args: { step: 'arrives' } };
export const Sits: Story = { args: { step: 'sits' } };
export const Fewer: Story = { args: { step: 'fewer' } };
export const Closes: Story = { args: { step: 'closes' } };
export const Leaves: Story = { args: { step: 'leaves' } };
export const Glutamate: Story = { args: { step: 'glutamate' } };
export const Unknown: Story = { args: { step: 'unknown' } };
export const Try: Story = { args: { step: 'try' } };
