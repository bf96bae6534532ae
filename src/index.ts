/** Registers `<ketamine-explainer>`. The only module with a side effect. */
import { defineExplainer } from './element/define';
import { KetamineExplainerElement } from './element/KetamineExplainerElement';

export { KetamineExplainerElement };
export type { NavigateDetail, SettingsErrorDetail, SettingsProblem } from './element/KetamineExplainerElement';

declare global {
	interface HTMLElementTagNameMap {
		'ketamine-explainer': KetamineExplainerElement;
	}
}

defineExplainer();
