/** What the built files may weigh, in bytes after brotli 11: the one place to change a budget. */
export const BUDGETS: Readonly<Record<string, number>> = {
	'dist/ketamine-explainer.js': 129_000,
	// What a reader waits for: the element, help and the first screen. A star stands for the hash in a name.
	'dist/split/first-*.js': 62_000,
};
