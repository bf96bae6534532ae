/** Only the names are looked at, by templates.mjs. */
export const BLOCKS: readonly { name: string }[];
