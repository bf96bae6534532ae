/** Shows a part as the explainer would: in its style sheet and a theme. */
import { explainerStyleSheet } from '../../src/element/styleSheet';
import { Explainer } from '../../src/shell/explainer.svelte';
import type { ChapterId } from '../../src/content';

if (!document.adoptedStyleSheets.includes(explainerStyleSheet(document))) {
	document.adoptedStyleSheets.push(explainerStyleSheet(document));
}

/** A place on the page with the explainer's class, theme and width. */
export function dressedPlace(widthPx = 1024, theme = 'dim'): HTMLElement {
	const place = document.createElement('div');
	place.className = 'explainer';
	place.dataset['theme'] = theme;
	place.style.width = `${widthPx}px`;
	place.style.maxWidth = 'none';
	document.body.append(place);
	return place;
}

/** A shell at a step, which tells where its reader went. */
export function hostAt(chapter: ChapterId, step: string): { host: Explainer; places: string[] } {
	const places: string[] = [];
	const host = new Explainer({
		onNavigate: (toChapter, toStep) => places.push(`${toChapter}/${toStep}`),
		onLanguage: () => undefined,
		onFinish: () => places.push('finish'),
		onPrint: () => places.push('print'),
	});
	host.goTo(chapter, step);
	places.length = 0;
	return { host, places };
}
