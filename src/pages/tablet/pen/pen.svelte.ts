/**
 * Draws with a finger, a stylus or a mouse on the pictures of the step. It only listens: a touch on a button, a link or
 * anything outside a picture does what it does without a pen.
 */
import type { FollowedExplainer } from '../followedExplainer.svelte';
import { Drawing, type PenPoint, type Stroke } from './drawing.svelte';
import { erases } from './eraser';
import { isDrawable, isWithin, printCopy } from './pictures';
import { PictureSpots } from './pictureSpots';

const INTERACTIVE = 'a, button, input, label, select, summary';
/** The bit of `PointerEvent.buttons` for the eraser end of a stylus. */
const ERASER = 32;
/** A picture that is made anew is there and laid out by then. */
const FRAMES_TO_LAY_OUT = 10;
/** A touch so soon after the stylus was last near is the hand that holds it. */
const HAND_RESTS_MS = 3000;

/** What draws or erases now. */
interface PenInUse {
	readonly id: number;
	readonly type: string;
	readonly erases: boolean;
	/** Where it was last, in px of the window. */
	at: PointerEvent;
}

export class Pen {
	readonly drawing = new Drawing();
	on = $state(false);
	/** Whether this step has a picture to draw on. */
	hasPicture = $state(true);
	/** The strokes as they were when the drawing was last kept. */
	#keptStrokes = $state.raw<readonly Stroke[]>();
	readonly #explainer: FollowedExplainer;
	readonly #sheet: HTMLElement;
	/** What was kept for paper. The same first stroke means that it is the same drawing. */
	#kept: readonly { readonly first: Stroke; readonly copy: Element }[] = [];
	#inUse: PenInUse | undefined;
	/** `timeStamp` of the last event of a stylus, ms. */
	#stylusSeen = -Infinity;
	readonly #spots: PictureSpots;
	/** Width of the sheet when the last stroke began, CSS px. */
	#drawnWidth = 0;
	#listening: AbortController | undefined;

	constructor(explainer: FollowedExplainer, sheet: HTMLElement) {
		this.#explainer = explainer;
		this.#sheet = sheet;
		this.#spots = new PictureSpots(sheet, (spot) => this.drawing.forget(spot));
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
		this.#finish();
		this.#stylusSeen = -Infinity;
		if (!on) return this.#allowScrolling();
		this.#listening = new AbortController();
		const options = { signal: this.#listening.signal, capture: true };
		this.#sheet.addEventListener('pointerdown', this.#begin, options);
		this.#sheet.addEventListener('pointermove', this.#extend, options);
		this.#sheet.addEventListener('pointerup', this.#end, options);
		this.#sheet.addEventListener('pointercancel', this.#cancel, options);
		for (const type of ['touchstart', 'touchmove'] as const) {
			this.#sheet.addEventListener(type, this.#noGesture, { ...options, passive: false });
		}
		this.#blockScrolling();
	}

	/** Clears the drawing, because the reader is at another step with other pictures. */
	async moved(): Promise<void> {
		this.drawing.clear();
		this.#finish();
		this.#spots.forget();
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
			const before = this.#kept.find((kept) => kept.first === first);
			const copy = printCopy(picture, onIt);
			this.#explainer.internals.keepPicture(copy, caption, before?.copy);
			this.#kept = [...this.#kept.filter((kept) => kept !== before), { first, copy }];
			this.#keptStrokes = strokes;
		}
	}

	/** @returns after `clearAll()`, puts back what is drawn and kept now, once the same pictures are on the screen again */
	remember(): () => void {
		const { on } = this;
		const { ink, strokes } = this.drawing;
		const kept = this.#kept;
		const pictures = this.#pictures();
		const { step } = this.#explainer.place;
		return () => {
			this.#kept = kept;
			this.drawing.ink = ink;
			this.setOn(on);
			if (strokes.length) void this.#putBack(strokes, pictures, step);
		};
	}

	async #putBack(strokes: readonly Stroke[], before: readonly SVGSVGElement[], step: string): Promise<void> {
		for (let i = 0; i < FRAMES_TO_LAY_OUT; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
		const now = this.#pictures();
		// The reader may have gone on, or the window may be another.
		if (this.#explainer.place.step !== step || now.length !== before.length) return;
		this.#spots.move(
			strokes.map(({ spot }) => spot),
			(picture) => now[before.indexOf(picture)],
		);
		this.drawing.putBack(strokes);
	}

	clearAll(): void {
		this.drawing.clear();
		this.#spots.forget();
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
		const isStylus = event.pointerType === 'pen';
		if (isStylus) this.#stylusIsHere(event);
		const isHand = event.pointerType === 'touch' && event.timeStamp - this.#stylusSeen < HAND_RESTS_MS;
		const isErasing = (event.buttons & ERASER) !== 0;
		if (this.#inUse || isHand || (event.button !== 0 && !isErasing)) return;
		const path = event.composedPath();
		const touched = path.find((node): node is Element => node instanceof Element);
		if (!touched || touched.closest(INTERACTIVE)) return;
		const picture = this.#pictures().find((each) =>
			isWithin(each.getBoundingClientRect(), event.clientX, event.clientY),
		);
		if (!picture) return;
		event.preventDefault();
		this.#inUse = { id: event.pointerId, type: event.pointerType, erases: isErasing, at: event };
		const { clientWidth } = this.#sheet;
		if (clientWidth !== this.#drawnWidth) this.drawing.clear();
		this.#drawnWidth = clientWidth;
		this.#sheet.setPointerCapture(event.pointerId);
		if (isErasing) this.#erase(event, event);
		else this.drawing.begin(this.#spots.of(picture), pointOf(event, picture), isStylus);
	};

	/** What a touch has begun to draw was the hand that comes to rest before its stylus. */
	#stylusIsHere({ timeStamp }: PointerEvent): void {
		this.#stylusSeen = timeStamp;
		if (this.#inUse?.type !== 'touch') return;
		this.drawing.takeBack();
		this.#finish();
	}

	/** Keeps the browser from taking a stroke for a gesture, after which it may swallow the next tap on a button. */
	readonly #noGesture = (event: TouchEvent): void => {
		if (this.#inUse && event.cancelable) event.preventDefault();
	};

	readonly #extend = (event: PointerEvent): void => {
		if (event.pointerType === 'pen') this.#stylusIsHere(event);
		if (event.pointerId !== this.#inUse?.id) return;
		const coalesced = event.getCoalescedEvents?.() ?? [];
		const moves = coalesced.length ? coalesced : [event];
		if (this.#inUse.erases) {
			for (const move of moves) {
				this.#erase(this.#inUse.at, move);
				this.#inUse.at = move;
			}
			return;
		}
		const picture = this.drawing.strokes.at(-1)?.spot.picture;
		if (picture) this.drawing.extend(moves.map((move) => pointOf(move, picture)));
	};

	#erase(from: PointerEvent, to: PointerEvent): void {
		this.drawing.erase(({ spot: { picture }, points }) => erases(pointOf(from, picture), pointOf(to, picture), points));
	}

	readonly #end = (event: PointerEvent): void => {
		if (event.pointerId === this.#inUse?.id) this.#finish();
	};

	/** The system has taken the touch for something else, such as a gesture of its own or a hand at rest. */
	readonly #cancel = (event: PointerEvent): void => {
		if (event.pointerId !== this.#inUse?.id) return;
		this.drawing.takeBack();
		this.#finish();
	};

	#finish(): void {
		this.#inUse = undefined;
		this.drawing.end();
	}
}

function pointOf({ clientX, clientY, pressure }: PointerEvent, picture: Element): PenPoint {
	const { left, top } = picture.getBoundingClientRect();
	return [clientX - left, clientY - top, pressure];
}
