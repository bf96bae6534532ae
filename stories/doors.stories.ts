/** Every state in which a door can be drawn. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import DoorStory from './DoorStory.svelte';

const meta = { title: 'Scene/Doors', component: DoorStory } satisfies Meta<typeof DoorStory>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SmallClosed: Story = {
	args: { name: 'small door, closed', kind: 'small', picture: { keys: 0, gate: 'closed', pore: 'empty' } },
};
export const SmallOpen: Story = {
	args: { name: 'small door, open', kind: 'small', picture: { keys: 2, gate: 'open', pore: 'empty' } },
};
export const NmdaClosed: Story = {
	args: { name: 'NMDA door, closed', kind: 'nmda', picture: { keys: 0, gate: 'closed', pore: 'empty' } },
};
export const NmdaOneKey: Story = {
	args: { name: 'NMDA door with one key', kind: 'nmda', picture: { keys: 1, gate: 'closed', pore: 'magnesium' } },
};
export const NmdaPlugged: Story = {
	args: {
		name: 'NMDA door with a magnesium plug',
		kind: 'nmda',
		picture: { keys: 0, gate: 'closed', pore: 'magnesium' },
	},
};
export const NmdaOpenPlugged: Story = {
	args: { name: 'NMDA door, open but plugged', kind: 'nmda', picture: { keys: 2, gate: 'open', pore: 'magnesium' } },
};
export const NmdaOpen: Story = {
	args: { name: 'NMDA door, open', kind: 'nmda', picture: { keys: 2, gate: 'open', pore: 'empty' } },
};
export const KetamineInDoorway: Story = {
	args: { name: 'ketamine in the doorway', kind: 'nmda', picture: { keys: 2, gate: 'open', pore: 'ketamine' } },
};
export const ClosedOverKetamine: Story = {
	args: { name: 'closed over ketamine', kind: 'nmda', picture: { keys: 0, gate: 'closed', pore: 'ketamine' } },
};
