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

/** A given value as a message shows it: short, and without characters that disturb a console or a page. */
function shown(given: unknown, { objectOrList }: Messages): string {
	if (typeof given === 'string') return `"${given.slice(0, LONGEST_SHOWN).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')}"`;
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
