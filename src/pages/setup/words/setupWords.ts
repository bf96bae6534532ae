/** The shape of the setup page's words. English is the shape: a text that another language lacks does not compile. */
import type { en } from './en';

/** The same texts in another language; lists are as long as in English. */
type TextsOf<Shape> = Shape extends string ? string : { readonly [Key in keyof Shape]: TextsOf<Shape[Key]> };

export type SetupWords = TextsOf<typeof en>;

export interface FieldWords {
	readonly label: string;
	/** What the setting is, in a sentence or two; empty where the label says it all. */
	readonly help: string;
	/** What stays as it is, whatever the clinic sets. */
	readonly lock?: string;
}
