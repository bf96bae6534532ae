/**
 * Puts the explainer into this repo's pages. Where a page holds the comment `<!-- ketamine-explainer -->`, development
 * gets the element from source, and the built site the script tag that a clinic pastes. The token %EXPLAINER_SRI%
 * becomes the hash of the built file.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACE = '<!-- ketamine-explainer -->';
const HASH = '%EXPLAINER_SRI%';
const SCRIPT = 'ketamine-explainer.js';
/** In development styles stand in the page and changes come by a socket, which a page's own policy would refuse. */
const POLICY = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/** @returns {import('vite').Plugin[]} */
export function explainerPage() {
	return [
		{
			name: 'explainer-page-from-source',
			apply: 'serve',
			transformIndexHtml: {
				order: 'pre',
				handler: (html) =>
					html
						.replace(POLICY, '')
						.replace(PLACE, '<script type="module" src="/src/index.ts"></script>')
						// Vite's own client needs more than a page of ours allows itself.
						.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
						.replaceAll(HASH, 'sha384-made-by-npm-run-build'),
			},
		},
		{
			name: 'explainer-page-built',
			apply: 'build',
			transformIndexHtml: {
				order: 'post',
				handler(html) {
					if (!html.includes(PLACE) && !html.includes(HASH)) return html;
					const hash = integrity(join('dist', SCRIPT));
					const tag = `<script src="./${SCRIPT}" integrity="${hash}" crossorigin="anonymous" defer></script>`;
					return html.replace(PLACE, tag).replaceAll(HASH, hash);
				},
			},
		},
	];
}

/** @param {string} path */
function integrity(path) {
	if (!existsSync(path)) throw new Error(`${path} is not built yet; the site needs its hash`);
	return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
