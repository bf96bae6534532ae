/** What each attribute changes in what is shown. A value that is not allowed is told, and the default is used. */
import { problemAt, type Problem } from '../clinic';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../content';
import type { Explainer } from '../shell/explainer.svelte';
import { inheritedLanguage, readChoice, readLanguage, type Choice, type ChoiceName } from './choices';
import type { AttributeName } from './names';
import type { PlaceRequests } from './placeRequests';

interface Targets {
	readonly explainer: Explainer;
	readonly places: PlaceRequests;
	readonly tell: (problem: Problem) => void;
}

/**
 * @param given the value; nothing is given as `null`
 * @param element whose surroundings name a language when none is given
 */
export function applyAttribute(
	name: AttributeName,
	given: string | null,
	element: Element | undefined,
	{ explainer, places, tell }: Targets,
): void {
	const { page } = explainer.preferences;
	const choice = <Name extends ChoiceName>(of: Name): Choice<Name> | undefined => readChoice(of, given, tell);
	switch (name) {
		case 'lang':
			explainer.pageLanguage = given
				? languageFrom(given, tell)
				: element
					? inheritedLanguage(element)
					: DEFAULT_LANGUAGE;
			break;
		case 'view':
			explainer.view = choice('view') ?? 'full';
			break;
		case 'theme':
			page.theme = choice('theme') ?? 'auto';
			break;
		case 'motion':
			page.motion = choice('motion') ?? 'auto';
			break;
		case 'mode':
			page.mode = choice('mode') ?? 'page';
			break;
		case 'chapter': {
			const chapter = choice('chapter');
			if (chapter) places.start(chapter);
			break;
		}
		case 'clinic-name':
		case 'clinic-phone':
		case 'settings-src':
			// Settings: settingsSources.ts reads them.
			break;
	}
}

function languageFrom(given: string, tell: (problem: Problem) => void): Language {
	const language = readLanguage(given);
	if (!language) tell(problemAt('lang', { code: 'choice', params: { given, allowed: Object.keys(LANGUAGES) } }));
	return language ?? DEFAULT_LANGUAGE;
}
