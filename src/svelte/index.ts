/** `ketamine-explainer/svelte`: the explainer as a Svelte component. It registers no custom element. */
export { default } from './ExplainerComponent.svelte';
export type { ExplainerProps } from './props';
export type { ExplainerSettings, NavigateDetail, SettingsErrorDetail, SettingsProblem } from './props';
