import type { StorybookConfig } from '@storybook/svelte-vite';

/** Stories are plain TypeScript. Telemetry and news are off, so that Storybook makes no requests. */
const config: StorybookConfig = {
	stories: ['../stories/**/*.stories.ts'],
	addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
	framework: { name: '@storybook/svelte-vite', options: { docgen: false } },
	core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
