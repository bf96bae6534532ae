/** The limits of docs/motion.md, as numbers. */
export const LIMITS = {
	/** Change of relative luminance that counts as half a flash, and the darker side it needs (WCAG 2.3.1). */
	flashChange: 0.1,
	flashDarker: 0.8,
	/** A change there and back within this time is a flash, ms. So nothing may repeat faster than 0.5 Hz. */
	flashMs: 2000,
	/** Amplitude at 3–30 Hz of a block's mean luminance. */
	flickerAmplitude: 0.01,
	/** Change of mean luminance a second, over half a second. */
	blockRate: 0.05,
	stageRate: 0.02,
	/** The same in the half second after a touch, when the screen may change at once (docs/motion.md says why). */
	touchedBlockRate: 0.3,
	touchedStageRate: 0.15,
	/** The shortest a fade and a change of theme may take, ms. */
	fadeMs: 500,
	lightChangeMs: 1000,
	/** Share of red of a pixel, in linear light. */
	redShare: 0.6,
	/** Repeats of 4–38 px with a Michelson contrast above 0.15. */
	repeats: 5,
	/** Share of the stage with a relative luminance above 0.5. */
	brightShare: 0.25,
	/** Lowest and highest relative luminance of any 8 × 8 px, so that nothing is pure black or white. */
	darkest: 0.004,
	brightest: 0.93,
	/** Median luminance of a screen in each theme. */
	background: { dim: [0.01, 0.05], soft: [0.45, 0.7], contrast: [0.01, 0.05] },
	/** How much 8 × 8 px may be lighter or darker than both the page before and the first screen, in relative luminance. */
	firstPaint: 0.02,
	movingMarks: 60,
	speedPxPerS: 110,
	holdMs: 500,
} as const;

/** The area that WCAG 2.3.1 counts as a block: ten degrees of the field of view at reading distance, CSS px. */
export const BLOCK = { width: 341, height: 256 } as const;
