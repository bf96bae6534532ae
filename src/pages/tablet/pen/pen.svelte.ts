/**
 * Draws with a finger, a stylus or a mouse on the pictures of the step. It only listens: a touch on a button, a link or
 * anything outside a picture does what it does without a pen.
 */
import type { FollowedExplainer } from '../followedExplainer.svelte';
import { Drawing, PictureSpot, type PenPoint, type Stroke } from './drawing.svelte';
import { isDrawable, isWithin, printCopy } from './pictures';

const INTERACTIVE = 'a, button, input, label, select, summary';

export class Pen {
	readonly drawing = new Drawing();
	on = $state(false);
	/** Whether this step has a picture to draw on. */
	hasPicture = $state(true);
	/** The strokes as they were when the drawing was last kept. */
	#keptStrokes = $state.raw<readonly Stroke[]>();
	readonly #explainer: FollowedExplainer;
	readonly #sheet: HTMLElement;
	/** What was kept for paper. The same first stroke on the same picture means that it is the same drawing. */
	#kept: readonly { readonly picture: Element; readonly first: Stroke; readonly copy: Element }[] = [];
	#pointer: number | undefined;
	#following = false;
	/** Width of the sheet when the last stroke began, CSS px. */
	#drawnWidth = 0;
	#listening: AbortController | undefined;

	constructor(explainer: FollowedExplainer, sheet: HTMLElement) {
		this.#explainer = explainer;
		this.#sheet = sheet;
		// A picture is laid out again for another width, so a drawing would point elsewhere. The observer is called some time
		// after the change. A stroke that has begun in between has the new width and stays.
		new ResizeObserver(() => {
			if (sheet.clientWidth !== this.#drawnWidth) this.drawing.clear();
		}).observe(sheet);
	}

	/** Whether the drawing as it is now has been kept for the print-out. */
	get justKept(): boolean {
		return this.drawing.strokes === this.#keptStrokes;
	}

	setOn(on: boolean): void {
		if (on === this.on) return;
		this.on = on;
		this.#listening?.abort();
		this.#pointer = undefined;
		if (!on) return this.#allowScrolling();
		this.#listening = new AbortController();
		const options = { signal: this.#listening.signal, capture: true };
		this.#sheet.addEventListener('pointerdown', this.#begin, options);
		this.#sheet.addEventListener('pointermove', this.#extend, options);
		this.#sheet.addEventListener('pointerup', this.#end, options);
		this.#sheet.addEventListener('pointercancel', this.#end, options);
		this.#sheet.addEventListener('touchstart', this.#noGesture, { ...options, passive: false });
		this.#blockScrolling();
	}

	/** Clears the drawing, because the reader is at another step with other pictures. */
	async moved(): Promise<void> {
		this.drawing.clear();
		this.#pointer = undefined;
		// The pictures of the new step are there in the next frame.
		await new Promise((resolve) => requestAnimationFrame(resolve));
		if (this.on) this.#blockScrolling();
	}

	/** Puts the pictures that were drawn on into the take-home page. Keeping the same drawing again replaces it there. */
	keep(): void {
		const { strokes } = this.drawing;
		const { chapter, step } = this.#explainer.place;
		const caption = this.#explainer.titleOf(chapter, step).text;
		for (const picture of this.#pictures()) {
			const onIt = strokes.filter(({ spot }) => spot.picture === picture);
			const first = onIt[0];
			if (!first) continue;
			const before = this.#kept.find((kept) => kept.picture === picture && kept.first === first);
			const copy = printCopy(picture, onIt);
			this.#explainer.internals.keepPicture(copy, caption, before?.copy);
			this.#kept = [...this.#kept.filter((kept) => kept !== before), { picture, first, copy }];
			this.#keptStrokes = strokes;
		}
	}

	clearAll(): void {
		this.drawing.clear();
		this.#kept = [];
		this.drawing.ink = 'warm';
		this.setOn(false);
	}

	#pictures(): SVGSVGElement[] {
		return this.#explainer.internals.pictures().filter(isDrawable);
	}

	/** While the pen is on, a finger on a picture draws instead of scrolling. */
	#blockScrolling(): void {
		const pictures = this.#pictures();
		this.hasPicture = pictures.length > 0;
		for (const picture of pictures) picture.style.touchAction = 'none';
	}

	#allowScrolling(): void {
		for (const picture of this.#pictures()) picture.style.removeProperty('touch-action');
	}

	readonly #begin = (event: PointerEvent): void => {
		if (this.#pointer !== undefined || event.button !== 0) return;
		const path = event.composedPath();
		const touched = path.find((node): node is Element => node instanceof Element);
		if (!touched || touched.closest(INTERACTIVE)) return;
		const picture = this.#pictures().find((each) =>
			isWithin(each.getBoundingClientRect(), event.clientX, event.clientY),
		);
		if (!picture) return;
		event.preventDefault();
		this.#pointer = event.pointerId;
		const { clientWidth } = this.#sheet;
		if (clientWidth !== this.#drawnWidth) this.drawing.clear();
		this.#drawnWidth = clientWidth;
		this.#sheet.setPointerCapture(event.pointerId);
		this.drawing.begin(
			new PictureSpot(picture, this.#sheet),
			this.#pointOf(event, picture),
			event.pointerType === 'pen',
		);
		if (!this.#following) this.#follow();
	};

	/** Follows the pictures frame by frame, because no event says that one has moved. */
	readonly #follow = (): void => {
		this.drawing.follow();
		this.#following = this.drawing.strokes.length > 0;
		if (this.#following) requestAnimationFrame(this.#follow);
	};

	/** Keeps the browser from taking a stroke for a gesture, after which it may swallow the next tap on a button. */
	readonly #noGesture = (event: TouchEvent): void => {
		if (this.#pointer !== undefined && event.cancelable) event.preventDefault();
	};

	readonly #extend = (event: PointerEvent): void => {
		if (event.pointerId !== this.#pointer) return;
		const picture = this.drawing.strokes.at(-1)?.spot.picture;
		if (!picture) return;
		const between = event.getCoalescedEvents?.() ?? [];
		this.drawing.extend((between.length ? between : [event]).map((each) => this.#pointOf(each, picture)));
	};

	readonly #end = (event: PointerEvent): void => {
		if (event.pointerId === this.#pointer) this.#pointer = undefined;
	};

	#pointOf({ clientX, clientY, pressure }: PointerEvent, picture: Element): PenPoint {
		const { left, top } = picture.getBoundingClientRect();
		return [clientX - left, clientY - top, pressure];
	}
}
