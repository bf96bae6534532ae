/** What is wrong with a clinic's settings, in words for the person who wrote them. */

export interface SettingsProblem {
	/** The setting, such as `noDriveTime` or `foodRule.en`; `settings` for the whole. */
	readonly path: string;
	readonly message: string;
}

/** A given value as a message names it: short, harmless in a console or a page, and never looked into. */
function shown(given: unknown): string {
	if (typeof given === 'string') return `"${given.slice(0, 60).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')}"`;
	return Object(given) === given ? 'an object or a list' : String(given);
}

/** @param then what comes of it */
export function problemWith(
	path: string,
	given: unknown,
	allowed: string,
	then = 'The default or your other value is used',
): SettingsProblem {
	return { path, message: `Given ${shown(given)}; allowed: ${allowed}. ${then}.` };
}

/** What is allowed, out of a problem's message. */
export function allowedIn({ message }: SettingsProblem): string {
	return /; allowed: (.*)\. The default or your other value is used\.$/s.exec(message)?.[1] ?? message;
}
