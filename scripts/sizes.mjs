/** Sizes of files, uncompressed and as servers send them. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @param {string} path */
export function sizesOf(path) {
	const content = readFileSync(path);
	const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
	return {
		bytes: content.length,
		gzip: gzipSync(content, { level: 9 }).length,
		brotli: brotliCompressSync(content, { params: quality }).length,
	};
}

/** @param {string[]} paths */
export function printSizes(paths) {
	const width = Math.max(...paths.map((path) => path.length));
	/** @param {(string | number)[]} cells */
	const row = ([path, ...numbers]) =>
		`${String(path).padEnd(width)}${numbers.map((n) => n.toLocaleString('en').padStart(12)).join('')}`;
	console.log(`\n${row(['file', 'bytes', 'gzip', 'brotli-11'])}`);
	for (const path of paths) {
		const { bytes, gzip, brotli } = sizesOf(path);
		console.log(row([path, bytes, gzip, brotli]));
	}
}
