/** What the built script must not hold, since it runs on other people's pages under their policies. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/content/sources';
import { hrefOf } from '../../src/text/citation';

const SCRIPT = 'dist/ketamine-explainer.js';
const script = readFileSync(SCRIPT, 'utf8');

/** Names of XML, and where Svelte's messages send a developer: nothing is ever fetched from there. */
const NAMES_ONLY = [/^http:\/\/www\.w3\.org\//, /^https:\/\/svelte\.dev\/e\//];

/** Sources that a patient can open: links in the content, never requests. */
const linksInContent = [
	...readdirSync('src/content', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) => addressesIn(readFileSync(`src/content/${file}`, 'utf8'))),
	...Object.values(SOURCES).map(({ link }) => hrefOf(link)),
];

function addressesIn(text: string): string[] {
	return text.match(/https?:\/\/[^\s"'`\\)<>${}]+/g) ?? [];
}

/** What of this stands in the script: short, so that a failed test does not print the whole of it. */
function found(...patterns: readonly RegExp[]): string[] {
	return patterns.flatMap((pattern) => script.match(new RegExp(`.{0,30}${pattern.source}.{0,30}`, 'g')) ?? []);
}

describe('the script for clinics', () => {
	it('names its version and its licence in a comment at its beginning', () => {
		const [comments] = /^(\s*(\/\/.*\n|\/\*[^]*?\*\/))+/.exec(script) ?? [''];
		expect(comments).toMatch(/ketamine-explainer \d+\.\d+\.\d+\b/);
		expect(comments).toMatch(/\bMIT\b/);
	});

	it('has no comment that ends with its line: some optimisers of pages join the lines of a script', () => {
		expect(found(/^\s*\/\//m)).toEqual([]);
	});

	it('can stand inside a page', () => {
		expect(found(/<!--/, /<\/script/i)).toEqual([]);
	});

	it('is one classic script whose names stay inside: calls at the top, no import, no export, no variable', () => {
		const { statements } = ts.createSourceFile(SCRIPT, script, ts.ScriptTarget.ES2022);
		const kinds = statements.map((statement) => ts.SyntaxKind[statement.kind]);
		expect(kinds.filter((kind) => kind !== 'ExpressionStatement')).toEqual([]);
		expect(found(/\bimport\s*\(/, /\bimport\.meta\b/)).toEqual([]);
	});

	it('makes no code from text and needs no Trusted Types policy', () => {
		expect(found(/\beval\s*\(/, /\bFunction\s*\(/, /createPolicy/, /document\.write/)).toEqual([]);
	});

	it('leaves no marker of Svelte on the page', () => {
		expect(found(/\.__svelte\b/)).toEqual([]);
	});

	it('stores nothing and calls home nowhere', () => {
		expect(
			found(
				/localStorage|sessionStorage|indexedDB|document\.cookie/,
				/sendBeacon|XMLHttpRequest|WebSocket|EventSource/,
			),
		).toEqual([]);
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
