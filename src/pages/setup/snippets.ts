/** The code that a clinic copies, for each kind of page. Every value is escaped for the place where it goes. */
import { localText, type SettingText } from '../../clinic';
import type { Embed, Host, View } from './embed';
import { escapeHtml, scriptJson } from './escape';
import { ROOM } from './heights';

const TAG = 'ketamine-explainer';

export const SNIPPETS: Readonly<Record<Host, (embed: Embed) => string>> = {
	html: (embed) => pageSnippet(embed, tagElement),
	wordpress: (embed) => pageSnippet(embed, tagElement),
	wordpressPlugin: shortcode,
	// These may strip tags that they do not know.
	wix: (embed) => pageSnippet(embed, standInElement),
	squarespace: (embed) => pageSnippet(embed, standInElement),
	webflow: (embed) => pageSnippet(embed, standInElement),
	iframe: iframeSnippet,
	react: reactSnippet,
	vue: vueSnippet,
	svelte: svelteSnippet,
};

/** What is shown before the script has run, and if it can't. */
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

/** Style rules that keep the room free: by the width of the place, not of the window, as the explainer lays itself out. */
export function roomRules(view: View, selector: string, property: 'height' | 'min-height' = 'min-height'): string[] {
	return ROOM[view].map(({ fromWidth, height }) => {
		const rule = `${selector} { ${property}: ${height}px }`;
		return fromWidth ? `@container (min-width: ${fromWidth}px) { ${rule} }` : rule;
	});
}

export function scriptTag({ script, integrity }: Pick<Embed, 'script' | 'integrity'>): string {
	return `<script src="${escapeHtml(script)}" defer integrity="${escapeHtml(integrity)}" crossorigin="anonymous"></script>`;
}

type ElementMaker = (embed: Embed) => { readonly open: string; readonly close: string };

const tagElement: ElementMaker = (embed) => ({
	open: `<${TAG}${attributes(embed)}>`,
	close: `</${TAG}>`,
});
const standInElement: ElementMaker = (embed) => ({
	open: `<div data-${TAG}${attributes(embed, 'data-')}>`,
	close: '</div>',
});

function pageSnippet(embed: Embed, makeElement: ElementMaker): string {
	const { open, close } = makeElement(embed);
	return [
		scriptTag(embed),
		'<style>',
		'  .explainer-place { container-type: inline-size }',
		...roomRules(embed.view, '.explainer-place > *').map((rule) => `  ${rule}`),
		'</style>',
		'<div class="explainer-place">',
		open,
		`  ${escapeHtml(fallbackText(embed))}`,
		...inlineSettings(embed),
		close,
		'</div>',
	].join('\n');
}

/** With `data-` in front where a plain element stands in for the tag. What is the default is left out. */
function attributes(embed: Embed, prefix = ''): string {
	const { view, lang, theme, settingsPlace, settingsSrc } = embed;
	const given: readonly (readonly [string, string | undefined])[] = [
		['view', view === 'full' ? undefined : view],
		['lang', lang === 'auto' ? undefined : lang],
		['theme', theme === 'auto' ? undefined : theme],
		['settings-src', settingsPlace === 'file' ? settingsSrc : undefined],
	];
	return given.map(([name, value]) => (value === undefined ? '' : ` ${prefix}${name}="${escapeHtml(value)}"`)).join('');
}

function inlineSettings({ settingsPlace, settings }: Embed): string[] {
	if (settingsPlace === 'file' || Object.keys(settings).length === 0) return [];
	return ['  <script type="application/json">', indented(scriptJson(settings), '  '), '  </script>'];
}

function shortcode({ view, lang }: Embed): string {
	const given = [view === 'full' ? '' : ` view="${view}"`, lang === 'auto' ? '' : ` lang="${lang}"`];
	return `[ketamine_explainer${given.join('')}]`;
}

function iframeSnippet(embed: Embed): string {
	return [
		'<style>',
		'  .explainer-place { container-type: inline-size }',
		'  .explainer-place iframe { display: block; width: 100%; border: 0 }',
		...roomRules(embed.view, '.explainer-place iframe', 'height').map((rule) => `  ${rule}`),
		'</style>',
		'<div class="explainer-place">',
		`  <iframe src="${escapeHtml(embed.page)}" title="${pageTitle(embed)}"></iframe>`,
		'</div>',
	].join('\n');
}

/** By `ref`: on a page that a server has rendered, React sets no property. */
function reactSnippet(embed: Embed): string {
	return [
		"import 'ketamine-explainer/react';",
		'',
		...settingsConstant(embed),
		'export function KetamineExplainer() {',
		'  return (',
		`    <${TAG}${attributes(embed)}${settingsProperty(embed, ' ref={(element) => { if (element) element.settings = settings; }}')}>`,
		`      {${scriptJson(fallbackText(embed))}}`,
		`    </${TAG}>`,
		'  );',
		'}',
	].join('\n');
}

function vueSnippet(embed: Embed): string {
	return [
		'<script setup>',
		"import 'ketamine-explainer/vue';",
		'',
		...settingsConstant(embed),
		'</script>',
		'',
		'<template>',
		`  <${TAG}${attributes(embed)}${settingsProperty(embed, ' :settings.prop="settings"')}>`,
		`    <span v-pre>${escapeHtml(fallbackText(embed))}</span>`,
		`  </${TAG}>`,
		'</template>',
	].join('\n');
}

function svelteSnippet(embed: Embed): string {
	return [
		'<script>',
		"  import 'ketamine-explainer/svelte-tag';",
		'',
		...settingsConstant(embed).map((line) => (line ? indented(line, '  ') : '')),
		'</script>',
		'',
		`<${TAG}${attributes(embed)}${settingsProperty(embed, ' {settings}')}>`,
		`  {${scriptJson(fallbackText(embed))}}`,
		`</${TAG}>`,
	].join('\n');
}

function settingsConstant({ settingsPlace, settings }: Embed): string[] {
	return settingsPlace === 'file' ? [] : [`const settings = ${scriptJson(settings)};`, ''];
}

function settingsProperty({ settingsPlace }: Embed, code: string): string {
	return settingsPlace === 'file' ? '' : code;
}

/** Hash of STAND_ALONE_STYLE for the page's policy; a test holds it against the text. */
export const STAND_ALONE_STYLE = 'body{margin:0}';
export const STAND_ALONE_STYLE_HASH = "'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='";

/**
 * A page of its own, in one file with the script in it: for an iframe, or to be opened as it is. Its policy lets
 * nothing else run, and nothing be asked for.
 *
 * @param code the built script, whose hash is `integrity`
 */
export function standAlonePage(embed: Embed, code: string): string {
	if (/<\/script|<!--/i.test(code)) throw new Error('This script cannot stand inside a page.');
	const { lang } = embed;
	const inPage: Embed = { ...embed, lang: 'auto', settingsPlace: 'inline' };
	const { open, close } = tagElement(inPage);
	const policy = `default-src 'none'; script-src '${embed.integrity}'; style-src ${STAND_ALONE_STYLE_HASH}; img-src 'self' data:; base-uri 'none'; form-action 'none'`;
	return [
		'<!doctype html>',
		`<html lang="${lang === 'es' ? 'es' : 'en'}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="referrer" content="no-referrer">',
		`<title>${pageTitle(embed)}</title>`,
		`<style>${STAND_ALONE_STYLE}</style>`,
		'</head>',
		'<body>',
		'<main>',
		open,
		`  ${escapeHtml(fallbackText(embed))}`,
		...inlineSettings(inPage),
		close,
		'</main>',
		`<script>${code}</script>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function pageTitle({ lang, settings }: Embed): string {
	const title = lang === 'es' ? 'Infusión de ketamina para la migraña' : 'Ketamine infusion for migraine';
	const name = localText(settings['clinicName'] as SettingText | undefined, lang === 'es' ? 'es' : 'en')?.text;
	return escapeHtml(name ? `${title} – ${name}` : title);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function indented(text: string, by: string): string {
	return text.replace(/^/gm, by);
}
