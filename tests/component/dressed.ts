/** Shows a part as the explainer would: in its style sheet and a theme. */
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { explainerStyleSheet } from '../../src/element/styleSheet';
import { Explainer } from '../../src/shell/explainer.svelte';
import type { ChapterId } from '../../src/content';
import InContext from './InContext.svelte';

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

/** Shows a chapter's component at a step. @returns the explainer around it, and a list of where its reader goes */
export function renderChapter(
	component: Component,
	chapter: ChapterId,
	step: string,
	motion: 'full' | 'reduced' = 'full',
	target = dressedPlace(),
) {
	const places: string[] = [];
	const explainer = new Explainer({
		onNavigate: (toChapter, toStep) => places.push(`${toChapter}/${toStep}`),
		onFinish: () => places.push('finish'),
		onPrint: () => places.push('print'),
	});
	explainer.preferences.page.motion = motion;
	explainer.navigation.goTo(chapter, step);
	places.length = 0;
	const { unmount } = render(InContext, { props: { explainer, component }, target });
	return { explainer, places, unmount };
}
