/**
 * Estimates how many bytes of the embedded script come from which group of modules. Each module is minified on its own;
 * the script as a whole compresses better, so the shares are scaled to add up to its size.
 */
import { relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'vite';
import { ROOT } from './ensure.mjs';

/** Exports look unused in a module on its own, so unused code has to be kept. */
const KEEP_ALL = { compress: { unused: false }, mangle: { toplevel: true } };

/** @typedef {{ modules: number, bytes: number, brotli: number }} GroupSize */

/**
 * @param {Readonly<Record<string, { code: string | null }>>} modules path → code as the bundler rendered it
 * @param {{ bytes: number, brotli: number }} whole size of the script
 * @returns {Record<string, GroupSize>} group → size, largest first
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
 * The group of a module: a folder of src/, the style sheets, or a package. The entry files count as part of the element.
 * @param {string} path
 */
function groupOf(path) {
	// Style sheets are constants in this module.
	if (path.endsWith('/src/shell/sharedStyles.ts') || /\.css\b/.test(path)) return 'style sheets';
	const [, name] = /node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(path) ?? [];
	if (name) return /^(d3-|internmap)/.test(name) ? 'd3' : 'svelte';
	const [top, folder, file] = relative(ROOT, path).split(sep);
	// Helpers that the bundler adds have no path in this repository.
	return top === 'src' && file ? `src/${folder}` : 'src/element';
}

/**
 * @param {readonly { bytes: number, brotli: number }[]} groups
 * @param {'bytes' | 'brotli'} what
 */
function total(groups, what) {
	return groups.reduce((sum, group) => sum + group[what], 0);
}
