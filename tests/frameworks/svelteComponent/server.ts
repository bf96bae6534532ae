import { render } from 'svelte/server';
import Page from './Page.svelte';

export async function html(): Promise<string> {
	return render(Page, { props: { first: { lang: 'es' }, onheard: () => undefined } }).body;
}
