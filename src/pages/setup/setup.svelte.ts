/** The state of the setup page: the settings as they are typed, what is wrong with them, and how a page will hold them. */
import {
	FIELDS,
	localText,
	readSettings,
	SETTING_KEYS,
	type Language,
	type SettingKey,
	type SettingText,
} from '../../clinic';
import { wordsFor } from '../../content';
import { needsReview, unreviewedLanguages } from '../../review';
import { checklist, TICKED_IDS, type TickedId } from './checklist';
import { acceptedSettings, withValue } from './draft';
import { DEFAULT_OPTIONS, type Embed, type EmbedOptions, type Host } from './embedOptions';
import { isRefusal, refusalOf } from './refusals';
import { SectionRoute } from './sectionRoute.svelte';
import { isFormSection, keyOfPath, keysOf, type SectionId } from './sections';
import type { Draft } from './settingsFile';
import { SettingsFileSession } from './settingsFileSession.svelte';
import { TypingPause } from './typingPause';
import { SETUP_WORDS, type SetupWords } from './words';

export interface FieldProblem {
	readonly path: string;
	readonly key: SettingKey;
	/** What to do about it, in the words of the page. */
	readonly text: string;
}

export class Setup {
	language = $state<Language>('en');
	/** Replaced as a whole at each change, so that an earlier draft can be brought back. */
	draft = $state.raw<Draft>({});
	/** The settings that the preview shows: those that are accepted, after a pause in typing. */
	shown = $state.raw<Readonly<Record<string, unknown>>>({});
	/** The setting that was changed last. */
	changed: SettingKey | undefined;
	/** Settings and paths that somebody has filled in: what is wrong there is pointed out, but not while they type. */
	#left = $state<readonly string[]>([]);
	/** Items of the checklist that only a person can tick. */
	readonly ticked = $state<Partial<Record<TickedId, boolean>>>({});

	/** What the clinic's page is made with. */
	host = $state<Host>('html');
	readonly options: EmbedOptions = $state({ ...DEFAULT_OPTIONS });

	readonly route = new SectionRoute();
	readonly file = new SettingsFileSession(this);
	readonly #pause = new TypingPause(() => (this.shown = this.#forPreview()));

	/**
	 * @param integrity hash of the built script
	 * @param today what dates of reviews are compared with
	 */
	constructor(
		readonly integrity: string,
		readonly today: Date,
	) {}

	readonly words: SetupWords = $derived(SETUP_WORDS[this.language]);
	readonly read = $derived.by(() => readSettings([this.draft], this.today));
	readonly isEmpty = $derived(Object.keys(this.draft).length === 0);
	/** For readers of the page's language. */
	readonly reviewNeed = $derived.by(() => needsReview(this.read.settings, this.language, this.today));
	readonly unreviewed = $derived.by(() => unreviewedLanguages(this.read.settings));
	/** Names of the languages whose text is not the reviewed one. */
	readonly unreviewedNames: string = $derived(
		this.unreviewed.map((language) => wordsFor(language).languageName).join(', '),
	);

	/** What is wrong with values, and where. Names that are not known are in `unknown`. */
	readonly problems: readonly FieldProblem[] = $derived.by(() =>
		this.read.problems.flatMap((problem) => {
			const key = keyOfPath(problem.path);
			if (!key || !isRefusal(this.words, problem)) return [];
			return [{ path: problem.path, key, text: refusalOf(this.words, problem) }];
		}),
	);
	readonly visibleProblems: readonly FieldProblem[] = $derived.by(() =>
		this.problems.filter(({ path, key }) => this.#left.includes(path) || this.#left.includes(key)),
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
			unreviewed: this.unreviewed,
			saved: !this.file.unsaved && !this.isEmpty,
			ticked: TICKED_IDS.filter((id) => this.ticked[id]),
			today: this.today,
		}),
	);
	readonly clinicName: string = $derived.by(
		() => localText(this.read.settings.clinicName as SettingText | undefined, this.language)?.text ?? '',
	);

	/** The language that the preview begins with. */
	get previewLanguage(): Language {
		return this.options.lang === 'auto' ? this.language : this.options.lang;
	}

	get embed(): Embed {
		const { script, settingsSrc, page } = this.options;
		return {
			...this.options,
			script: script.trim(),
			settingsSrc: settingsSrc.trim(),
			page: page.trim(),
			integrity: this.integrity,
			settings: acceptedSettings(this.draft, this.today),
		};
	}

	/** How many of a section's settings are filled in, and how many are to be corrected. */
	stateOf(section: SectionId): { readonly filled: number; readonly total: number; readonly wrong: number } {
		if (!isFormSection(section)) return { filled: 0, total: 0, wrong: 0 };
		const keys = keysOf(section);
		const wrong = keys.filter((key) => this.visibleProblems.some((problem) => problem.key === key));
		return {
			filled: keys.filter((key) => Object.hasOwn(this.draft, key)).length,
			total: keys.length,
			wrong: wrong.length,
		};
	}

	/** Whether somebody has finished with a setting once, so that it may be spoken about. */
	hasLeft(key: SettingKey): boolean {
		return this.#left.includes(key);
	}

	/** What is wrong at exactly this path, if it may be pointed out. */
	problemAt(path: string): string | undefined {
		return this.visibleProblems.find((problem) => problem.path === path)?.text;
	}

	/** The first thing that is wrong with a setting or a part of it, if it may be pointed out. */
	problemOf(key: SettingKey): string | undefined {
		return this.visibleProblems.find((problem) => problem.key === key)?.text;
	}

	set(key: SettingKey, value: unknown): void {
		this.draft = withValue(this.draft, key, value);
		this.changed = key;
		this.#pause.restart();
	}

	/**
	 * Somebody has finished with the value at a path. What is wrong with it is pointed out after a pause: a message that
	 * came at once could move the button that they are just about to press.
	 */
	leave(path: string): void {
		if (this.#left.includes(path)) return;
		this.#pause.restart(() => (this.#left = [...this.#left, path]));
	}

	/** Ends the pause in typing now. */
	settle(): void {
		this.#pause.end();
	}

	/** Another draft instead of this one: everything that is wrong in it is pointed out. */
	replaceDraft(draft: Draft): void {
		this.draft = draft;
		this.changed = undefined;
		this.#left = SETTING_KEYS;
		this.settle();
	}

	removeUnknown(): void {
		const { unknown } = this;
		this.draft = Object.fromEntries(Object.entries(this.draft).filter(([name]) => !unknown.includes(name)));
		this.settle();
	}

	/** Leaves out a logo on the clinic's own site: it is not on this one, so the preview could not load it. */
	#forPreview(): Readonly<Record<string, unknown>> {
		const { logo, ...others } = acceptedSettings(this.draft, this.today);
		return typeof logo === 'string' && logo.startsWith('data:') ? { ...others, logo } : others;
	}
}
