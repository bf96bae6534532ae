/** Puts a problem into words, for whoever wrote the settings. */
import type { Problem, ProblemCode, ProblemParams } from '../problem';

/** A problem as pages are told of it. */
export interface SettingsProblem {
	/** The setting, such as `noDriveTime` or `foodRule.en`; `settings` for the whole. */
	readonly path: string;
	/** What was given, what is allowed, and what happens now. */
	readonly message: string;
}

/** The messages of one language. */
export interface Messages {
	readonly sentence: (given: string, allowed: string, outcome: string) => string;
	/** Stands for a given value that is an object, whose parts are not shown. */
	readonly objectOrList: string;
	readonly allowed: { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string };
	/** What happens now; `usual` where a code has no outcome of its own. */
	readonly outcomes: { readonly usual: string } & Readonly<Partial<Record<ProblemCode, string>>>;
}

const LONGEST_SHOWN = 60;

/** All that looks like nothing or like a plain space. */
const UNSEEN = /[^\P{Z} ]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A given value as a message shows it: short, without characters that disturb a console or a page, and with the code of
 * those that cannot be seen, for otherwise a value would look right.
 */
function shown(given: unknown, { objectOrList }: Messages): string {
	if (typeof given === 'string') {
		const seen = given
			.slice(0, LONGEST_SHOWN)
			.replace(UNSEEN, (unseen) => `<U+${unseen.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`)
			.replace(/\p{C}/gu, '');
		return `"${seen}"`;
	}
	return Object(given) === given ? objectOrList : String(given);
}

export function describeProblem<Code extends ProblemCode>(
	{ path, code, params }: Problem<Code>,
	messages: Messages,
): SettingsProblem {
	const { sentence, allowed, outcomes } = messages;
	return {
		path,
		message: sentence(shown(params.given, messages), allowed[code](params), outcomes[code] ?? outcomes.usual),
	};
}
