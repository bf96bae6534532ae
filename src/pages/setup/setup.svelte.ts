/** What the setup page knows: the settings as they are typed, what is wrong with them, and what is shown of it all. */
import { tick } from 'svelte';
import {
	FIELDS,
	localText,
	needsReview,
	readSettings,
	SETTING_KEYS,
	type Language,
	type SettingKey,
	type SettingText,
} from '../../clinic';
import { checklist, type TickedId } from './checklist';
import { holdingSettings, withValue } from './draft';
import type { Embed, EmbedLanguage, Host, Light, SettingsPlace, View } from './embed';
import { isRefusal, refusalOf } from './refusals';
import { isFormSection, keyOfPath, keysOf, PLACEMENTS, SECTIONS, type SectionId } from './sections';
import {
	readSettingsFile,
	settingsFileName,
	writeSettingsFile,
	LARGEST_FILE_BYTES,
	type Draft,
	type FileFault,
} from './settingsFile';
import { SETUP_WORDS, type SetupWords } from './words';

/** A pause in typing: what is typed is shown, and what is wrong with it is told. */
const PAUSE_MS = 250;

export interface FieldProblem {
	readonly path: string;
	readonly key: SettingKey;
	/** In the words of the page. */
	readonly text: string;
}

/** A file that could not be opened: what is wrong with it. */
export type OpenFault = FileFault | { readonly kind: 'unreadable' };

export type Opened =
	| { readonly name: string; readonly fault: OpenFault }
	| { readonly name: string; readonly before: { readonly draft: Draft; readonly saved: string } };

export class Setup {
	language = $state.raw<Language>('en');
	draft = $state.raw<Draft>({});
	section = $state.raw<SectionId>('clinic');

	/** Settings that the preview shows: those that hold, after a pause in typing. */
	shown = $state.raw<Readonly<Record<string, unknown>>>({});
	/** The setting that was changed last. */
	changed: SettingKey | undefined;
	/** Where what is wrong may be told: it is not while somebody still types. */
	#told = $state.raw<readonly string[]>([]);
	ticked = $state.raw<readonly TickedId[]>([]);

	host = $state.raw<Host>('html');
	view = $state.raw<View>('full');
	embedLanguage = $state.raw<EmbedLanguage>('auto');
	light = $state.raw<Light>('auto');
	settingsPlace = $state.raw<SettingsPlace>('inline');
	script = $state.raw('/ketamine-explainer.js');
	settingsSrc = $state.raw('/clinic.settings.json');
	page = $state.raw('/ketamine-explainer.html');

	/** What came of opening a file, until it is seen; with what was there before. */
	opened = $state.raw<Opened | undefined>();

	#saved = $state.raw(writeSettingsFile({}));
	#pause: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param integrity hash of the built script
	 * @param today for dates of review
	 */
	constructor(
		readonly integrity: string,
		readonly today: Date,
	) {}

	readonly words: SetupWords = $derived(SETUP_WORDS[this.language]);
	readonly read = $derived.by(() => readSettings([this.draft], this.today));
	readonly unsaved = $derived.by(() => writeSettingsFile(this.draft) !== this.#saved);
	readonly isEmpty = $derived(Object.keys(this.draft).length === 0);
	readonly reviewNeed = $derived.by(() => needsReview(this.read.settings, this.today));

	/** What is wrong with values, and where; unknown names stand apart. */
	readonly problems: readonly FieldProblem[] = $derived.by(() =>
		this.read.problems.flatMap((problem) => {
			const key = keyOfPath(problem.path);
			if (!key || !isRefusal(this.words, problem)) return [];
			return [{ path: problem.path, key, text: refusalOf(this.words, problem) }];
		}),
	);
	readonly toldProblems: readonly FieldProblem[] = $derived.by(() =>
		this.problems.filter(({ path, key }) => this.#told.includes(path) || this.#told.includes(key)),
	);
	readonly unknown: readonly string[] = $derived.by(() =>
		Object.keys(this.draft).filter((name) => !Object.hasOwn(FIELDS, name) && name !== '$schema'),
	);
	readonly unknownNames: string = $derived(this.unknown.map((name) => `“${name.slice(0, 60)}”`).join(', '));
	readonly checklist = $derived.by(() =>
		checklist({
			settings: this.read.settings,
			problemKeys: SETTING_KEYS.filter((key) => this.problems.some((problem) => problem.key === key)),
			unknown: this.unknown,
			saved: !this.unsaved && !this.isEmpty,
			ticked: this.ticked,
			today: this.today,
		}),
	);
	readonly clinicName: string = $derived.by(
		() => localText(this.read.settings.clinicName as SettingText | undefined, this.language)?.text ?? '',
	);

	/** The language that the preview begins with. */
	get previewLanguage(): Language {
		return this.embedLanguage === 'auto' ? this.language : this.embedLanguage;
	}

	get embed(): Embed {
		return {
			view: this.view,
			lang: this.embedLanguage,
			theme: this.light,
			settingsPlace: this.settingsPlace,
			script: this.script.trim(),
			integrity: this.integrity,
			settingsSrc: this.settingsSrc.trim(),
			page: this.page.trim(),
			settings: holdingSettings(this.draft, this.today),
		};
	}

	/** How many of a part's settings are filled in, and how many need a look. */
	stateOf(section: SectionId): { readonly filled: number; readonly total: number; readonly wrong: number } {
		if (!isFormSection(section)) return { filled: 0, total: 0, wrong: 0 };
		const keys = keysOf(section);
		const wrong = keys.filter((key) => this.toldProblems.some((problem) => problem.key === key));
		return {
			filled: keys.filter((key) => Object.hasOwn(this.draft, key)).length,
			total: keys.length,
			wrong: wrong.length,
		};
	}

	/** What is told at a place: of exactly this path. */
	problemAt(path: string): string | undefined {
		return this.toldProblems.find((problem) => problem.path === path)?.text;
	}

	set(key: SettingKey, value: unknown): void {
		this.draft = withValue(this.draft, key, value);
		this.changed = key;
		this.#afterPause(() => undefined);
	}

	/** Somebody is done with a value: what is wrong with it may be told, but only after the click that led away. */
	leave(path: string): void {
		if (this.#told.includes(path)) return;
		this.#afterPause(() => (this.#told = [...this.#told, path]));
	}

	#waiting: (() => void)[] = [];

	#afterPause(task: () => void): void {
		this.#waiting.push(task);
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => this.settle(), PAUSE_MS);
	}

	/** What waits for a pause is done now. */
	settle(): void {
		clearTimeout(this.#pause);
		for (const task of this.#waiting.splice(0)) task();
		this.shown = this.#forPreview();
	}

	/** A logo on the clinic's own site is not on this one: it is not asked for here. */
	#forPreview(): Readonly<Record<string, unknown>> {
		const { logo, ...others } = holdingSettings(this.draft, this.today);
		return typeof logo === 'string' && logo.startsWith('data:') ? { ...others, logo } : others;
	}

	tick(id: TickedId, done: boolean): void {
		const others = this.ticked.filter((each) => each !== id);
		this.ticked = done ? [...others, id] : others;
	}

	async openFile(file: File): Promise<void> {
		const { name } = file;
		let read: ReturnType<typeof readSettingsFile> | { readonly fault: OpenFault };
		try {
			read = file.size > LARGEST_FILE_BYTES ? { fault: { kind: 'tooBig' } } : readSettingsFile(await file.text());
		} catch {
			read = { fault: { kind: 'unreadable' } };
		}
		if ('fault' in read) {
			this.opened = { name, fault: read.fault };
			return;
		}
		const before = { draft: this.draft, saved: this.#saved };
		this.#become(read.draft, writeSettingsFile(read.draft));
		this.opened = { name, before };
	}

	/** What came of opening a file was seen. */
	closeFile(): void {
		this.opened = undefined;
	}

	/** Back to what was there before a file was opened. */
	undo(): void {
		const { opened } = this;
		this.closeFile();
		if (opened && 'before' in opened) this.#become(opened.before.draft, opened.before.saved);
	}

	#become(draft: Draft, saved: string): void {
		this.draft = draft;
		this.changed = undefined;
		this.#saved = saved;
		this.#told = SETTING_KEYS;
		this.settle();
	}

	removeUnknown(): void {
		const { unknown } = this;
		this.draft = Object.fromEntries(Object.entries(this.draft).filter(([name]) => !unknown.includes(name)));
		this.settle();
	}

	/** The file to save; it counts as saved from then on. */
	save(): { readonly name: string; readonly text: string } {
		const text = writeSettingsFile(this.draft);
		this.#saved = text;
		return { name: settingsFileName(this.clinicName), text };
	}

	/** Shows a part of the page, or the part that has a setting, and takes the focus there. */
	async open(place: { readonly section: SectionId } | { readonly key: SettingKey }): Promise<void> {
		const isKey = 'key' in place;
		const section = isKey ? PLACEMENTS[place.key].section : place.section;
		const hash = isKey ? `#field-${place.key}` : `#${section}`;
		if (location.hash !== hash) history.pushState(null, '', hash);
		await this.follow(hash);
	}

	/** Follows an address within the page. */
	async follow(hash: string): Promise<void> {
		const name = hash.slice(1);
		const key = SETTING_KEYS.find((each) => name === `field-${each}`);
		const section = key ? PLACEMENTS[key].section : SECTIONS.find((each) => each === name);
		if (!section) return;
		this.section = section;
		await tick();
		const target = key
			? document.querySelector<HTMLElement>(`#field-${key} :is(input, textarea, select, button.field-input)`)
			: document.querySelector<HTMLElement>('#section-title');
		target?.focus({ preventScroll: true });
		(key ? document.getElementById(`field-${key}`) : document.querySelector('.section'))?.scrollIntoView({
			block: 'start',
		});
	}
}
