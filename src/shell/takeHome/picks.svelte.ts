/** What a reader has picked for the page to take home, for this visit only. */
import type { QuestionPicks } from '../../chapters/chapterContext';

export interface KeptPicture {
	/** Looks the same everywhere: no style sheet of where it stood comes along. */
	readonly picture: Element;
	readonly caption: string;
}

export class Picks implements QuestionPicks {
	ticked = $state<number[]>([]);
	pictures = $state<KeptPicture[]>([]);

	tick(question: number, on: boolean): void {
		const others = this.ticked.filter((each) => each !== question);
		this.ticked = on ? [...others, question] : others;
	}

	/** @param instead picture kept before, which it replaces */
	keepPicture(picture: Element, caption: string, instead?: Element): void {
		this.pictures = [...this.pictures.filter((kept) => kept.picture !== instead), { picture, caption }];
	}

	forget(): void {
		this.ticked = [];
		this.pictures = [];
	}
}
