/** What a chapter is given by the shell around it, and what it tells the shell. */
import type { ClinicSettings } from '../clinic';
import type { Language, Words } from '../content';

/** Ways to run a chapter's moving picture from outside it. */
export interface SceneControls {
	play(): void;
	pause(): void;
}

export interface ChapterHost {
	readonly words: Words;
	readonly language: Language;
	readonly settings: ClinicSettings;
	/** The step that is shown. */
	readonly step: string;
	readonly stepIndex: number;
	readonly reducedMotion: boolean;
	readonly playing: boolean;
	readonly canGoBack: boolean;
	readonly nextLabel: string;
	back(): void;
	next(): void;
	goToStep(step: string): void;
	/** Registers the chapter's moving picture; the returned function takes it back. */
	connectScene(controls: SceneControls): () => void;
	setPlaying(playing: boolean): void;
}
