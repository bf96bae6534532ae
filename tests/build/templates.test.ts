/** How markup becomes parts; what the parts do on a page is held by tests/browser/leanSvelte.spec.ts. */
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../scripts/leanSvelte/templates.mjs';

/** The parts of markup in a component with this script, without blanks between them and without types. */
function partsOf(markup: string, script = ''): string {
	const component = withoutMarkup(`<script lang="ts">${script}</script>${markup}`);
	const [, code] = /<script lang="ts">([^]*)<\/script>/.exec(component)!;
	return code!
		.slice(script.length)
		.replace(/: any|\s+/g, (found) => (found.trim() ? '' : ' '))
		.trim();
}

const view = (parts: string) => `lean_view([${parts}]);`;

describe('markup', () => {
	it.each([
		['<p>Words</p>', `["p", "Words"]`],
		['<br>', `["br"]`],
		['<p class="x" hidden>{a}</p>', `["p", { "class": "x", "hidden": '' }, () => (a)]`],
		[
			'<p class="x {a ? 1 : 2} {b}">{a} of {b}</p>',
			"[\"p\", { \"class\": () => `x ${a ? 1 : 2} ${(b) ?? ''}` }, () => `${(a) ?? ''} of ${(b) ?? ''}`]",
		],
		['<b>one</b>  \n <b>two</b>', `["b", "one"], " ", ["b", "two"]`],
		['<tr> <td>a</td> <td>b</td> </tr>', `["tr", ["td", "a"], ["td", "b"]]`],
		["{a}{' '}", "() => `${(a) ?? ''} `"],
		['<p>`${a}`\\</p>', '["p", () => `\\`$${(a) ?? \'\'}\\`\\\\`]'],
		['{#if a}A{/if}', `[0, () => !(a), () => ["A"]]`],
		['{#if a}A{:else}B{/if}', `[0, () => !(a), () => ["A"], () => ["B"]]`],
		['{#if a}A{:else if b}B{:else}C{/if}', `[0, () => (a) ? 0 : (b) ? 1 : 2, () => ["A"], () => ["B"], () => ["C"]]`],
		['{#if a}A{:else}{#if b}B{/if}{/if}', `[0, () => !(a), () => ["A"], () => [[0, () => !(b), () => ["B"]]]]`],
		[
			'{#each all as { id } (id)}{id}{/each}',
			`[1, () => all, ({ id }) => id, (lean_given0) => { const { id } = $derived(lean_given0()); return [() => (id)]; }]`,
		],
		[
			'{#each all as each, i (i)}{i}{/each}',
			`[1, () => all, 0, (lean_given0,lean_given1) => { const each = $derived(lean_given0()); const i = $derived(lean_given1()); return [() => (i)]; }]`,
		],
		[
			'{#each all as { a, b = 1 } (a)}{b}{/each}',
			'[1, () => all, ({ a }) => a, (lean_given0) => { const { a, b = 1 } = $derived(lean_given0()); return [() => (b)]; }]',
		],
		['{#key a}<b></b>{/key}', `[2, () => a, () => [["b"]]]`],
		['{@render a?.(b, 1)}', '[3, () => a, () => (b), () => (1)]'],
		[
			'<div bind:this={a} bind:clientWidth={b} {@attach c}></div>',
			'["div", { this: [() => a, (lean_bound) => (a = lean_bound)], clientWidth: [() => b, (lean_bound) => (b = lean_bound)], attach: () => c }]',
		],
		[
			'<i onclick={() => a()} onkeydown={b}></i>',
			'["i", { "onclick": () => a(), "onkeydown": (lean_given) => (b)?.(lean_given) }]',
		],
	])('%s', (markup, parts) => {
		expect(partsOf(markup)).toBe(view(parts));
	});
});

describe('components', () => {
	const script = "import A from './A.svelte';";

	it.each([
		['<A />', '[A]'],
		['<A a="1" b c={2} {d} />', '[A, { a: "1", b: true, c: 2, d: () => (d) }]'],
		[
			'<A list={[a]} kind={f(a)} onclick={() => f()} />',
			'[A, { list: [() => ([a])], kind: [() => (f(a))], onclick: () => (() => f()) }]',
		],
		[
			'<A>x{#snippet more(n)}{n}{/snippet}</A>',
			'[A, { more: () => (lean_given0) => { const n = $derived(lean_given0()); return [() => (n)]; }, children: () => () => ["x"] }]',
		],
		['<B b={1} />', '[2, () => B, () => B ? [[B, { b: 1 }]] : []]'],
	])('%s', (markup, parts) => {
		expect(partsOf(markup, script)).toBe(view(parts));
	});
});

it('functions of the script are given as they are; what may change is looked up', () => {
	expect(partsOf('<i onclick={go} onkeyup={maybe}></i>', 'function go() {} let maybe;')).toBe(
		view('["i", { "onclick": go, "onkeyup": (lean_given) => (maybe)?.(lean_given) }]'),
	);
});
