/** The component that `ketamine-explainer/svelte` brings to a Svelte app. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { wordsFor } from '../src/content';
import SvelteComponentStory from './SvelteComponentStory.svelte';

const meta = {
	title: 'Svelte component',
	component: SvelteComponentStory,
	args: { lang: 'en', theme: 'dim', motion: 'reduced' },
} satisfies Meta<typeof SvelteComponentStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FirstScreen: Story = {};
export const DayInSpanish: Story = { args: { lang: 'es', view: 'day', theme: 'soft' } };

export const CallsBack: Story = {
	args: { view: 'synapse' },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole('button', { name: wordsFor('en').ui.next }));
		await waitFor(() => expect(canvas.getByText(/^Last callback: onnavigate signals\//)).toBeVisible());
	},
};
