/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Sources',
	component: ExplainerStory,
	args: { chapter: 'sources', step: 'about' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const About: Story = { args: { step: 'about' } };
export const List: Story = { args: { step: 'list' } };
