/** What stands between the settings and patients, each item done or not. */
import { needsReview, SETTING_KEYS, type ClinicSettings, type SettingKey } from '../clinic';
import type { SectionId } from './sections';
import type { Draft } from './settingsFile';

export const CHECK_IDS = [
	'phone',
	'reviewer',
	'reviewDate',
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

/** What only a person can say; kept while the page is open. */
export const TICKED_IDS = ['translator', 'upload', 'room'] as const satisfies readonly CheckId[];
export type TickedId = (typeof TICKED_IDS)[number];

export interface CheckItem {
	readonly id: CheckId;
	readonly done: boolean;
	/** Ticked by a person, not found out. */
	readonly byHand: boolean;
	/** Where it is put right. */
	readonly goTo?: { readonly key: SettingKey } | { readonly section: SectionId };
	/** What it speaks of: how many, or which. */
	readonly count: number;
	readonly names: readonly string[];
}

export interface Checked {
	readonly draft: Draft;
	readonly settings: ClinicSettings;
	/** Settings that a problem speaks of. */
	readonly problemKeys: readonly SettingKey[];
	readonly unknown: readonly string[];
	readonly saved: boolean;
	readonly ticked: readonly TickedId[];
	readonly today: Date;
}

/** Texts that are there in one named language only. */
export function untranslated(draft: Draft): SettingKey[] {
	return SETTING_KEYS.filter((key) => {
		const value = draft[key];
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		const { en, es } = value as { en?: unknown; es?: unknown };
		return !en !== !es;
	});
}

export function checklist(checked: Checked): readonly CheckItem[] {
	const { draft, settings, problemKeys, unknown, saved, ticked, today } = checked;
	const oneLanguage = untranslated(draft);
	const due = needsReview(settings, today) === 'due';
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
		item('nextReview', !!settings.nextReview && !due, { goTo: { key: 'nextReview' } }),
		item('problems', problemKeys.length === 0, {
			count: problemKeys.length,
			...(problemKeys[0] && { goTo: { key: problemKeys[0] } }),
		}),
		...(unknown.length ? [item('unknown', false, { count: unknown.length, names: unknown })] : []),
		item('ownTexts', oneLanguage.length === 0, {
			count: oneLanguage.length,
			...(oneLanguage[0] && { goTo: { key: oneLanguage[0] } }),
		}),
		byHand('translator'),
		byHand('upload', { section: 'publish' }),
		byHand('room', { section: 'publish' }),
		item('saved', saved),
	];
}
