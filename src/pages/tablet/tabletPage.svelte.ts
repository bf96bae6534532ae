/** The tablet page: which of the clinician's tools is in use, and how all of it is cleared between patients. */
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import { FollowedExplainer } from './followedExplainer.svelte';
import { FullScreen } from './fullScreen.svelte';
import { IdleWatch } from './idleWatch.svelte';
import { Installation } from './offline/installation.svelte';
import { Pen } from './pen/pen.svelte';
import { Pointer } from './pointer/pointer.svelte';
import { settingsAddress } from './settings/address';
import { ClinicFile } from './settings/clinicFile.svelte';
import { TEXT_SIZES } from './textSize';
import { keepScreenOn } from './wakeLock';
import { TABLET_WORDS, type TabletWords } from './words';

export type Panel = 'map' | 'notes' | 'handOver' | 'tablet';

export class TabletPage {
	readonly explainer: FollowedExplainer;
	readonly pen: Pen;
	readonly pointer: Pointer;
	readonly clinic: ClinicFile;
	readonly installation = new Installation();
	readonly fullScreen = new FullScreen();
	readonly idle = new IdleWatch(
		() => this.startOver(),
		// Somebody listens.
		() => !!window.speechSynthesis?.speaking,
	);
	panel = $state.raw<Panel>();
	#textSize = $state.raw(0);
	readonly #scroller: HTMLElement;

	/** @param scroller what scrolls; its last child is the sheet that the explainer lies on */
	constructor(element: KetamineExplainerElement, scroller: HTMLElement) {
		const sheet = scroller.lastElementChild as HTMLElement;
		this.#scroller = scroller;
		this.clinic = new ClinicFile(element);
		this.explainer = new FollowedExplainer(element, this.clinic);
		this.pen = new Pen(this.explainer, sheet);
		this.pointer = new Pointer(this.explainer, sheet);
	}

	get words(): TabletWords {
		return TABLET_WORDS[this.explainer.language];
	}

	get textSize(): (typeof TEXT_SIZES)[number] {
		return TEXT_SIZES[this.#textSize]!;
	}

	async start(): Promise<void> {
		this.explainer.follow(
			() => this.#moved(),
			() => this.#clear(),
		);
		this.#setTextSize(0);
		this.#watchTouches();
		void keepScreenOn();
		await this.clinic.load(settingsAddress());
		this.idle.idleMinutes = this.clinic.settings.idleMinutes;
		await this.installation.start();
	}

	toggle(panel: Panel): void {
		this.panel = this.panel === panel ? undefined : panel;
	}

	togglePen(): void {
		this.pointer.setOn(false);
		this.pen.setOn(!this.pen.on);
	}

	togglePointer(): void {
		this.pen.setOn(false);
		this.pointer.setOn(!this.pointer.on);
	}

	nextTextSize(): void {
		this.#setTextSize((this.#textSize + 1) % TEXT_SIZES.length);
	}

	async chooseSettings(file: File): Promise<void> {
		await this.clinic.choose(file);
		this.idle.idleMinutes = this.clinic.settings.idleMinutes;
	}

	async forgetSettings(): Promise<void> {
		await this.clinic.forget();
		this.idle.idleMinutes = this.clinic.settings.idleMinutes;
	}

	/** For the next patient: nothing that was chosen, ticked, drawn or kept stays. A newer version is taken now. */
	startOver(): void {
		this.explainer.element.restart();
		this.#clear();
		this.idle.rest();
		if (this.installation.newVersion) this.installation.take();
		else void this.installation.ask();
	}

	#moved(): void {
		void this.pen.moved();
		this.pointer.setOn(false);
	}

	#clear(): void {
		this.panel = undefined;
		this.pen.clearAll();
		this.pointer.setOn(false);
		this.#setTextSize(0);
		this.#scroller.scrollTop = 0;
	}

	#setTextSize(size: number): void {
		if (document.documentElement.style.getPropertyValue('--explainer-font-size') === `${TEXT_SIZES[size]!.px}px`)
			return;
		this.#textSize = size;
		document.documentElement.style.setProperty('--explainer-font-size', `${this.textSize.px}px`);
		// Everything stands elsewhere now.
		this.pen.drawing.clear();
		this.explainer.measureAnew();
	}

	#watchTouches(): void {
		const touch = () => this.idle.touch();
		// Those who touch by voice or by a switch make clicks alone.
		for (const type of ['pointerdown', 'pointermove', 'wheel', 'keydown', 'click'] as const) {
			document.addEventListener(type, touch, { capture: true, passive: true });
		}
		document.addEventListener('visibilitychange', () => this.idle.check());
	}
}
