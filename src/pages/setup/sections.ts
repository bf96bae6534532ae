/** The sections of the page, which setting is in which, and where the preview shows each setting. */
import { dayStepOf, SETTING_KEYS, type DayFact, type SettingKey } from '../../clinic';
import type { ChapterId } from '../../content';

/** The sections that ask for settings, in order. */
export const FORM_SECTIONS = ['clinic', 'visit', 'rules', 'comfort', 'steps', 'review'] as const;
export type FormSectionId = (typeof FORM_SECTIONS)[number];
export const SECTIONS = [...FORM_SECTIONS, 'check', 'publish'] as const;
export type SectionId = (typeof SECTIONS)[number];

export const isFormSection = (section: SectionId): section is FormSectionId =>
	(FORM_SECTIONS as readonly string[]).includes(section);

/** Where the explainer shows a setting: on a step, in Help, at the bottom of every screen, or only on the tablet page. */
type Shown = { readonly chapter: ChapterId; readonly step: string } | 'help' | 'footer' | 'tablet';

interface Placement {
	readonly section: FormSectionId;
	readonly shown: Shown;
}

const SECTION_OF: Readonly<Record<SettingKey, FormSectionId>> = {
	clinicName: 'clinic',
	clinicPhone: 'clinic',
	afterHoursPhone: 'clinic',
	emergencyNumber: 'clinic',
	crisisLine: 'clinic',
	cancelPhone: 'clinic',
	address: 'clinic',
	parking: 'clinic',
	logo: 'clinic',
	pageUrl: 'clinic',
	idleMinutes: 'clinic',

	visitType: 'visit',
	arrivalTime: 'visit',
	totalVisitTime: 'visit',
	infusionLength: 'visit',
	observationLength: 'visit',
	bpIntervalStart: 'visit',
	bpInterval: 'visit',
	numberOfSessions: 'visit',
	daysBetween: 'visit',
	followupWhen: 'visit',
	stopRule: 'visit',
	costText: 'visit',

	foodRule: 'rules',
	drinkRule: 'rules',
	medicineRule: 'rules',
	alcoholRule: 'rules',
	bringList: 'rules',
	companionRule: 'rules',
	rideRule: 'rules',
	adultOvernight: 'rules',
	noDriveTime: 'rules',

	consentWhere: 'comfort',
	pregnancyTest: 'comfort',
	whoWatches: 'comfort',
	lineType: 'comfort',
	premedText: 'comfort',
	roomType: 'comfort',
	comfortExtras: 'comfort',
	companionInRoom: 'comfort',
	companionWaitArea: 'comfort',

	stepsHidden: 'steps',
	stepsAdded: 'steps',

	reviewedBy: 'review',
	reviewedOn: 'review',
	nextReview: 'review',
	reviewedText: 'review',
	disclosure: 'review',
};

const ABOUT: Shown = { chapter: 'sources', step: 'about' };

/** Settings that are on no step of the day, or that are better shown elsewhere. */
const SHOWN_ELSEWHERE: Readonly<Record<Exclude<SettingKey, DayFact> | 'afterHoursPhone', Shown>> = {
	clinicName: 'help',
	clinicPhone: 'help',
	afterHoursPhone: 'help',
	emergencyNumber: 'help',
	crisisLine: 'help',
	logo: 'footer',
	pageUrl: ABOUT,
	idleMinutes: 'tablet',
	visitType: { chapter: 'day', step: 'overview' },
	costText: { chapter: 'safety', step: 'decide' },
	stepsHidden: { chapter: 'day', step: 'overview' },
	stepsAdded: { chapter: 'day', step: 'added-1' },
	reviewedBy: 'footer',
	reviewedOn: 'footer',
	nextReview: ABOUT,
	reviewedText: 'footer',
	disclosure: ABOUT,
};

const isElsewhere = (key: SettingKey): key is keyof typeof SHOWN_ELSEWHERE => Object.hasOwn(SHOWN_ELSEWHERE, key);

function shownAt(key: SettingKey): Shown {
	return isElsewhere(key) ? SHOWN_ELSEWHERE[key] : { chapter: 'day', step: dayStepOf(key) };
}

export const PLACEMENTS = Object.fromEntries(
	SETTING_KEYS.map((key): [SettingKey, Placement] => [key, { section: SECTION_OF[key], shown: shownAt(key) }]),
) as Readonly<Record<SettingKey, Placement>>;

export function keysOf(section: FormSectionId): readonly SettingKey[] {
	return SETTING_KEYS.filter((key) => PLACEMENTS[key].section === section);
}

/** The setting that a problem's path belongs to, such as `foodRule` for `foodRule.en`. */
export function keyOfPath(path: string): SettingKey | undefined {
	return SETTING_KEYS.find((key) => key === path.split('.')[0]);
}
