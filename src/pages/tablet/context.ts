/** How the components of this page find the page object. */
import { getContext } from 'svelte';
import type { TabletPage } from './tabletPage.svelte';

const KEY = Symbol('tablet page');

/** For `mount()`: the tools and the overlay are mounted in two places and share one page. */
export function contextOf(page: TabletPage): Map<symbol, TabletPage> {
	return new Map([[KEY, page]]);
}

/** Call this while a component is being created. */
export function tabletPage(): TabletPage {
	return getContext(KEY);
}
