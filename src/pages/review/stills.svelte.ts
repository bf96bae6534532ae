/** Still pictures of the screens, taken from the explainer itself, one screen after the other. */
import { internalsOf } from '../../element/internal';
import { paperCopy } from '../../ui/paperCopy';

/** Smaller ones are marks and icons, px. */
const SMALLEST_PX = 100;
/** For what a screen lays out after it has appeared, such as labels. */
const SETTLES_MS = 120;

/** By place, as `chapter.step`. */
export type Stills = Readonly<Partial<Record<string, readonly SVGSVGElement[]>>>;

interface Explainer extends HTMLElement {
	goTo(chapter: string, step: string): void;
}

export class StillsOf {
	done = $state(0);
	count = $state(0);
	taken = $state.raw<Stills>({});
	/** Goes up with each round, so that an older one stops. */
	#round = 0;

	get ready(): boolean {
		return this.count > 0 && this.done === this.count;
	}

	/** @param places as `chapter.step` */
	async take(explainer: Explainer, places: readonly string[]): Promise<void> {
		const round = ++this.#round;
		[this.done, this.count] = [0, places.length];
		const taken: Partial<Record<string, readonly SVGSVGElement[]>> = {};
		for (const place of places) {
			const [chapter, step] = place.split('.') as [string, string];
			explainer.goTo(chapter, step);
			await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
			if (round !== this.#round) return;
			const large = internalsOf(explainer).pictures().filter(isLarge);
			taken[place] = large.map((picture) => paperCopy(picture).copy);
			this.done++;
		}
		this.taken = taken;
	}
}

function isLarge(picture: SVGSVGElement): boolean {
	const { width, height } = picture.getBoundingClientRect();
	return width >= SMALLEST_PX && height >= SMALLEST_PX;
}
