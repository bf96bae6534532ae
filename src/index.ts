/** Registers `<ketamine-explainer>`. No other module has a side effect. */
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

/** The events that bubble up to the host page. */
interface ExplainerEvents {
	'explainer-ready': CustomEvent<null>;
	'explainer-navigate': CustomEvent<NavigateDetail>;
	'explainer-finish': CustomEvent<null>;
	'explainer-settings-error': CustomEvent<SettingsErrorDetail>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- they only add events to the built-in maps. */
declare global {
	interface HTMLElementTagNameMap {
		'ketamine-explainer': KetamineExplainerElement;
	}
	interface HTMLElementEventMap extends ExplainerEvents {}
	interface DocumentEventMap extends ExplainerEvents {}
	interface WindowEventMap extends ExplainerEvents {}
}

defineExplainer();
