/** The limits of docs/motion.md, as numbers. */
export const LIMITS = {
	/** Change of relative luminance that counts as half a flash, and the darker side it needs (WCAG 2.3.1). */
	flashChange: 0.1,
	flashDarker: 0.8,
	/** There and back within this time is a flash, ms: so nothing is periodic faster than 0.5 Hz either. */
	flashMs: 2000,
	/** Amplitude at 3–30 Hz of a block's mean luminance. */
	flickerAmplitude: 0.01,
	/** Change of mean luminance a second, over half a second. */
	blockRate: 0.05,
	stageRate: 0.02,
	/** The same in the half second after a touch, which changes the screen at once or by a fade (docs/motion.md says why). */
	touchedBlockRate: 0.29,
	touchedStageRate: 0.065,
	/** Fades and a change of light take so long, ms. */
	fadeMs: 500,
	lightChangeMs: 1000,
	/** Share of red of a pixel, in linear light. */
	redShare: 0.6,
	/** Repeats of 4–38 px with a Michelson contrast above 0.15. */
	repeats: 5,
	/** Share of the stage with a relative luminance above 0.5. */
	brightShare: 0.25,
	/** Relative luminance that no area of 8 × 8 px goes beyond: neither pure black nor pure white. */
	darkest: 0.004,
	brightest: 0.93,
	/** Middle luminance of a screen in each light. */
	background: { dim: [0.01, 0.05], soft: [0.45, 0.7], contrast: [0.01, 0.05] },
	/** Relative luminance by which 8 × 8 px may leave the way from the page as it was to the first screen. */
	firstPaint: 0.02,
	movingMarks: 60,
	speedPxPerS: 110,
	holdMs: 500,
} as const;

/** A block of the rules: a tenth of the field of view of a screen at reading distance, CSS px (WCAG 2.3.1). */
export const BLOCK = { width: 341, height: 256 } as const;
