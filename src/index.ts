/** Registers `<ketamine-explainer>`. The only module with a side effect. */
import { defineExplainer } from './element/define';
import {
	KetamineExplainerElement,
	type NavigateDetail,
	type SettingsErrorDetail,
} from './element/KetamineExplainerElement';

export { KetamineExplainerElement };
export type {
	ExplainerSettings,
	NavigateDetail,
	SettingsErrorDetail,
	SettingsProblem,
} from './element/KetamineExplainerElement';

/** The events that bubble up to the page. */
interface ExplainerEvents {
	'explainer-ready': CustomEvent<null>;
	'explainer-navigate': CustomEvent<NavigateDetail>;
	'explainer-finish': CustomEvent<null>;
	'explainer-settings-error': CustomEvent<SettingsErrorDetail>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- the events are added to the page's own. */
declare global {
	interface HTMLElementTagNameMap {
		'ketamine-explainer': KetamineExplainerElement;
	}
	interface HTMLElementEventMap extends ExplainerEvents {}
	interface DocumentEventMap extends ExplainerEvents {}
	interface WindowEventMap extends ExplainerEvents {}
}

defineExplainer();
