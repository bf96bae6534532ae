/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Migraine',
	component: ExplainerStory,
	args: { chapter: 'migraine', step: 'what' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const What: Story = { args: { step: 'what' } };
export const Sensitive: Story = { args: { step: 'sensitive' } };
export const Care: Story = { args: { step: 'care' } };
