/** The clinic's settings: what can be set, what holds, and what cannot be loosened. */
export { COUNTRIES, type CountryNumbers } from './countries';
export { calendarDate } from './dates';
export { addedStep, daySteps, HIDABLE_STEPS, MOST_ADDED_STEPS, MOVABLE_STEPS } from './daySteps';
export { FIELD_DOCS } from './fieldDocs';
export {
	FIELDS,
	SETTING_KEYS,
	type AddedStep,
	type ChoiceField,
	type ClinicSettings,
	type Field,
	type SettingKey,
	type StepsField,
} from './fields';
export { localText, type Language, type LocalText, type SettingText, type ShownText } from './localText';
export { parseSettingsJson } from './parseSettingsJson';
export { allowedIn, problemWith, type SettingsProblem } from './problem';
export { readSettings, type ReadSettings } from './readSettings';
export { needsReview, type ReviewNeed } from './review';
export { untranslated } from './untranslated';
export { settingsJsonSchema } from './jsonSchema';
