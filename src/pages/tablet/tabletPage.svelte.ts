/** The tablet page: which of the clinician's tools is in use, and how everything is cleared between patients. */
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import { FollowedExplainer } from './followedExplainer.svelte';
import { FullScreen } from './fullScreen.svelte';
import { IdleWatch } from './idleWatch.svelte';
import { Installation } from './offline/installation.svelte';
import { keepStorage } from './offline/keepStorage';
import { startWith } from './offline/startManifest';
import { Pen } from './pen/pen.svelte';
import { Pointer } from './pointer/pointer.svelte';
import { sameOrigin, settingsAddress } from './settings/address';
import { ClinicFile } from './settings/clinicFile.svelte';
import { TakeBack } from './takeBack.svelte';
import { ScreenLock } from './wakeLock';
import { TABLET_WORDS, type TabletWords } from './words';

const TEXT_SIZES = [
	{ name: 'A', rem: 1.125 },
	{ name: 'A+', rem: 1.3125 },
	{ name: 'A++', rem: 1.5 },
] as const;

export type Panel = 'map' | 'notes' | 'handOver' | 'tablet';

export interface TabletPageParts {
	readonly element: KetamineExplainerElement;
	/** Holds the element and what lies over it. */
	readonly sheet: HTMLElement;
	/** Scrolls the sheet. */
	readonly scroller: HTMLElement;
}

export class TabletPage {
	readonly explainer: FollowedExplainer;
	readonly pen: Pen;
	readonly pointer: Pointer;
	readonly clinic: ClinicFile;
	readonly installation = new Installation();
	readonly fullScreen = new FullScreen();
	readonly #screen = new ScreenLock();
	readonly idle = new IdleWatch(
		() => this.startOver(),
		// Somebody is listening to the text being read aloud.
		() => !!window.speechSynthesis?.speaking,
	);
	/** *Start over* can be taken back for a while. */
	readonly takeBack = new TakeBack();
	/** The panel that is open. */
	panel = $state<Panel>();
	#textSize = $state(0);
	readonly #scroller: HTMLElement;

	constructor({ element, sheet, scroller }: TabletPageParts) {
		this.#scroller = scroller;
		this.clinic = new ClinicFile(element, ({ idleMinutes }) => (this.idle.idleMinutes = idleMinutes));
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
		this.explainer.follow({ onMove: () => this.#moved(), onRestart: () => this.#clear() });
		this.#setTextSize(0);
		this.#watchTouches();
		this.#askBeforeLeaving();
		this.#screen.hold();
		// None waits for another: on a bad network each may take long.
		await Promise.all([this.installation.start(), this.#loadSettings(), keepStorage()]);
	}

	toggle(panel: Panel): void {
		this.panel = this.panel === panel ? undefined : panel;
	}

	closePanel(): void {
		this.panel = undefined;
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

	/** Clears everything as a clinician asks, who may have touched the wrong tool. */
	startOverOnTouch(): void {
		const takeBack = this.#remember();
		this.#startAnew();
		this.takeBack.offer(takeBack, () => {
			// The next visit may have begun.
			if (this.idle.resting) this.#renew();
		});
	}

	/** Clears everything that was chosen, ticked, drawn or kept, and takes a newer version if there is one. */
	startOver(): void {
		this.#startAnew();
		this.#renew();
	}

	#startAnew(): void {
		this.takeBack.end();
		this.explainer.element.restart();
		this.idle.rest();
		this.#screen.letGo();
	}

	#renew(): void {
		if (this.installation.newVersion) this.installation.take();
		else void this.installation.ask();
	}

	async #loadSettings(): Promise<void> {
		const address = await settingsAddress();
		// In development there is no such manifest.
		if (address && sameOrigin(address) && !import.meta.env.DEV) startWith(address);
		await this.clinic.load(address);
	}

	#moved(): void {
		void this.pen.moved();
		this.pointer.setOn(false);
	}

	/** @returns after Start over, puts back all that is chosen, ticked, drawn and kept now */
	#remember(): () => void {
		const [explainer, pen, textSize] = [this.explainer.internals.remember(), this.pen.remember(), this.#textSize];
		const panel = this.panel === 'notes' ? this.panel : undefined;
		return () => {
			explainer();
			this.#setTextSize(textSize);
			pen();
			this.panel = panel;
		};
	}

	#clear(): void {
		this.panel = undefined;
		this.pen.clearAll();
		this.pointer.setOn(false);
		this.#setTextSize(0);
		this.#scroller.scrollTop = 0;
	}

	#setTextSize(size: number): void {
		const { style } = document.documentElement;
		const fontSize = `${TEXT_SIZES[size]!.rem}rem`;
		if (style.getPropertyValue('--explainer-font-size') === fontSize) return;
		this.#textSize = size;
		style.setProperty('--explainer-font-size', fontSize);
		// The pictures are laid out again, so a drawing would point elsewhere.
		this.pen.drawing.clear();
		this.explainer.internals.remeasure();
	}

	/** A reload in the middle of a visit would lose what was ticked, drawn or kept, so the browser asks first. */
	#askBeforeLeaving(): void {
		window.addEventListener('beforeunload', (event) => {
			if (this.pen.drawing.strokes.length || this.explainer.internals.holdsPicks) event.preventDefault();
		});
	}

	#watchTouches(): void {
		const touch = () => this.idle.touch();
		// Voice control and switches only make clicks.
		for (const type of ['pointerdown', 'pointermove', 'wheel', 'keydown', 'click'] as const) {
			document.addEventListener(type, touch, { capture: true, passive: true });
		}
		// All that a page sees of a screen reader that moves. What moves inside of the explainer is seen only there.
		// A focus that an effect moves comes in the middle of that effect, which has to be over.
		const stir = () => queueMicrotask(() => this.idle.stir());
		for (const seen of [document, this.explainer.internals.root]) {
			for (const type of ['focusin', 'selectionchange']) {
				seen.addEventListener(type, stir, { capture: true, passive: true });
			}
		}
		for (const type of ['pointerdown', 'keydown', 'click'] as const) {
			document.addEventListener(type, () => this.#screen.hold(), { capture: true, passive: true });
		}
		// No single event is sure to come when a tablet wakes up, and some come while the page is still hidden.
		const look = () => {
			this.idle.wake();
			if (document.visibilityState === 'hidden') this.idle.hide();
		};
		for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, look);
		for (const type of ['pageshow', 'focus']) window.addEventListener(type, look);
	}
}
