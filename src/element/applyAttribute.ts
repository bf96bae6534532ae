/** What each attribute changes in what is shown. A value that is not allowed is told, and the default is used. */
import { problemWith, type SettingsProblem } from '../clinic';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../content';
import type { Explainer } from '../shell/explainer.svelte';
import { inheritedLanguage, readChoice, readLanguage, type Choice, type ChoiceName } from './choices';
import type { AttributeName } from './names';
import type { PlaceRequests } from './placeRequests';

interface Targets {
	readonly explainer: Explainer;
	readonly places: PlaceRequests;
	readonly tell: (problem: SettingsProblem) => void;
}

export function applyAttribute(element: Element, name: AttributeName, { explainer, places, tell }: Targets): void {
	const given = element.getAttribute(name);
	const { page } = explainer.preferences;
	const choice = <Name extends ChoiceName>(of: Name): Choice<Name> | undefined => readChoice(of, given, tell);
	switch (name) {
		case 'lang':
			page.language = given ? languageFrom(given, tell) : inheritedLanguage(element);
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

function languageFrom(given: string, tell: (problem: SettingsProblem) => void): Language {
	const language = readLanguage(given);
	if (!language) tell(problemWith('lang', given, Object.keys(LANGUAGES).join(', ')));
	return language ?? DEFAULT_LANGUAGE;
}
