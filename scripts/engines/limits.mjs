/** Limits that the engines share. */

/** Ends a browser that no longer answers. */
export const LIMIT_MS = 120_000;

/** Size of the page in px: a tablet in landscape. */
export const SIZE = { width: 1024, height: 768 };
