/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Questions',
	component: ExplainerStory,
	args: { chapter: 'questions', step: 'remember' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Remember: Story = { args: { step: 'remember' } };
export const Check: Story = { args: { step: 'check' } };
export const Ask: Story = { args: { step: 'ask' } };
