/** The code that a clinic copies, for each kind of page. */
import type { Embed, Host } from '../embedOptions';
import {
	attributes,
	fallbackText,
	indented,
	inlineSettings,
	pageTitle,
	roomRules,
	scriptTag,
	standInElement,
	TAG,
	tagElement,
	type ElementMaker,
} from './embedParts';
import { escapeHtml, scriptJson } from './escape';

export const SNIPPETS: Readonly<Record<Host, (embed: Embed) => string>> = {
	html: (embed) => pageSnippet(embed, tagElement),
	wordpress: (embed) => pageSnippet(embed, tagElement),
	wordpressPlugin: shortcode,
	// These may remove tags that they do not know.
	wix: (embed) => pageSnippet(embed, standInElement),
	squarespace: (embed) => pageSnippet(embed, standInElement),
	webflow: (embed) => pageSnippet(embed, standInElement),
	iframe: iframeSnippet,
	react: reactSnippet,
	vue: vueSnippet,
	svelte: svelteSnippet,
};

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

function shortcode({ view, lang }: Embed): string {
	const given = [view === 'full' ? '' : ` view="${view}"`, lang === 'auto' ? '' : ` lang="${lang}"`];
	return `[ketamine_explainer${given.join('')}]`;
}

function iframeSnippet(embed: Embed): string {
	return [
		'<style>',
		'  .explainer-place { container-type: inline-size }',
		'  .explainer-place iframe { display: block; width: 100%; border: 0 }',
		'  /* Never higher than the window, and scrolled inside: panels and new screens stay in sight. */',
		...roomRules(embed.view, '.explainer-place iframe', frameHeight).map((rule) => `  ${rule}`),
		'</style>',
		'<div class="explainer-place">',
		`  <iframe src="${escapeHtml(embed.page)}" title="${pageTitle(embed)}"></iframe>`,
		'</div>',
	].join('\n');
}

/**
 * In a frame higher than the window, the page inside knows nothing of what is seen. A strip of the clinic's page stays
 * free, to scroll that with a finger. In `svh`, the height is the same when a phone hides its bars; `vh` is for older
 * browsers.
 */
function frameHeight(px: number): string {
	return `height: min(${px}px, 80vh); height: min(${px}px, 90svh)`;
}

/** Settings are set by `ref`: when a server has rendered the page, React does not set properties. */
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
