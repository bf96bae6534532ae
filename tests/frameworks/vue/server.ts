import { renderToString } from 'vue/server-renderer';
import 'ketamine-explainer/vue';
import type { Bound } from '../guide';
import { page } from './app';

export function html(bound: Bound): Promise<string> {
	page.bound.value = bound;
	return renderToString(page.app());
}
