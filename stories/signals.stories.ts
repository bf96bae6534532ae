/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Signals',
	component: ExplainerStory,
	args: { chapter: 'signals', step: 'message' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Message: Story = { args: { step: 'message' } };
export const Plug: Story = { args: { step: 'plug' } };
export const PlugMoves: Story = { args: { step: 'plug-moves' } };
