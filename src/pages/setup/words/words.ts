/** The shape of the setup page's own words in one language. A language that lacks one does not compile. */
import type { SettingKey, ValueCode } from '../../../clinic';
import type { CheckId } from '../checklist';
import type { EmbedLanguage, Host, Light, SettingsPlace, View } from '../embed';
import type { SectionId } from '../sections';

export interface FieldWords {
	readonly label: string;
	/** What it is, in a sentence or two; empty where the label says it all. */
	readonly help: string;
	/** Where it can only be made stricter: what stays, whatever is set. */
	readonly lock?: string;
}

export interface SetupWords {
	/** Title of the document. */
	readonly pageTitle: string;
	readonly product: string;
	readonly skipToForm: string;
	readonly pageLanguage: string;

	readonly intro: {
		readonly title: string;
		readonly lead: string;
		readonly optional: string;
		readonly nothingSent: string;
		readonly examplePage: string;
		readonly tabletPage: string;
	};

	readonly file: {
		readonly label: string;
		readonly open: string;
		readonly save: string;
		readonly untouched: string;
		readonly unsaved: string;
		readonly saved: string;
		readonly opened: string;
		readonly undo: string;
		readonly allAccepted: string;
		readonly goOn: string;
		readonly dropHere: string;
		readonly faultTitle: string;
		readonly tooBig: string;
		readonly empty: string;
		readonly notJson: string;
		readonly notJsonAtEnd: string;
		readonly notAnObject: string;
		readonly unreadable: string;
		readonly nothingChanged: string;
	};

	readonly sections: Readonly<Record<SectionId, { readonly title: string; readonly lead: string }>>;
	readonly nav: {
		readonly label: string;
		readonly next: string;
		readonly back: string;
		readonly filled: string;
		readonly toCorrect: string;
		readonly oneToCorrect: string;
		readonly toDo: string;
	};

	readonly form: {
		readonly example: string;
		readonly leftEmpty: string;
		readonly lock: string;
		readonly notSet: string;
		readonly oneText: string;
		readonly eachText: string;
		readonly given: string;
		readonly everyLanguage: string;
		readonly showMe: string;
		readonly showMeOf: string;
		readonly summaryTitle: string;
		readonly oneSummaryTitle: string;
		readonly unknown: string;
		readonly removeUnknown: string;
	};
	readonly languages: Readonly<Record<'en' | 'es', string>>;
	readonly units: Readonly<Record<'minutes' | 'hours', string>>;
	readonly fields: Readonly<Record<SettingKey, FieldWords>>;
	readonly choices: {
		readonly visitType: Readonly<Record<'short' | 'long' | 'hospital', string>>;
		readonly adultOvernight: Readonly<Record<'yes' | 'no' | 'ask', string>>;
	};
	readonly logo: {
		readonly choose: string;
		readonly remove: string;
		readonly address: string;
		readonly preview: string;
		readonly tooBig: string;
		readonly noPreview: string;
	};
	readonly steps: {
		readonly hide: string;
		readonly order: string;
		readonly orders: Readonly<Record<'usual' | 'room-first' | 'iv-last', string>>;
		readonly otherOrder: string;
		readonly add: string;
		readonly most: string;
		readonly added: string;
		readonly after: string;
		readonly title: string;
		readonly text: string;
		readonly line: string;
		readonly addLine: string;
		readonly removeLine: string;
		readonly remove: string;
	};
	/** Choice of a country, which fills in two numbers. */
	readonly country: { readonly label: string; readonly own: string; readonly check: string };

	/** What to do about a value that was refused, by the code of its problem. */
	readonly refusals: Readonly<Record<ValueCode, string>>;

	readonly preview: {
		readonly title: string;
		readonly width: string;
		readonly widths: Readonly<Record<'phone' | 'tablet' | 'wide', string>>;
		readonly shows: string;
		readonly showsHelp: string;
		readonly showsFooter: string;
		readonly onTabletOnly: string;
		readonly notInView: string;
		readonly leftOut: string;
		readonly backToField: string;
		readonly fallback: string;
	};

	readonly check: {
		readonly done: string;
		readonly toDo: string;
		readonly count: string;
		readonly allDone: string;
		readonly patientsSeePreview: string;
		readonly reviewDue: string;
		readonly items: Readonly<Record<CheckId, { readonly title: string; readonly why: string; readonly go?: string }>>;
	};

	readonly publish: {
		readonly hostLabel: string;
		readonly hosts: Readonly<
			Record<Host, { readonly name: string; readonly steps: readonly string[]; readonly code: string }>
		>;
		readonly optionsTitle: string;
		readonly view: string;
		readonly views: Readonly<Record<View, string>>;
		readonly lang: string;
		readonly langs: Readonly<Record<EmbedLanguage, string>>;
		readonly light: string;
		readonly lights: Readonly<Record<Light, string>>;
		readonly settingsPlace: string;
		readonly settingsPlaces: Readonly<Record<SettingsPlace, string>>;
		readonly addresses: string;
		readonly script: string;
		readonly settingsSrc: string;
		readonly page: string;
		readonly badAddress: string;
		readonly needsHttps: string;
		readonly downloadScript: string;
		readonly downloadPage: string;
		readonly pageFailed: string;
		readonly leftOut: string;
		readonly isPreview: string;
		readonly toCheck: string;
		readonly copy: string;
		readonly copied: string;
		readonly copyFailed: string;
		readonly handOutTitle: string;
		readonly handOutLead: string;
		readonly print: string;
	};
}
