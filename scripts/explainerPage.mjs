/**
 * Puts the explainer into the pages of this repository. The comment `<!-- ketamine-explainer -->` is replaced: in
 * development by a module script that loads the element from source, in the built site by the script tag that a clinic
 * pastes. The token %EXPLAINER_SRI% becomes the integrity hash of the built file.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACE = '<!-- ketamine-explainer -->';
const HASH = '%EXPLAINER_SRI%';
const SCRIPT = 'ketamine-explainer.js';
/** Left out in development: Vite injects styles and uses a WebSocket, and the pages' own policies would block both. */
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
	if (!existsSync(path)) throw new Error(`${path} is not built yet, and the site needs its hash`);
	return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
