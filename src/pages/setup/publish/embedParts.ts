/** The parts that the code for a page is put together from. Every value is escaped for the place where it is written. */
import { localText, type SettingText } from '../../../clinic';
import type { Embed, View } from '../embedOptions';
import { escapeHtml, scriptJson } from './escape';
import { ROOM } from './heights';

export const TAG = 'ketamine-explainer';

/** What readers see until the script has run, or if it cannot run. */
export function fallbackText({ lang, settings }: Pick<Embed, 'lang' | 'settings'>): string {
	const emergency = textOf(settings['emergencyNumber']) ?? '911';
	const crisis = textOf(settings['crisisLine']) ?? '988';
	if (lang === 'es') {
		const how = crisis === '988' ? 'Llame o envíe un texto al 988' : `Llame al ${crisis}`;
		return `En una emergencia, llame al ${emergency}. ${how} si piensa en hacerse daño.`;
	}
	const how = crisis === '988' ? 'Call or text 988' : `Call ${crisis}`;
	return `Call ${emergency} in an emergency. ${how} if you think about hurting yourself.`;
}

/** Style rules that keep room for the explainer. Like its layout, they depend on the container's width, not the window's. */
export function roomRules(view: View, selector: string, declare = (px: number) => `min-height: ${px}px`): string[] {
	return ROOM[view].map(({ fromWidth, height }) => {
		const rule = `${selector} { ${declare(height)} }`;
		return fromWidth ? `@container (min-width: ${fromWidth}px) { ${rule} }` : rule;
	});
}

export function scriptTag({ script, integrity }: Pick<Embed, 'script' | 'integrity'>): string {
	return `<script src="${escapeHtml(script)}" defer integrity="${escapeHtml(integrity)}" crossorigin="anonymous"></script>`;
}

export type ElementMaker = (embed: Embed) => { readonly open: string; readonly close: string };

export const tagElement: ElementMaker = (embed) => ({
	open: `<${TAG}${attributes(embed)}>`,
	close: `</${TAG}>`,
});
/** A plain element that the script replaces, for site builders that may remove tags they do not know. */
export const standInElement: ElementMaker = (embed) => ({
	open: `<div data-${TAG}${attributes(embed, 'data-')}>`,
	close: '</div>',
});

/**
 * The attributes that differ from their defaults.
 *
 * @param prefix `data-` for a plain element that stands in for the tag
 */
export function attributes(embed: Embed, prefix = ''): string {
	const { view, lang, theme, settingsPlace, settingsSrc } = embed;
	const given: readonly (readonly [string, string | undefined])[] = [
		['view', view === 'full' ? undefined : view],
		['lang', lang === 'auto' ? undefined : lang],
		['theme', theme === 'auto' ? undefined : theme],
		['settings-src', settingsPlace === 'file' ? settingsSrc : undefined],
	];
	return given.map(([name, value]) => (value === undefined ? '' : ` ${prefix}${name}="${escapeHtml(value)}"`)).join('');
}

export function inlineSettings({ settingsPlace, settings }: Embed): string[] {
	if (settingsPlace === 'file' || Object.keys(settings).length === 0) return [];
	return ['  <script type="application/json">', indented(scriptJson(settings), '  '), '  </script>'];
}

export function pageTitle({ lang, settings }: Embed): string {
	const title = lang === 'es' ? 'Infusión de ketamina para la migraña' : 'Ketamine infusion for migraine';
	const name = localText(settings['clinicName'] as SettingText | undefined, lang === 'es' ? 'es' : 'en')?.text;
	return escapeHtml(name ? `${title} – ${name}` : title);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

export function indented(text: string, by: string): string {
	return text.replace(/^/gm, by);
}
