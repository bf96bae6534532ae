/** Which section of the page is open. The address within the page (`#visit`, `#field-clinicPhone`) says it too. */
import { tick } from 'svelte';
import { SETTING_KEYS, type SettingKey } from '../../clinic';
import { PLACEMENTS, SECTIONS, type SectionId } from './sections';

/** A section, or the field of a setting in its section. */
export type Place = { readonly section: SectionId } | { readonly key: SettingKey };

export function hashOf(place: Place): string {
	return 'key' in place ? `#field-${place.key}` : `#${place.section}`;
}

export class SectionRoute {
	section = $state<SectionId>('clinic');

	/** Opens a section, moves the focus there, and puts it into the browser's history. */
	async open(place: Place): Promise<void> {
		const hash = hashOf(place);
		if (location.hash !== hash) history.pushState(null, '', hash);
		await this.follow(hash);
	}

	/** Opens what an address within the page names; any other address changes nothing. */
	async follow(hash: string): Promise<void> {
		const key = SETTING_KEYS.find((each) => hash === hashOf({ key: each }));
		const section = key ? PLACEMENTS[key].section : SECTIONS.find((each) => hash === hashOf({ section: each }));
		if (!section) return;
		this.section = section;
		await tick();
		const focused = key ? `#field-${key} :is(input, textarea, select, button.field-input)` : '#section-title';
		document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
		document.querySelector(key ? hash : '.section')?.scrollIntoView({ block: 'start' });
	}
}
