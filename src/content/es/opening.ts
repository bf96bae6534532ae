/** The Spanish words that the first screen needs, and help. */
export * from './frame';
export { start } from './start';
export { offLabel } from './status';
export { terms } from './terms';
