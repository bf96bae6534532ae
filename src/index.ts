/** Registers `<ketamine-explainer>`. The only module with a side effect. */
import { defineExplainer } from './element/define';
import { KetamineExplainerElement } from './element/KetamineExplainerElement';

export { KetamineExplainerElement };
export type { NavigateDetail, SettingsErrorDetail } from './element/KetamineExplainerElement';
export type { SettingsProblem } from './clinic';

declare global {
	interface HTMLElementTagNameMap {
		'ketamine-explainer': KetamineExplainerElement;
	}
}

defineExplainer();
