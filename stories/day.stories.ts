/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Day',
	component: ExplainerStory,
	args: { chapter: 'day', step: 'overview' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Overview: Story = { args: { step: 'overview' } };
export const EveningBefore: Story = { args: { step: 'evening-before' } };
export const Morning: Story = { args: { step: 'morning' } };
export const CheckIn: Story = { args: { step: 'check-in' } };
export const Room: Story = { args: { step: 'room' } };
export const FirstMinutes: Story = { args: { step: 'first-minutes' } };
export const Infusion: Story = { args: { step: 'infusion' } };
export const Recovery: Story = { args: { step: 'recovery' } };
export const GoingHome: Story = { args: { step: 'going-home' } };
export const DaysAfter: Story = { args: { step: 'days-after' } };
