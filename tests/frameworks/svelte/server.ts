import { render } from 'svelte/server';
import 'ketamine-explainer/svelte-tag';
import type { Bound } from '../guide';
import Page from './Page.svelte';

export async function html(bound: Bound): Promise<string> {
	return render(Page, { props: { bound } }).body;
}
