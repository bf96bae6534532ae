/** Shapes and lengths that both the checks and the JSON Schema hold values to. The patterns need no flags: a schema has none. */

export const PHONE = /^(tel:)?(?=(\D*\d){3})[-\d +().]{1,40}([extEXT]{1,3}\.? ?\d{1,6})? ?$/;
export const NUMERIC_TEXT = /^ *\d{1,4}(\.\d{1,4})? *$/;
/** Without "@": a name in front of one makes an address look like another. */
export const HTTPS_URL = /^https:\/\/\w[\w!#-;=?~]{1,400}$/;
/** One for each language, however they were copied: `9f86-d081-884c-7d65, 60303ae22b998861`. */
export const FINGERPRINTS = /^ *[\da-fA-F]{4}(-?[\da-fA-F]{4}){3}([ ,]+[\da-fA-F]{4}(-?[\da-fA-F]{4}){3}){0,9} *$/;
export const DATE = /^20\d\d-\d\d-\d\d$/;

/** In code points, as JSON Schema counts. */
export const LONGEST_TEXT = 240;

export const LONGEST_IMAGE = 200_000;
export const DATA_IMAGE = /^data:image\/(png|jpeg|webp|gif|svg\+xml);base64,[A-Za-z\d+/]+={0,2}$/;
/** An `https:` address or a path. It allows no other colon and no `//` at the start, so no other kind of address fits. */
export const IMAGE_URL = /^(https:\/\/|(?!\/\/))[\w!#-/;=?~]{1,400}$/;
