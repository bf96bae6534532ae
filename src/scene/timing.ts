/** How long everything in the scene takes, ms on the screen. The limits that these keep are in docs/motion.md. */

/** One step of the timeline. */
export const SUB_STEP_MS = 20;

// How long each change of a receptor is drawn.
export const GLUTAMATE_MS = 900;
export const GATE_MS = 1200;
export const MAGNESIUM_MS = 1400;
export const KETAMINE_MS = 2000;
/** Light fills more of a large doorway, so it comes and goes more slowly there. */
export const LIGHT_MS = { ampa: 1700, nmda: 3000 } as const;

/** Every drawn state then stays for at least this long. */
export const HOLD_MS = 600;
/** An opened gate stays longer, and so does a closed one: what has become lighter or darker stays so for two seconds. */
export const OPEN_HOLD_MS = 2200;
export const CLOSED_HOLD_MS = 1400;

export const VESICLE_EMPTIES_MS = 800;
/** The vesicle is full and at rest again before the next message, which comes 2.8 s later at the earliest. */
export const VESICLE_REFILLS_AFTER_MS = 1350;

/** Glutamate drifts in the cleft for this long, and an ion takes this long through a receptor. */
export const CLOUD_MS = 2400;
export const ION_MS = 2200;

/** Pictures cross-fade for this long; a little longer than the animations in scene.css, so that these end first. */
export const CROSS_FADE_MS = { step: 600, play: 2100 } as const;
