/** What the built script must not hold, since it runs on other people's pages under their policies. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SCRIPT = 'dist/ketamine-explainer.js';
const script = readFileSync(SCRIPT, 'utf8');

/** Names of XML, links in messages of Svelte's errors; nothing is ever fetched from there. */
const NAMES_ONLY = [/^http:\/\/www\.w3\.org\//, /^https:\/\/svelte\.dev\/e\//];

/** Sources that a patient can open: links in the content, never requests. */
const linksInContent = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.flatMap((file) => addressesIn(readFileSync(`src/content/${file}`, 'utf8')));

function addressesIn(text: string): string[] {
	return text.match(/https?:\/\/[^\s"'`\\)<>${}]+/g) ?? [];
}

describe('the script for clinics', () => {
	it('begins with one line that names its licence', () => {
		expect(script.split('\n')[0]).toMatch(/^\/\*! ketamine-explainer \d+\.\d+\.\d+ \| MIT .*\*\/$/);
	});

	it('is one classic script: no import, no export, wrapped so that no name leaks', () => {
		const code = script.slice(script.indexOf('\n')).trim();
		expect(code).toMatch(/^\(\s*(function\s*\(\)|\(\)\s*=>)\s*\{/);
		expect(code).toMatch(/\}\)\(\);?$/);
		expect(code).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/);
	});

	it('makes no code from text and needs no Trusted Types policy', () => {
		expect(script).not.toMatch(/\beval\s*\(/);
		expect(script).not.toMatch(/\bFunction\s*\(/);
		expect(script).not.toContain('createPolicy');
		expect(script).not.toContain('document.write');
	});

	it('leaves no marker of Svelte on the page', () => {
		expect(script).not.toMatch(/\.__svelte\s*\?\?=|window\.__svelte\b/);
	});

	it('stores nothing and calls home nowhere', () => {
		expect(script).not.toMatch(
			/localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket/,
		);
	});

	it('holds no address but names of XML, help for errors and links of the content', () => {
		const known = (address: string) =>
			NAMES_ONLY.some((name) => name.test(address)) || linksInContent.some((link) => link.startsWith(address));
		expect(addressesIn(script).filter((address) => !known(address))).toEqual([]);
	});
});

describe('the site', () => {
	const pages = readdirSync('dist/site').filter((file) => file.endsWith('.html'));

	it.each(pages)('%s runs under a strict policy: no script or style within, no absolute address', (page) => {
		const html = readFileSync(`dist/site/${page}`, 'utf8');
		expect(html).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/json")[^>]*>/);
		expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
		expect(html).not.toMatch(/<(script|link|img)[^>]*\s(src|href)="(\/|https?:)/);
		expect(html).not.toContain('%EXPLAINER_SRI%');
	});

	it('names the hash of the script that it holds', async () => {
		const { createHash } = await import('node:crypto');
		const hash = createHash('sha384').update(readFileSync('dist/site/ketamine-explainer.js')).digest('base64');
		expect(readFileSync('dist/site/index.html', 'utf8')).toContain(`integrity="sha384-${hash}"`);
	});
});
