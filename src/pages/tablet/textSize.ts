/** The sizes of text that a reader can choose. */
export const TEXT_SIZES = [
	{ name: 'A', px: 18 },
	{ name: 'A+', px: 21 },
	{ name: 'A++', px: 24 },
] as const;
