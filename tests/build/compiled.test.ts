/** What the build makes of what Svelte's compiler writes; what it does on a page is held by leanSvelte.spec.ts. */
import { compile, compileModule } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { finished } from '../../scripts/leanSvelte/compiled.mjs';
import { withoutMarkup } from '../../scripts/leanSvelte/templates.mjs';

const OPTIONS = { generate: 'client', dev: false, discloseVersion: false } as const;

const oneLine = (code: string) =>
	code
		.replace(/^import.*$/gm, '')
		.replace(/\/\*.*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.trim();

const component = (source: string) =>
	oneLine(finished(compile(withoutMarkup(source), { ...OPTIONS, css: 'external', fragments: 'tree' }).js.code));

const fields = (members: string) =>
	oneLine(finished(compileModule(`export class A { ${members} }`, OPTIONS).js.code)).replace(
		/^export class A \{ (.*) \}$/,
		'$1',
	);

describe('a component is a function that gives its parts', () => {
	const named = (head: string, body: string) =>
		expect.stringMatching(new RegExp(`^export default function \\w+${head} \\{ ${body} \\}$`));

	it.each([
		['<p></p>', '\\(\\)', 'return \\( ?\\[\\["p"\\]\\] ?\\);'],
		[
			'<script lang="ts">let { a } = $props(); $effect(() => a);</script>{a}',
			'\\(\\$\\$props\\)',
			'\\$\\.user_effect\\(.*\\); return \\(.*\\);',
		],
	])('%s', (source, head, body) => {
		expect(component(source)).toEqual(named(head, body));
	});

	it('unless it gives more than that', () => {
		expect(() => component('<script lang="ts">export function go() {}</script><p></p>')).toThrow('does not know');
	});
});

describe('what blocks give', () => {
	it.each([
		['{#each list as item}{item}{/each}', '(item) => { return [() => $.get(item)]; }'],
		['{#each list as item, i}{i}{/each}', '(item, i) => { return [() => $.get(i)]; }'],
		['{#each list as { a }}{a}{/each}', '($$d) => { const a = $.derived(() => $.get($$d).a); return'],
		['{#each list as a}{#each a as b}{b}{/each}{/each}', '(a) => { return [[1, () => $.get(a), 0, (b) => {'],
		['{#snippet part(word)}{word}{/snippet}{@render part(1)}', 'const part = (word) => {'],
	])('%s', (markup, expected) => {
		const code = component(`<script lang="ts">let { list } = $props();</script>${markup}`).replace(
			/([[(]) | ([\])])/g,
			'$1$2',
		);
		expect(code).toContain(expected);
		expect(code).not.toContain('lean_given');
	});

	it('stops the build where it is not derived as today', () => {
		expect(() => finished('const a = (lean_given0) => { const b = $.derived(() => lean_given0()); };')).toThrow(
			'derives',
		);
	});
});

it('what is bound is a signal', () => {
	const bound = '<div bind:clientWidth={width} bind:this={box}></div>';
	expect(component(`<script lang="ts">let width = $state.raw(0), box = $state.raw();</script>${bound}`)).toContain(
		'{ clientWidth: width, this: box }',
	);
	expect(() => component(`<script lang="ts">let width, box;</script>${bound}`)).toThrow('$state.raw()');
});

describe('the fields of a class', () => {
	it.each([
		['a = $state.raw(1);', '#signals = $.accessors(this, { a: $.state(1) });'],
		['a = $state.raw();', '#signals = $.accessors(this, { a: $.state() });'],
		[
			'a = $state.raw(1); #b = 2; c = $derived(this.a + this.#b);',
			'#signals = $.accessors(this, { a: $.state(1), c: $.derived(() => this.a + this.#b) }); #b = 2;',
		],
		['#a = $state.raw(1);', '#a = $.state(1);'],
	])('%s', (members, expected) => {
		expect(fields(members)).toBe(expected);
	});

	it.each(['b = 1; a = $state.raw(this.b);', '#b = 1; a = $state.raw(this.#b);'])(
		'stay where they are: %s',
		(members) => {
			expect(fields(members)).toContain('get a()');
		},
	);
});
