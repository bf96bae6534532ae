/** Every state in which a receptor can be drawn. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ReceptorStory from './ReceptorStory.svelte';

const meta = { title: 'Scene/Receptors', component: ReceptorStory } satisfies Meta<typeof ReceptorStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AmpaClosed: Story = {
	args: { name: 'AMPA receptor, closed', kind: 'ampa', picture: { glutamate: 0, gate: 'closed', pore: 'empty' } },
};
export const AmpaOpen: Story = {
	args: { name: 'AMPA receptor, open', kind: 'ampa', picture: { glutamate: 2, gate: 'open', pore: 'empty' } },
};
export const NmdaClosed: Story = {
	args: { name: 'NMDA receptor, closed', kind: 'nmda', picture: { glutamate: 0, gate: 'closed', pore: 'empty' } },
};
export const NmdaOneGlutamate: Story = {
	args: {
		name: 'NMDA receptor with one glutamate',
		kind: 'nmda',
		picture: { glutamate: 1, gate: 'closed', pore: 'magnesium' },
	},
};
export const NmdaMagnesium: Story = {
	args: {
		name: 'NMDA receptor with magnesium in the pore',
		kind: 'nmda',
		picture: { glutamate: 0, gate: 'closed', pore: 'magnesium' },
	},
};
export const NmdaOpenMagnesium: Story = {
	args: {
		name: 'NMDA receptor, open, with magnesium in the pore',
		kind: 'nmda',
		picture: { glutamate: 2, gate: 'open', pore: 'magnesium' },
	},
};
export const NmdaOpen: Story = {
	args: { name: 'NMDA receptor, open', kind: 'nmda', picture: { glutamate: 2, gate: 'open', pore: 'empty' } },
};
export const KetamineInPore: Story = {
	args: { name: 'ketamine in the pore', kind: 'nmda', picture: { glutamate: 2, gate: 'open', pore: 'ketamine' } },
};
export const KetamineTrapped: Story = {
	args: { name: 'closed over ketamine', kind: 'nmda', picture: { glutamate: 0, gate: 'closed', pore: 'ketamine' } },
};
