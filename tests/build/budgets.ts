/** What the built files may weigh, in bytes after brotli 11: the one place to change a budget. */
export const BUDGETS: Readonly<Record<string, number>> = {
	'dist/ketamine-explainer.js': 127_500,
};
