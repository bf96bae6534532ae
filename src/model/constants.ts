/**
 * The model's constants, with their units and sources.
 *
 * A number belongs here if it comes from a publication or stands in for a published one. The tag at the end of each
 * comment says how we found it: "seen" (read in the paper's abstract or in published code), "derived" (calculated
 * from seen numbers) or "assumption" (our choice, explained in docs/model.md).
 */

/** Glutamate added to the synaptic cleft by each release, mM. Clements et al. 1992, Science 258:1498. Seen. */
export const GLUTAMATE_PEAK_MM = 1.1;
/** Time constant with which glutamate clears from the cleft, ms. Clements et al. 1992. Seen. */
export const GLUTAMATE_TAU_MS = 1.2;

/** AMPA binding rate, 1/(mM·ms). Destexhe, Mainen & Sejnowski 1994/1998. Seen (published code). */
export const AMPA_BINDING_PER_MM_MS = 1.1;
/** AMPA closing rate, 1/ms. Destexhe, Mainen & Sejnowski 1994/1998. Seen (published code). */
export const AMPA_CLOSING_PER_MS = 0.19;

/** Temperature at which the NMDA rates below were measured, °C (recordings at 22–25 °C). Assumption. */
export const REFERENCE_TEMPERATURE_C = 23.5;
/** Factor by which 10 °C speed up NMDA rates, except binding. Measured values range from 2.7 to 10.3. Assumption. */
export const NMDA_Q10 = 2;

/** NMDA: glutamate binding, 1/(mM·ms); not scaled with temperature. Destexhe et al. 1998. Seen (published code). */
export const NMDA_BINDING_PER_MM_MS = 5;
/** NMDA: glutamate unbinding, 1/ms at 23.5 °C. Destexhe et al. 1998. Seen (published code). */
export const NMDA_UNBINDING_PER_MS = 12.9e-3;
/** NMDA: desensitisation, 1/ms at 23.5 °C. Destexhe et al. 1998. Seen (published code). */
export const NMDA_DESENSITISING_PER_MS = 8.4e-3;
/** NMDA: recovery from desensitisation, 1/ms at 23.5 °C. Destexhe et al. 1998. Seen (published code). */
export const NMDA_RESENSITISING_PER_MS = 6.8e-3;
/** NMDA: opening, 1/ms at 23.5 °C. Destexhe et al. 1998. Seen (published code). */
export const NMDA_OPENING_PER_MS = 46.5e-3;
/** NMDA: closing, 1/ms at 23.5 °C. Destexhe et al. 1998. Seen (published code). */
export const NMDA_CLOSING_PER_MS = 73.8e-3;

/** Magnesium that halves the current at 0 mV, mM. Jahr & Stevens 1990, J Neurosci 10:1830 and 3178. Seen. */
export const MAGNESIUM_HALF_BLOCK_MM = 3.57;
/** Steepness of the magnesium block, 1/mV. Jahr & Stevens 1990. Seen. */
export const MAGNESIUM_SLOPE_PER_MV = 0.062;

/**
 * Rate at which ketamine enters an open, magnesium-free channel, 1/(µM·ms) at 23.5 °C. Derived: the observed
 * 0.15 /µM/s of Gilling et al. 2009 (human GluN1/2A), divided by the scheme's steady open probability of 0.2199.
 * Uncertain by a factor of 2 to 3.
 */
export const KETAMINE_BINDING_PER_UM_MS = 0.68e-3;
/** Ketamine that blocks half of the channels at −70 mV without magnesium, µM. Gilling et al. 2009. Seen (abstract). */
export const KETAMINE_KD_AT_MINUS_70_UM = 0.71;
/** Fraction of the membrane field that acts on ketamine at its binding site. Gilling et al. 2009. Seen (abstract). */
export const KETAMINE_ELECTRICAL_DISTANCE = 0.79;
/** Gas constant divided by the Faraday constant, mV/K (CODATA 2018). Seen. */
export const GAS_CONSTANT_PER_FARADAY_MV_PER_K = 0.0861733326;
/** 0 °C in K. */
export const ZERO_CELSIUS_K = 273.15;

/** Voltage at which no current flows through the NMDA channel, mV. Destexhe et al. 1998. Seen (published code). */
export const NMDA_REVERSAL_MV = 0;
/** Share of the NMDA current carried by calcium. Burnashev et al. 1995, J Physiol 485:403. Seen (table: 0.10–0.19). */
export const CALCIUM_SHARE = 0.1;

/** Molar mass of ketamine, g/mol. Seen. */
export const KETAMINE_MOLAR_MASS = 237.73;
/** Unbound fraction of ketamine in the blood. Assumption within the seen range of 0.53 to 0.9. */
export const KETAMINE_UNBOUND_SHARE = 0.6;
/** Half-life of the delay from blood to brain, min (range 0–11.8). Anesthesiology 2012;117:353. Seen (abstract). */
export const EFFECT_SITE_HALF_LIFE_MIN = 6.1;

/** Body temperature at which the explainer runs, °C. */
export const BODY_TEMPERATURE_C = 37;
/** Magnesium around nerve cells, mM: the usual value of slice recordings. */
export const BRAIN_MAGNESIUM_MM = 1;
/** Voltage of a nerve cell at rest, mV. */
export const RESTING_VOLTAGE_MV = -70;
