/** What a chapter is given by the shell around it, and what it tells the shell. */
import type { ClinicSettings } from '../clinic';
import type { ChapterId, Language, Words } from '../content';

/** Ways to run a chapter's moving picture from outside it. */
export interface SceneControls {
	play(): void;
	pause(): void;
}

export type LightChoice = 'auto' | 'dim' | 'soft' | 'contrast';
export type MotionChoice = 'auto' | 'full' | 'reduced';

export interface ChapterHost {
	readonly words: Words;
	readonly language: Language;
	readonly settings: ClinicSettings;
	/** The chapters that can be gone to, in order. */
	readonly chapters: readonly ChapterId[];
	readonly chapter: ChapterId;
	/** The step that is shown. */
	readonly step: string;
	readonly stepIndex: number;
	readonly reducedMotion: boolean;
	readonly playing: boolean;
	readonly canGoBack: boolean;
	/** The reader's choice for this visit, else the page's. */
	light: LightChoice;
	motion: MotionChoice;
	/** Said to screen readers once it changes. */
	announcement: string;
	/** Questions that the reader has ticked, by their place in the list; for this visit only. */
	readonly ticked: readonly number[];
	back(): void;
	next(): void;
	goToStep(step: string): void;
	/** Goes to a chapter that the reader has chosen. */
	choose(chapter: ChapterId): void;
	tick(question: number, on: boolean): void;
	/** Prints the page to take home. */
	print(): void;
	/** Registers the chapter's moving picture; the returned function takes it back. */
	connectScene(controls: SceneControls): () => void;
	setPlaying(playing: boolean): void;
}
