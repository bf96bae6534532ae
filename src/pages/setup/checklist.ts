/** What has to be done before patients see the explainer, each item done or not. */
import { SETTING_KEYS, untranslated, type ClinicSettings, type Language, type SettingKey } from '../../clinic';
import { LANGUAGES, wordsFor } from '../../content';
import { isReviewDue } from '../../review';
import { keyOfPath, type SectionId } from './sections';

export const CHECK_IDS = [
	'phone',
	'reviewer',
	'reviewDate',
	'reviewedText',
	'nextReview',
	'problems',
	'unknown',
	'ownTexts',
	'translator',
	'upload',
	'room',
	'saved',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Items that only a person can tell are done. They stay ticked while the page is open. */
export const TICKED_IDS = ['translator', 'upload', 'room'] as const satisfies readonly CheckId[];
export type TickedId = (typeof TICKED_IDS)[number];

export interface CheckItem {
	readonly id: CheckId;
	readonly done: boolean;
	/** Whether a person ticks it; the others are worked out from the settings. */
	readonly byHand: boolean;
	/** Where it can be put right. */
	readonly goTo?: { readonly key: SettingKey } | { readonly section: SectionId };
	/** Number for its text. */
	readonly count: number;
	/** Settings, languages or unknown names for its text. */
	readonly names: readonly string[];
}

export interface Checked {
	readonly settings: ClinicSettings;
	/** Settings with a value that was not accepted. */
	readonly problemKeys: readonly SettingKey[];
	readonly unknown: readonly string[];
	/** Languages whose text is not the reviewed one. */
	readonly unreviewed: readonly Language[];
	readonly saved: boolean;
	readonly ticked: readonly TickedId[];
	readonly today: Date;
}

/** Settings with a text that readers of some language get to see in another language. */
function keysInOneLanguage(settings: ClinicSettings): SettingKey[] {
	const paths = Object.keys(LANGUAGES).flatMap((lang) => untranslated(settings, lang as Language));
	return SETTING_KEYS.filter((key) => paths.some(({ path }) => keyOfPath(path) === key));
}

export function checklist(checked: Checked): readonly CheckItem[] {
	const { settings, problemKeys, unknown, unreviewed, saved, ticked, today } = checked;
	const oneLanguage = keysInOneLanguage(settings);
	const due = isReviewDue(settings, today);
	const item = (id: CheckId, done: boolean, more: Partial<CheckItem> = {}): CheckItem => ({
		id,
		done,
		byHand: false,
		count: 0,
		names: [],
		...more,
	});
	const byHand = (id: TickedId, goTo?: CheckItem['goTo']): CheckItem =>
		item(id, ticked.includes(id), { byHand: true, ...(goTo && { goTo }) });
	return [
		item('phone', !!settings.clinicPhone, { goTo: { key: 'clinicPhone' } }),
		item('reviewer', !!settings.reviewedBy, { goTo: { key: 'reviewedBy' } }),
		item('reviewDate', !!settings.reviewedOn && !due, { goTo: { key: 'reviewedOn' } }),
		item('reviewedText', unreviewed.length === 0, {
			names: unreviewed.map((language) => wordsFor(language).languageName),
			goTo: { key: 'reviewedText' },
		}),
		item('nextReview', !!settings.nextReview && !due, { goTo: { key: 'nextReview' } }),
		item('problems', problemKeys.length === 0, {
			count: problemKeys.length,
			...(problemKeys[0] && { goTo: { key: problemKeys[0] } }),
		}),
		...(unknown.length ? [item('unknown', false, { count: unknown.length, names: unknown })] : []),
		item('ownTexts', oneLanguage.length === 0, {
			names: oneLanguage,
			...(oneLanguage[0] && { goTo: { key: oneLanguage[0] } }),
		}),
		byHand('translator'),
		byHand('upload', { section: 'publish' }),
		byHand('room', { section: 'publish' }),
		item('saved', saved),
	];
}
