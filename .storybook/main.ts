import type { StorybookConfig } from '@storybook/svelte-vite';

/** Stories are plain TypeScript. Nothing is fetched or reported: no telemetry, no news, no version check. */
const config: StorybookConfig = {
	stories: ['../stories/**/*.stories.ts'],
	addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
	framework: { name: '@storybook/svelte-vite', options: { docgen: false } },
	core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
