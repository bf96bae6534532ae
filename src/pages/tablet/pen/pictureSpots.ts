/** Where the pictures are that have been drawn on. Observers say when one has moved, so that no frame is spent on it. */
import { autoUpdate } from '@floating-ui/dom';
import { PictureSpot } from './drawing.svelte';

export class PictureSpots {
	readonly #sheet: HTMLElement;
	readonly #onGone: (spot: PictureSpot) => void;
	readonly #followed = new Map<SVGSVGElement, { readonly spot: PictureSpot; readonly stop: () => void }>();

	/** @param onGone called when a picture has left the page */
	constructor(sheet: HTMLElement, onGone: (spot: PictureSpot) => void) {
		this.#sheet = sheet;
		this.#onGone = onGone;
	}

	/** The spot of a picture, which is followed from now on. */
	of(picture: SVGSVGElement): PictureSpot {
		const known = this.#followed.get(picture);
		if (known) return known.spot;
		const spot = new PictureSpot(picture, this.#sheet);
		this.#follow(spot);
		return spot;
	}

	/** The same pictures have been made anew. @param anew the new one for each of before */
	move(spots: readonly PictureSpot[], anew: (picture: SVGSVGElement) => SVGSVGElement | undefined): void {
		for (const spot of new Set(spots)) {
			const picture = anew(spot.picture);
			if (!picture) continue;
			spot.picture = picture;
			this.#follow(spot);
		}
	}

	#follow(spot: PictureSpot): void {
		const { picture } = spot;
		const follow = () => {
			if (picture.isConnected) return spot.measure();
			this.#followed.get(picture)?.stop();
			this.#followed.delete(picture);
			this.#onGone(spot);
		};
		this.#followed.set(picture, { spot, stop: autoUpdate(picture, this.#sheet, follow) });
	}

	/** Follows none any more. */
	forget(): void {
		for (const { stop } of this.#followed.values()) stop();
		this.#followed.clear();
	}
}
