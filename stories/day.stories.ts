/** Every step of the chapter, standing still. tests/unit/chapters/stories.test.ts checks that none is missing. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Chapters/Day',
	component: ExplainerStory,
	args: { chapter: 'day', step: 'evening-before' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveningBefore: Story = { args: { step: 'evening-before' } };
export const Morning: Story = { args: { step: 'morning' } };
export const CheckIn: Story = { args: { step: 'check-in' } };
export const HealthCheck: Story = { args: { step: 'health-check' } };
export const Room: Story = { args: { step: 'room' } };
export const Iv: Story = { args: { step: 'iv' } };
export const LastCheck: Story = { args: { step: 'last-check' } };
export const FirstMinutes: Story = { args: { step: 'first-minutes' } };
export const Infusion: Story = { args: { step: 'infusion' } };
export const DripStops: Story = { args: { step: 'drip-stops' } };
export const Recovery: Story = { args: { step: 'recovery' } };
export const GoingHome: Story = { args: { step: 'going-home' } };
export const ThatNight: Story = { args: { step: 'that-night' } };
export const DaysAfter: Story = { args: { step: 'days-after' } };
