/**
 * Where the bytes of the embedded script come from, by group of modules. Each module is minified alone, so its share is
 * a good estimate and no more: what groups have in common is squeezed once in the whole. The shares add up to the whole.
 */
import { relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'vite';
import { ROOT } from './ensure.mjs';

/** What a module gives to others looks unused in the module alone. */
const KEEP_ALL = { compress: { unused: false }, mangle: { toplevel: true } };

/** @typedef {{ modules: number, bytes: number, brotli: number }} GroupSize */

/**
 * @param {Readonly<Record<string, { code: string | null }>>} modules as the bundler has rendered them, by path
 * @param {{ bytes: number, brotli: number }} whole the script's own size
 * @returns {Record<string, GroupSize>} by group, the heaviest first
 */
export function moduleSizes(modules, whole) {
	/** @type {Map<string, string[]>} */
	const codes = new Map();
	for (const [path, { code }] of Object.entries(modules)) {
		if (!code) continue;
		const group = groupOf(path);
		codes.set(group, [...(codes.get(group) ?? []), minifySync('module.js', code, KEEP_ALL).code]);
	}
	const alone = [...codes].map(([group, parts]) => {
		const text = parts.join('\n');
		return { group, modules: parts.length, bytes: text.length, brotli: brotliCompressSync(text).length };
	});
	const sum = { bytes: total(alone, 'bytes'), brotli: total(alone, 'brotli') };
	const shares = alone.map(({ group, modules, bytes, brotli }) => ({
		group,
		modules,
		bytes: Math.round((bytes * whole.bytes) / sum.bytes),
		brotli: Math.round((brotli * whole.brotli) / sum.brotli),
	}));
	shares.sort((a, b) => b.brotli - a.brotli);
	return Object.fromEntries(shares.map(({ group, ...size }) => [group, size]));
}

/**
 * A folder of src/ (its entries count with the element), style sheets, or a package.
 * @param {string} path
 */
function groupOf(path) {
	// The style sheets come in as its constants.
	if (path.endsWith('/src/shell/styles.ts') || /\.css\b/.test(path)) return 'style sheets';
	const [, name] = /node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(path) ?? [];
	if (name) return /^(d3-|internmap)/.test(name) ? 'd3' : 'svelte';
	const [top, folder, file] = relative(ROOT, path).split(sep);
	// The bundler's own helpers have no path in this repo.
	return top === 'src' && file ? `src/${folder}` : 'src/element';
}

/**
 * @param {readonly { bytes: number, brotli: number }[]} groups
 * @param {'bytes' | 'brotli'} what
 */
function total(groups, what) {
	return groups.reduce((sum, group) => sum + group[what], 0);
}
