/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Safety',
	component: ExplainerStory,
	args: { chapter: 'safety', step: 'tell' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tell: Story = { args: { step: 'tell' } };
export const Effects: Story = { args: { step: 'effects' } };
export const Serious: Story = { args: { step: 'serious' } };
export const Choices: Story = { args: { step: 'choices' } };
export const Decide: Story = { args: { step: 'decide' } };
