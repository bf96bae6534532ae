/** What the built files may weigh, in bytes after brotli 11: the one place to change a budget. */
export const BUDGETS: Readonly<Record<string, number>> = {
	// 64 kB with both languages. What would bring it below 64,000, and where the bytes are: docs/performance.md.
	'dist/ketamine-explainer.js': 64 * 1024,
};

/** The same by group of modules (scripts/moduleSizes.mjs): each a tenth above what it weighs. Together they weigh the whole. */
export const MODULE_BUDGETS: Readonly<Record<string, number>> = {
	'src/content': 23_800,
	'src/chapters': 10_100,
	'src/scene': 8_650,
	'src/explainer': 6_900,
	'style sheets': 4_200,
	'src/clinic': 4_300,
	'src/element': 3_500,
	'src/model': 2_900,
	svelte: 2_250,
	d3: 620,
	'src/ui': 1_850,
	'src/charts': 1_550,
};
