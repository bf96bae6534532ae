/**
 * Everything that one explainer knows, apart from its markup: where the reader is, how they want to see it, what plays,
 * and the clinic's settings. The element makes one, and keeps it while its markup comes and goes.
 */
import type { ChapterContext, Way } from '../chapters/chapterContext';
import { readSettings, today, type ClinicSettings } from '../clinic';
import { wordsFor, type ChapterId, type Language, type Words } from '../content';
import { Outline, type View } from '../outline';
import { Navigation } from './navigation.svelte';
import { Playback } from './playback.svelte';
import { Preferences } from './preferences.svelte';
import { Picks } from './takeHome/picks.svelte';
import { whenSpoken } from './whenSpoken';

export interface ExplainerEvents {
	readonly onNavigate?: (chapter: ChapterId, step: string) => void;
	/** The reader has gone on from the last screen. Once. */
	readonly onFinish?: () => void;
	/** The reader has chosen another language. */
	readonly onLanguage?: () => void;
	/** The reader wants the page to take home on paper. */
	readonly onPrint?: () => void;
}

export interface AwaitedLanguage {
	readonly language: Language;
	/** Whether its words could not be fetched. */
	readonly lost: boolean;
	readonly retry: () => void;
}

export class Explainer implements ChapterContext {
	readonly preferences = new Preferences();
	readonly playback = new Playback(this.preferences);
	readonly picks = new Picks();
	readonly navigation: Navigation;
	readonly events: ExplainerEvents;
	/** How many times it has begun anew. */
	restarts = $state(0);
	helpOpen = $state(false);
	/** Whether the reader asked for paper and no print window seems to have opened. */
	printFailed = $state(false);
	/** A language whose words are on their way, or lost. */
	awaitedLanguage = $state.raw<AwaitedLanguage>();
	readonly #whenSpoken: (() => void)[] = [];
	/** Said by screen readers once it changes. */
	announcement = $state('');
	#settings = $state.raw<ClinicSettings>(readSettings([]).settings);
	#pageView: View = 'full';
	/** The reader's choice for this visit. */
	#way: Way | undefined;

	constructor(events: ExplainerEvents = {}) {
		this.events = events;
		this.navigation = new Navigation(new Outline('full', this.#settings), {
			onMove: ({ chapter, step }, { to }) => {
				if (to === 'step') this.playback.leaveStep();
				else this.playback.leaveChapter();
				events.onNavigate?.(chapter, step);
			},
			onFinish: () => events.onFinish?.(),
		});
	}

	get settings(): ClinicSettings {
		return this.#settings;
	}
	set settings(settings: ClinicSettings) {
		this.#settings = settings;
		this.navigation.outline = new Outline(this.navigation.outline.view, settings);
	}

	/** The view that the page asks for. Where that holds all chapters, the reader may choose the short way or all of it. */
	get view(): View {
		return this.#pageView;
	}
	set view(view: View) {
		this.#pageView = view;
		this.#applyView();
	}

	/** The other way through the same steps, which the reader may take instead; `undefined` in views of a few chapters. */
	get otherWay(): Way | undefined {
		const { view } = this.navigation.outline;
		return view === 'short' ? 'full' : view === 'full' ? 'short' : undefined;
	}

	get canChooseWay(): boolean {
		return this.otherWay !== undefined;
	}

	chooseWay(way: Way): void {
		this.#way = way;
		this.#applyView();
	}

	/** Every place that the reader can get to: on the short way also those of all of it, for it is one touch away. */
	get reach(): Outline {
		return this.otherWay === 'full' ? new Outline('full', this.#settings) : this.navigation.outline;
	}

	/**
	 * Goes to a place that the page names. If the short way leaves it out, the reader goes on in all of it.
	 *
	 * @returns false if there is no such place; nothing moves then
	 */
	goTo(chapter: string, step?: string): boolean {
		if (this.navigation.goTo(chapter, step)) return true;
		if (!this.reach.find(chapter, step)) return false;
		this.chooseWay('full');
		return this.navigation.goTo(chapter, step);
	}

	#applyView(): void {
		const ways = this.#pageView === 'full' || this.#pageView === 'short';
		this.navigation.outline = new Outline((ways && this.#way) || this.#pageView, this.#settings);
	}

	/** Asked for again at each screen and each start: the page of a tablet may stay open for months. */
	get today(): Date {
		void this.navigation.lastMove;
		return today();
	}

	get language(): Language {
		return this.preferences.language;
	}

	get words(): Words {
		return wordsFor(this.language);
	}

	chooseLanguage(language: Language): void {
		this.#speak(language, () => {
			this.preferences.language = language;
			this.events.onLanguage?.();
		});
	}

	/** The language that the page asks for. */
	set pageLanguage(language: Language) {
		let late = false;
		this.#speak(language, () => {
			this.preferences.page.language = language;
			if (late) this.events.onLanguage?.();
		});
		late = true;
	}

	/** Uses a language once its words are there; what was asked for last counts. */
	#speak(language: Language, use: () => void): void {
		if (language === this.language) {
			this.awaitedLanguage = undefined;
			use();
			return;
		}
		const awaited: AwaitedLanguage = { language, lost: false, retry: () => this.#speak(language, use) };
		this.awaitedLanguage = awaited;
		whenSpoken(language, this.navigation.chapter, (come) => {
			if (this.awaitedLanguage !== awaited) return;
			this.awaitedLanguage = come ? undefined : { ...awaited, lost: true };
			if (come) use();
			for (const then of this.#whenSpoken.splice(0)) then();
		});
	}

	/** Goes on in the language that is used, instead of one that is lost. */
	forgetLostLanguage(): void {
		if (this.awaitedLanguage?.lost) this.awaitedLanguage = undefined;
	}

	/** Calls `then` once nothing has to be waited for: in the language that was asked for, or without it if it is lost. */
	onceSpoken(then: () => void): void {
		if (this.awaitedLanguage?.lost === false) this.#whenSpoken.push(then);
		else then();
	}

	announce(text: string): void {
		this.announcement = text;
	}

	print(): void {
		this.events.onPrint?.();
	}

	/** @returns after a restart, puts back what this reader has chosen and picked, and where they were */
	remember(): () => void {
		const { place } = this.navigation;
		const [way, preferences, picks] = [this.#way, this.preferences.remember(), this.picks.remember()];
		return () => {
			preferences();
			picks();
			this.#way = way;
			this.#applyView();
			this.navigation.goTo(place.chapter, place.step);
		};
	}

	/** Back to the first screen for a new reader: nothing that the last one has chosen stays. */
	restart(): void {
		this.#restart('script');
	}

	/** The same when the reader asks for it. */
	startOver(): void {
		this.#restart('reader');
	}

	#restart(by: 'reader' | 'script'): void {
		this.restarts++;
		this.playback.leaveChapter();
		this.helpOpen = this.printFailed = false;
		this.preferences.forgetReader();
		this.picks.forget();
		this.#way = undefined;
		this.#applyView();
		this.announcement = '';
		this.navigation.restart(by);
	}
}
