import { createSSRApp, shallowRef, type App } from 'vue';
import type { KetamineExplainerElement, NavigateDetail } from 'ketamine-explainer/vue';
import type { Bound } from '../guide';

const bound = shallowRef<Bound>();
const explainer = shallowRef<KetamineExplainerElement | null>();

export const page = {
	bound,
	explainer,
	onMove: (_: NavigateDetail): void => undefined,
	app(): App {
		const app = createSSRApp({
			setup: () => ({ bound, explainer, onMove: (to: NavigateDetail) => page.onMove(to) }),
			template: `<section><ketamine-explainer
				v-if="bound"
				ref="explainer"
				:lang="bound.lang"
				:view="bound.view"
				:chapter="bound.chapter"
				:theme="bound.theme"
				:motion="bound.motion"
				:mode="bound.mode"
				:settings="bound.settings"
				:settings-src="bound.settingsSrc"
				:clinic-name="bound.clinicName"
				:clinic-phone="bound.clinicPhone"
				@explainer-navigate="({ detail }) => onMove(detail)"
			><p>Call 911 in an emergency.</p></ketamine-explainer></section>`,
		});
		app.config.compilerOptions.isCustomElement = (tag) => tag === 'ketamine-explainer';
		return app;
	},
};
