/** The explainer as a page of its own in one file, for an iframe or to be opened as it is. */
import type { Embed } from '../embedOptions';
import { fallbackText, inlineSettings, pageTitle, tagElement } from './embedParts';
import { escapeHtml } from './escape';

export const STAND_ALONE_STYLE = 'body{margin:0}';
/** For the page's policy. A test compares it with the style. */
export const STAND_ALONE_STYLE_HASH = "'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='";

/**
 * The page, with the script written into it. Its policy lets no other script run and lets the page load nothing.
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
