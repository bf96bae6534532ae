import { nextTick } from 'vue';
import 'ketamine-explainer/vue';
import { page } from './app';

page.onMove = (to) => window.heard.push(to);
page.bound.value = window.firstBound;
const app = page.app();
app.mount('main');
window.guide = {
	async render(bound) {
		page.bound.value = bound;
		await nextTick();
	},
	element: () => page.explainer.value,
	end: () => app.unmount(),
};
