/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Evidence',
	component: ExplainerStory,
	args: { chapter: 'evidence', step: 'studies' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Studies: Story = { args: { step: 'studies' } };
export const Tests: Story = { args: { step: 'tests' } };
export const Unknown: Story = { args: { step: 'unknown' } };
