/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Ketamine',
	component: ExplainerStory,
	args: { chapter: 'ketamine', step: 'sits' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sits: Story = { args: { step: 'sits' } };
export const Fewer: Story = { args: { step: 'fewer' } };
export const Leaves: Story = { args: { step: 'leaves' } };
export const HowMany: Story = { args: { step: 'how-many' } };
export const Unknown: Story = { args: { step: 'unknown' } };
export const Try: Story = { args: { step: 'try' } };
