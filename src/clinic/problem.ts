/** What is wrong with a clinic's settings, in words for the person who wrote them. */

export interface SettingsProblem {
	/** The setting, such as `noDriveTime` or `foodRule.en`; `settings` for the whole. */
	readonly path: string;
	readonly message: string;
}

const LONGEST_SHOWN = 60;
/** Cut before cleaning, so that a megabyte of text costs nothing. */
const LONGEST_CLEANED = 400;

/** Given text made fit for a message: short, and without characters that could disturb a console or a page. */
export function shortened(text: string): string {
	const clean = [...text.slice(0, LONGEST_CLEANED).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')];
	return clean.length > LONGEST_SHOWN ? clean.slice(0, LONGEST_SHOWN - 1).join('') + '…' : clean.join('');
}

/** A given value as a message names it. Never throws, and never looks inside an object. */
export function describeGiven(given: unknown): string {
	try {
		if (typeof given === 'string') return `"${shortened(given)}"`;
		if (Array.isArray(given)) return 'a list';
		if (typeof given === 'function') return 'a function';
		if (typeof given === 'object' && given !== null) return 'an object';
		return shortened(String(given));
	} catch {
		return 'something unreadable';
	}
}
