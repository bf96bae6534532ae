/** The clinic's settings: what can be set, which values count, and what cannot be loosened. */
export { COUNTRIES, type CountryNumbers } from './countries';
export { calendarDate, today, yearAfter } from './dates';
export { cleanPhone, phoneHref } from './phone';
export { dayFacts, dayStepOf, type DayFact } from './dayFacts';
export { HIDABLE_STEPS, MOST_ADDED_STEPS } from './dayStepRules';
export { addedStep, daySteps } from './daySteps';
export { decodeSettings } from './decodeSettings';
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
export { settingsJsonSchema } from './jsonSchema';
export { localText, type Language, type LocalText, type SettingText, type ShownText } from './localText';
export { MESSAGES } from './messages';
export { describeProblem, type SettingsProblem } from './messages/describe';
/** Apart from `MESSAGES`, so that the script of a clinic's page carries no other language's. */
export { en as ENGLISH_MESSAGES } from './messages/en';
export { parseSettingsJson } from './parseSettingsJson';
export { problemAt, type Fault, type Problem, type ProblemCode, type ValueCode } from './problem';
export { readSettings, type ReadSettings } from './readSettings';
export { untranslated } from './untranslated';
