/** The shell around every chapter: its themes, its panels, and the effect of a clinic's settings. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import exampleClinic from '../public/examples/example-clinic.settings.json';
import { wordsFor } from '../src/content';
import ExplainerStory from './ExplainerStory.svelte';

const meta = {
	title: 'Shell',
	component: ExplainerStory,
	args: { chapter: 'signals', step: 'plug-moves' },
} satisfies Meta<typeof ExplainerStory>;
export default meta;
type Story = StoryObj<typeof meta>;

const { ui, help } = wordsFor('en');

/** Opens a panel and waits until it is shown. */
function open(button: string, title: string): NonNullable<Story['play']> {
	return async ({ canvasElement }) => {
		const root = canvasElement.querySelector('ketamine-explainer')!.shadowRoot!;
		const buttons = [...root.querySelectorAll('button')];
		await userEvent.click(buttons.find((found) => found.textContent?.trim() === button && found.checkVisibility())!);
		// A story stands in a frame, where a panel opens a frame later.
		await waitFor(() => expect(root.querySelector('dialog[open]')).not.toBeNull());
		const panel = root.querySelector('dialog[open]')!;
		await expect(panel.getAttribute('aria-label')).toBe(title);
		await waitFor(() => expect(panel.getAnimations().length).toBe(0), { timeout: 2000 });
	};
}

export const Dim: Story = { args: { theme: 'dim' } };
export const Soft: Story = { args: { theme: 'soft' } };
export const HighContrast: Story = { args: { theme: 'contrast' } };
export const SoftWithReadouts: Story = { args: { theme: 'soft', chapter: 'ketamine', step: 'fewer' } };
export const ContrastTryIt: Story = { args: { theme: 'contrast', chapter: 'ketamine', step: 'try' } };
export const SynapseOnly: Story = { args: { view: 'synapse' } };
export const ShortWay: Story = { args: { view: 'short', chapter: 'safety', step: 'choices' } };
export const DayOnly: Story = { args: { view: 'day', chapter: 'day', step: 'infusion' } };

export const Chapters: Story = { play: open(ui.chapters, ui.chapters) };
export const Light: Story = { play: open(ui.light, ui.light) };
export const Motion: Story = { play: open(ui.motion, ui.motion) };
export const Help: Story = { play: open(ui.help, help.title) };
export const HelpInSoft: Story = { args: { theme: 'soft' }, play: open(ui.help, help.title) };
export const HelpOfAClinic: Story = { args: { settings: exampleClinic }, play: open(ui.help, help.title) };
export const TheEnd: Story = {
	args: { view: 'day', chapter: 'day', step: 'days-after' },
	play: open(ui.next, ui.endTitle),
};

export const ClinicTheEveningBefore: Story = {
	args: { chapter: 'day', step: 'evening-before', settings: exampleClinic },
};
export const ClinicInfusion: Story = { args: { chapter: 'day', step: 'infusion', settings: exampleClinic } };
export const ClinicGoingHome: Story = { args: { chapter: 'day', step: 'going-home', settings: exampleClinic } };
export const ClinicInSoft: Story = {
	args: { chapter: 'day', step: 'recovery', settings: exampleClinic, theme: 'soft' },
};
export const HospitalStay: Story = {
	args: { chapter: 'day', step: 'infusion', settings: { ...exampleClinic, visitType: 'hospital' } },
};
