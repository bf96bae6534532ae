/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Start',
	component: ExplainerStory,
	args: { chapter: 'start', step: 'welcome' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Welcome: Story = { args: { step: 'welcome' } };
