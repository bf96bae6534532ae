/** What can be wrong with a clinic's settings, as a code and the values that a message about it needs. */
import type { Language } from './localText';

/** The value that was refused, as it was given: of any kind, and possibly hostile. Messages never look into it. */
interface Given {
	readonly given: unknown;
}

interface Allowed extends Given {
	readonly allowed: readonly string[];
}

/** What is wrong with the value of one setting. */
export interface ValueParams {
	readonly choice: Allowed;
	readonly number: Given & { readonly min: number; readonly max: number; readonly unit: 'minutes' | 'hours' };
	readonly phone: Given;
	readonly url: Given;
	/** `most`: length of a picture that is written out as `data:`. */
	readonly image: Given & { readonly most: number };
	readonly pastDate: Given;
	readonly nextReview: Given;
	readonly fingerprint: Given;
	readonly stepsHidden: Allowed;
	/** A step of earlier versions. `now`: the one that took over what it said. */
	readonly movedStep: Given & { readonly now: string };
	readonly addedSteps: Given & { readonly most: number };
	/** A part that steps of a clinic's own do not have. */
	readonly addedPart: Allowed;
	/** The step that a clinic's own is to follow. */
	readonly addedAfter: Allowed;

	/** `languages`: those that texts can be given for; not there when this is the text for one language already. */
	readonly notText: Given & { readonly languages?: readonly Language[] };
	readonly language: Given & { readonly languages: readonly Language[] };
	readonly tooLong: Given & { readonly most: number };
	readonly lostLetters: Given;
	readonly markup: Given;
	readonly noWords: Given;
	readonly alphabet: Given;
	readonly dose: Given;
	readonly claim: Given & { readonly claim: string };
	readonly money: Given;
	readonly driving: Given;
	readonly stopsMedicine: Given;
	readonly softens: Given;
	readonly companion: Given;
	readonly alcohol: Given;
	readonly recommended: Given;
	readonly doorCount: Given;
	readonly successRate: Given;
}

/** What is wrong besides: with settings as a whole, their file, or a call of the element. */
interface OtherParams {
	/** Reading the value threw an error. */
	readonly unreadable: Given;
	readonly notAnObject: Given;
	readonly unknownSetting: Allowed;
	readonly notJson: Given;
	readonly httpStatus: Given & { readonly status: number };
	/** `reason`: the browser's, in its own words. */
	readonly fetchFailed: Given & { readonly reason: string };
	/** A text that readers of this language see in another one. */
	readonly untranslated: Given & { readonly language: Language };
	readonly unknownPlace: Allowed;
}

export interface ProblemParams extends ValueParams, OtherParams {}

export type ValueCode = keyof ValueParams;
export type ProblemCode = keyof ProblemParams;

/** What is wrong, without the place. */
export type Fault<Code extends ProblemCode = ProblemCode> = {
	[Each in Code]: { readonly code: Each; readonly params: ProblemParams[Each] };
}[Code];

export type Problem<Code extends ProblemCode = ProblemCode> = {
	[Each in Code]: {
		/** The setting, such as `noDriveTime` or `foodRule.en`; `settings` for the whole. */
		readonly path: string;
		readonly code: Each;
		readonly params: ProblemParams[Each];
	};
}[Code];

/**
 * Told of every fault in a value; gives `undefined`, so that a check can end with it.
 *
 * @param within the part of the value that is refused, such as `.en`; the whole value without it
 */
export type Refuse = (fault: Fault<ValueCode>, within?: string) => undefined;

export function problemAt<Code extends ProblemCode>(path: string, fault: Fault<Code>): Problem<Code> {
	return { path, ...fault };
}
