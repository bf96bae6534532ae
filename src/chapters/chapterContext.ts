/**
 * What the chapters are given by the shell around them, and what they may ask of it. The shell provides it once, so that
 * no component in between has to pass it on.
 */
import { createContext } from 'svelte';
import type { ClinicSettings } from '../clinic';
import type { ChapterId, Language, Words } from '../content';

export interface ChapterContext {
	/** In the language in use. */
	readonly words: Words;
	readonly language: Language;
	readonly settings: ClinicSettings;
	/** For the date of the next review. */
	readonly today: Date;
	readonly navigation: ChapterNavigation;
	readonly preferences: ViewPreferences;
	readonly playback: ScenePlayback;
	readonly picks: ReaderPicks;
	/** Whether this view has the short way and all of it. */
	readonly canChooseWay: boolean;
	/** The short way or all of it; for this visit only. */
	chooseWay(way: Way): void;
	/** Has screen readers say something about what has changed. */
	announce(text: string): void;
	/** Prints the page to take home. */
	print(): void;
}

export interface ChapterNavigation {
	/** The chapters of this view, in order. */
	readonly chapters: readonly ChapterId[];
	readonly chapter: ChapterId;
	readonly step: string;
	/** The steps of the chapter that is shown, in order. */
	readonly steps: readonly string[];
	readonly stepIndex: number;
	readonly canGoBack: boolean;
	back(): void;
	next(): void;
	goToStep(step: string): void;
	goToChapter(chapter: ChapterId): void;
}

export type ThemeChoice = 'auto' | 'dim' | 'soft' | 'contrast';
export type MotionChoice = 'auto' | 'full' | 'reduced';

export interface ViewPreferences {
	/** The reader's choice for this visit, else the page's. */
	themeChoice: ThemeChoice;
	motionChoice: MotionChoice;
	/** Whether motion is reduced, by choice or because the device asks for it. */
	readonly reducedMotion: boolean;
}

/** What runs a chapter's moving picture. */
export interface Player {
	play(): void;
	pause(): void;
	replay(): void;
	oneStep(): void;
}

/** The one road to the player of the picture that is shown. */
export interface ScenePlayback extends Player {
	/** Set by whoever draws the picture, as the player reports it. */
	playing: boolean;
	/** Connects the player of the chapter that is shown; the returned function disconnects it. */
	connect(player: Player): () => void;
}

/** Two ways through the same steps. */
export type Way = 'short' | 'full';

/** The lists in which a reader can tick lines. */
export type PickList = 'tell' | 'decide' | 'ask';

/** What the reader has ticked, for this visit only. An item is known by its key in the words, or its place in a list. */
export interface ReaderPicks {
	has(list: PickList, item: string | number): boolean;
	tick(list: PickList, item: string | number, on: boolean): void;
}

export const [getChapterContext, setChapterContext] = createContext<ChapterContext>();
