/** What the built files may weigh, in bytes after brotli 11: the one place to change a budget. */
export const BUDGETS: Readonly<Record<string, number>> = {
	// 64 kB with both languages, also where a kB is 1,000 bytes. Where the bytes are, and what was tried: docs/performance.md.
	'dist/ketamine-explainer.js': 64_000,
};

/** The same by group of modules (scripts/moduleSizes.mjs): each at most a tenth above what it weighs. Together they weigh the whole. */
export const MODULE_BUDGETS: Readonly<Record<string, number>> = {
	'src/content': 23_500,
	'src/chapters': 9_750,
	'src/scene': 8_600,
	'src/explainer': 6_750,
	'style sheets': 4_200,
	'src/clinic': 4_300,
	'src/element': 3_500,
	'src/model': 2_850,
	svelte: 2_250,
	d3: 620,
	'src/ui': 1_750,
	'src/charts': 1_550,
};
