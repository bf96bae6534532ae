/** What a reader has picked for the page to take home, for this visit only. */
import { SvelteSet } from 'svelte/reactivity';
import type { PickList, ReaderPicks } from '../../chapters/chapterContext';

export interface KeptPicture {
	/** Looks the same everywhere: no style sheet of where it stood comes along. */
	readonly picture: Element;
	readonly caption: string;
}

export class Picks implements ReaderPicks {
	readonly #ticked = new SvelteSet<string>();
	pictures = $state<KeptPicture[]>([]);

	/** Whether there is anything to lose. */
	get any(): boolean {
		return this.#ticked.size + this.pictures.length > 0;
	}

	has(list: PickList, item: string | number): boolean {
		return this.#ticked.has(`${list}.${item}`);
	}

	tick(list: PickList, item: string | number, on: boolean): void {
		if (on) this.#ticked.add(`${list}.${item}`);
		else this.#ticked.delete(`${list}.${item}`);
	}

	/** @param instead picture kept before, which it replaces */
	keepPicture(picture: Element, caption: string, instead?: Element): void {
		this.pictures = [...this.pictures.filter((kept) => kept.picture !== instead), { picture, caption }];
	}

	/** @returns puts back what is picked now */
	remember(): () => void {
		const [ticked, { pictures }] = [[...this.#ticked], this];
		return () => {
			for (const each of ticked) this.#ticked.add(each);
			this.pictures = pictures;
		};
	}

	forget(): void {
		this.#ticked.clear();
		this.pictures = [];
	}
}
