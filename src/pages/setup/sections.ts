/** The sections of the page, which setting is in which, and where the preview shows each setting. */
import { SETTING_KEYS, type SettingKey } from '../../clinic';
import type { ChapterId } from '../../content';

/** The sections that ask for settings, in order. */
export const FORM_SECTIONS = ['clinic', 'visit', 'rules', 'comfort', 'steps', 'review'] as const;
export type FormSectionId = (typeof FORM_SECTIONS)[number];
export const SECTIONS = [...FORM_SECTIONS, 'check', 'publish'] as const;
export type SectionId = (typeof SECTIONS)[number];

export const isFormSection = (section: SectionId): section is FormSectionId =>
	(FORM_SECTIONS as readonly string[]).includes(section);

interface Placement {
	readonly section: FormSectionId;
	/** Where the explainer shows it: on a step, in Help, at the bottom of every screen, or only on the tablet page. */
	readonly shown: { readonly chapter: ChapterId; readonly step: string } | 'help' | 'footer' | 'tablet';
}

const onDay = (section: FormSectionId, step: string): Placement => ({ section, shown: { chapter: 'day', step } });
const onAbout = (section: FormSectionId): Placement => ({ section, shown: { chapter: 'sources', step: 'about' } });

export const PLACEMENTS: Readonly<Record<SettingKey, Placement>> = {
	clinicName: { section: 'clinic', shown: 'help' },
	clinicPhone: { section: 'clinic', shown: 'help' },
	afterHoursPhone: { section: 'clinic', shown: 'help' },
	emergencyNumber: { section: 'clinic', shown: 'help' },
	crisisLine: { section: 'clinic', shown: 'help' },
	cancelPhone: onDay('clinic', 'morning'),
	address: onDay('clinic', 'morning'),
	parking: onDay('clinic', 'morning'),
	logo: { section: 'clinic', shown: 'footer' },
	pageUrl: onAbout('clinic'),
	idleMinutes: { section: 'clinic', shown: 'tablet' },

	visitType: onDay('visit', 'check-in'),
	arrivalTime: onDay('visit', 'morning'),
	totalVisitTime: onDay('visit', 'check-in'),
	infusionLength: onDay('visit', 'infusion'),
	observationLength: onDay('visit', 'recovery'),
	bpIntervalStart: onDay('visit', 'first-minutes'),
	bpInterval: onDay('visit', 'infusion'),
	numberOfSessions: onDay('visit', 'days-after'),
	daysBetween: onDay('visit', 'days-after'),
	followupWhen: onDay('visit', 'days-after'),
	stopRule: onDay('visit', 'days-after'),
	costText: { section: 'visit', shown: { chapter: 'safety', step: 'decide' } },

	foodRule: onDay('rules', 'evening-before'),
	drinkRule: onDay('rules', 'evening-before'),
	medicineRule: onDay('rules', 'evening-before'),
	alcoholRule: onDay('rules', 'evening-before'),
	bringList: onDay('rules', 'morning'),
	companionRule: onDay('rules', 'evening-before'),
	rideRule: onDay('rules', 'going-home'),
	adultOvernight: onDay('rules', 'that-night'),
	noDriveTime: onDay('rules', 'that-night'),

	consentWhere: onDay('comfort', 'health-check'),
	pregnancyTest: onDay('comfort', 'health-check'),
	whoWatches: onDay('comfort', 'infusion'),
	lineType: onDay('comfort', 'iv'),
	premedText: onDay('comfort', 'last-check'),
	roomType: onDay('comfort', 'room'),
	comfortExtras: onDay('comfort', 'room'),
	companionInRoom: onDay('comfort', 'room'),
	companionWaitArea: onDay('comfort', 'check-in'),

	stepsHidden: onDay('steps', 'evening-before'),
	stepsOrder: onDay('steps', 'health-check'),
	stepsAdded: onDay('steps', 'added-1'),

	reviewedBy: { section: 'review', shown: 'footer' },
	reviewedOn: { section: 'review', shown: 'footer' },
	nextReview: onAbout('review'),
	disclosure: onAbout('review'),
};

export function keysOf(section: FormSectionId): readonly SettingKey[] {
	return SETTING_KEYS.filter((key) => PLACEMENTS[key].section === section);
}

/** The setting that a problem's path is in: `foodRule` for `foodRule.en`. */
export function keyOfPath(path: string): SettingKey | undefined {
	return SETTING_KEYS.find((key) => key === path.split('.')[0]);
}
