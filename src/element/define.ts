/** Registers the element once a page: the first copy of the script to run wins. */
import { KetamineExplainerElement } from './KetamineExplainerElement';
import { TAG_NAME } from './names';
import { VERSION } from './version';
import { upgradeStandIns } from './standIns';

export function defineExplainer(): void {
	if (!globalThis.customElements) return;
	const defined = customElements.get(TAG_NAME);
	if (!defined) {
		customElements.define(TAG_NAME, KetamineExplainerElement);
		upgradeStandIns();
		return;
	}
	const first = versionOf(defined);
	if (first !== VERSION) {
		console.warn(`<${TAG_NAME}>: version ${first} is on this page already and is used; version ${VERSION} is not.`);
	}
}

function versionOf(definition: CustomElementConstructor): string {
	const getter = Object.getOwnPropertyDescriptor(definition.prototype, 'version')?.get;
	try {
		return String(getter?.call(Object.create(definition.prototype as object)));
	} catch {
		return 'unknown';
	}
}
