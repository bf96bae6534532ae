/** What the engines have in common. */

/** Longest that a browser may take for one answer. */
export const LIMIT_MS = 30_000;

/** Of the page, in px: a tablet held across. */
export const SIZE = { width: 1024, height: 768 };
