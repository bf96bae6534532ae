/** What every component of the page shares. SetupPage provides it. */
import { createContext } from 'svelte';
import type { PreviewControl } from './previewControl.svelte';
import type { Setup } from './setup.svelte';

export const [getSetup, setSetup] = createContext<Setup>();
export const [getPreview, setPreview] = createContext<PreviewControl>();
