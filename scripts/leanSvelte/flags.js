/** Stands in for Svelte's `flags/index.js`: what nothing here turns on, so that what it guards is left out. */
export const async_mode_flag = false;
export const legacy_mode_flag = false;
export const tracing_mode_flag = false;
export function enable_async_mode_flag() {}
export function disable_async_mode_flag() {}
export function enable_legacy_mode_flag() {}
export function enable_tracing_mode_flag() {}
