/** What the explainer shows: where the reader is, in which language, light and motion. Markup stands beside it. */
import { daySteps, readSettings, type ClinicSettings } from '../clinic';
import type { ChapterHost, LightChoice, MotionChoice, SceneControls } from '../chapters/chapterHost';
import {
	CHAPTER_IDS,
	LANGUAGES,
	STEP_IDS,
	wordsFor,
	DEFAULT_LANGUAGE,
	type ChapterId,
	type Language,
	type Words,
} from '../content';
import { SystemPreferences } from './systemPreferences.svelte';
import type { Theme } from '../ui/themes';

export type View = 'full' | 'synapse' | 'day';
export type { LightChoice, MotionChoice };
export type Mode = 'page' | 'tablet';

const VIEW_CHAPTERS: Readonly<Record<View, readonly ChapterId[]>> = {
	full: CHAPTER_IDS,
	synapse: ['signals', 'ketamine'],
	day: ['day'],
};

export interface ExplainerEvents {
	readonly onNavigate: (chapter: ChapterId, step: string) => void;
	/** The reader has chosen another language. */
	readonly onLanguage: () => void;
	readonly onFinish: () => void;
	readonly onPrint: () => void;
}

/** A picture that goes on the page to take home. */
export interface KeptPicture {
	/** Bears its own looks: no style sheet of where it stood comes along. */
	readonly picture: Element;
	readonly caption: string;
}

export class Explainer implements ChapterHost {
	mode = $state.raw<Mode>('page');
	/** As set by the page; a reader's own choice goes before it for the visit. */
	languageSet = $state.raw<Language>(DEFAULT_LANGUAGE);
	themeSet = $state.raw<LightChoice>('auto');
	motionSet = $state.raw<MotionChoice>('auto');
	playing = $state.raw(false);
	/** How many readers have begun here: counts with each restart. */
	readers = $state.raw(0);
	/** The reader went on from the last screen. */
	endReached = $state.raw(false);
	helpOpen = $state(false);
	ticked = $state.raw<readonly number[]>([]);
	/** Until the next reader. */
	keptPictures = $state.raw<readonly KeptPicture[]>([]);
	/** Said to screen readers: where the reader has moved, what has changed in the picture. */
	announcement = $state.raw('');

	readonly preferences = new SystemPreferences();
	readonly #events: ExplainerEvents;
	#settings = $state.raw<ClinicSettings>(readSettings([]).settings);
	#view = $state.raw<View>('full');
	#chapter = $state.raw<ChapterId>('start');
	#step = $state.raw<string>('welcome');
	#languageChosen = $state.raw<Language>();
	#themeChosen = $state.raw<LightChoice>();
	#motionChosen = $state.raw<MotionChoice>();
	#scene: SceneControls | undefined;
	#playWhenConnected = false;
	#finished = false;
	/** The reader's own move, not a script's, led to a title that has to have the focus: the button may be gone. */
	titleWanted = false;
	/** The last move was the reader's own. */
	movedByReader = false;

	constructor(events: ExplainerEvents) {
		this.#events = events;
	}

	get settings(): ClinicSettings {
		return this.#settings;
	}
	set settings(settings: ClinicSettings) {
		const place = this.stepIndex;
		this.#settings = settings;
		// The step that was shown may be gone.
		if (this.stepIndex < 0) this.#moveTo(this.#chapter, this.steps[Math.min(place, this.steps.length - 1)]);
	}
	get language(): Language {
		return this.#languageChosen ?? this.languageSet;
	}
	set language(language: Language) {
		this.#languageChosen = language;
		this.#events.onLanguage();
	}
	/** The language that the reader can change to. */
	get otherLanguage(): Language {
		const languages = Object.keys(LANGUAGES) as Language[];
		return languages[(languages.indexOf(this.language) + 1) % languages.length]!;
	}
	get light(): LightChoice {
		return this.#themeChosen ?? this.themeSet;
	}
	set light(choice: LightChoice) {
		this.#themeChosen = choice;
	}
	get motion(): MotionChoice {
		return this.#motionChosen ?? this.motionSet;
	}
	set motion(choice: MotionChoice) {
		this.#motionChosen = choice;
	}
	get words(): Words {
		return wordsFor(this.language);
	}
	get view(): View {
		return this.#view;
	}
	get chapters(): readonly ChapterId[] {
		return VIEW_CHAPTERS[this.#view];
	}
	get chapter(): ChapterId {
		return this.#chapter;
	}
	get step(): string {
		return this.#step;
	}
	get steps(): readonly string[] {
		return this.stepsOf(this.#chapter);
	}
	get stepIndex(): number {
		return this.steps.indexOf(this.#step);
	}
	get theme(): Theme {
		if (this.light !== 'auto') return this.light;
		if (this.preferences.moreContrast) return 'contrast';
		return this.mode === 'tablet' || this.preferences.darkColors ? 'dim' : 'soft';
	}
	get reducedMotion(): boolean {
		return this.motion === 'auto' ? this.preferences.reducedMotion : this.motion === 'reduced';
	}
	get canGoBack(): boolean {
		return this.#neighbour(-1) !== undefined;
	}
	get atEnd(): boolean {
		return this.#neighbour(1) === undefined;
	}

	setView(view: View): void {
		this.#view = view;
		if (!this.chapters.includes(this.#chapter)) this.#moveTo(this.chapters[0]!);
	}

	/** Goes to a chapter and step of this view. @returns false where there is no such place; nothing moves then */
	goTo(chapter: string, step?: string): boolean {
		const found = this.chapters.find((id) => id === chapter);
		if (!found || (step !== undefined && !this.stepsOf(found).includes(step))) return false;
		this.#moveTo(found, step);
		return true;
	}

	goToStep(step: string): void {
		this.#moveByReader(this.#chapter, step);
	}

	next(): void {
		const place = this.#neighbour(1);
		if (place) this.#moveByReader(...place);
		else {
			this.endReached = true;
			if (!this.#finished) this.#events.onFinish();
			this.#finished = true;
		}
	}

	back(): void {
		const place = this.#neighbour(-1);
		if (place) this.#moveByReader(...place);
	}

	/** Back to the first screen, as for a new reader: nothing chosen stays. */
	restart(): void {
		this.readers++;
		this.pause();
		this.endReached = false;
		this.helpOpen = false;
		this.#languageChosen = undefined;
		this.#themeChosen = undefined;
		this.#motionChosen = undefined;
		this.ticked = [];
		this.keptPictures = [];
		this.announcement = '';
		this.#moveTo(this.chapters[0]!);
	}

	/** The same at the reader's own wish. */
	startOver(): void {
		this.restart();
		this.titleWanted = true;
		this.movedByReader = true;
	}

	tick(question: number, on: boolean): void {
		const others = this.ticked.filter((each) => each !== question);
		this.ticked = on ? [...others, question] : others;
	}

	keepPicture(picture: Element, caption: string, instead?: Element): void {
		const others = this.keptPictures.filter((kept) => kept.picture !== instead);
		this.keptPictures = [...others, { picture, caption }];
	}

	print(): void {
		this.#events.onPrint();
	}

	play(): void {
		if (this.reducedMotion) return;
		if (this.#scene) this.#scene.play();
		else this.#playWhenConnected = true;
	}

	pause(): void {
		this.#playWhenConnected = false;
		this.#scene?.pause();
	}

	setPlaying(playing: boolean): void {
		this.playing = playing;
	}

	connectScene(controls: SceneControls): () => void {
		this.#scene = controls;
		if (this.#playWhenConnected) {
			this.#playWhenConnected = false;
			if (!this.reducedMotion) controls.play();
		}
		return () => {
			if (this.#scene === controls) this.#scene = undefined;
		};
	}

	/** A chapter that the reader has chosen from the list. */
	choose(chapter: ChapterId): void {
		this.#moveByReader(chapter);
	}

	#moveByReader(chapter: ChapterId, step?: string): void {
		const moved = chapter !== this.#chapter;
		this.#moveTo(chapter, step);
		this.titleWanted = moved;
		this.movedByReader = true;
	}

	#neighbour(by: 1 | -1): [ChapterId, string] | undefined {
		const step = this.steps[this.stepIndex + by];
		if (step !== undefined) return [this.#chapter, step];
		const chapter = this.chapters[this.chapters.indexOf(this.#chapter) + by];
		return chapter && [chapter, this.stepsOf(chapter).at(by > 0 ? 0 : -1)!];
	}

	stepsOf(chapter: ChapterId): readonly string[] {
		return chapter === 'day' ? daySteps(this.settings) : STEP_IDS[chapter];
	}

	#moveTo(chapter: ChapterId, step: string = STEP_IDS[chapter][0]): void {
		if (chapter === this.#chapter && step === this.#step) return;
		this.#playWhenConnected = false;
		this.titleWanted = false;
		if (chapter !== this.#chapter) {
			this.pause();
			// The old picture goes with its chapter: what is asked for from now on is asked of the next one.
			this.#scene = undefined;
		}
		this.#chapter = chapter;
		this.#step = step;
		this.#events.onNavigate(chapter, step);
	}
}
