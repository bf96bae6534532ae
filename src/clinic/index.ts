/** The clinic's settings: what can be set, what holds, and what cannot be loosened. */
export { daySteps, HIDABLE_STEPS, MOST_ADDED_STEPS, MOVABLE_STEPS } from './daySteps';
export { FIELDS, SETTING_KEYS, type AddedStep, type ClinicSettings, type Field, type SettingKey } from './fields';
export { localText, type Language, type LocalText, type SettingText, type ShownText } from './localText';
export { parseSettingsJson } from './parseSettingsJson';
export { problemWith, type SettingsProblem } from './problem';
export { readSettings, type ReadSettings } from './readSettings';
export { needsReview, type ReviewNeed } from './review';
export { settingsJsonSchema } from './jsonSchema';
