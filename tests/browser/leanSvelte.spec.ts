/**
 * The embedded script calls a small runtime of its own instead of Svelte's (scripts/leanSvelte/). The same components
 * go through the same changes with both: what stands on the page and what effects tell, in which order, is the same.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { withoutMarkup } from '../../scripts/leanSvelte/templates.mjs';
import { leaveOut, missingInLean } from '../../scripts/leaveOut.mjs';

// As for the script: Svelte's compiler adds checks for developers otherwise, and another spec may have set it.
const { NODE_ENV } = process.env;
test.beforeAll(() => {
	process.env['NODE_ENV'] = 'production';
});
test.afterAll(() => {
	if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
	else process.env['NODE_ENV'] = NODE_ENV;
});

async function built(plugins: ReturnType<typeof leaveOut>): Promise<string> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree', css: 'external' } }), ...plugins],
		build: {
			write: false,
			minify: false,
			lib: { entry: 'tests/support/leanSvelte/journey.ts', formats: ['iife'], name: 'it' },
		},
	})) as Rolldown.RolldownOutput[];
	return result[0]!.output[0].code;
}

test('components behave as with Svelte’s own runtime', async ({ page }) => {
	const [lean, own] = await Promise.all([built(leaveOut()), built([])]);
	expect(lean.length, 'the stand-in was built in').toBeLessThan(own.length / 2);

	const seen: string[][] = [];
	for (const code of [own, lean]) {
		await page.goto('about:blank');
		await page.addScriptTag({ content: code });
		seen.push(await page.evaluate('it.journey()'));
	}

	expect(seen[0]!.length).toBeGreaterThan(40);
	expect(seen[1]).toEqual(seen[0]);
});

test('what the stand-in does not have stops the build', () => {
	expect(missingInLean('$.get(a); $.bind_value(input, get, set); $.transition(1, p, () => fade)')).toEqual([
		'bind_value',
		'transition',
	]);
	expect(missingInLean("let open = $.prop($$props, 'open', 15, false)")).toEqual(['$bindable']);
	expect(missingInLean("let open = $.prop($$props, 'open', 3, false)")).toEqual([]);
	for (const [what, markup] of [
		['{:else} of {#each}', '{#each list as item}{item}{:else}none{/each}'],
		['ClassDirective', '<p class:on></p>'],
		['a class that is no text', '<p class={["a", b]}></p>'],
		['SpreadAttribute', '<p {...all}></p>'],
		['a binding', '<input bind:value={text} />'],
		['AwaitBlock', '{#await promise}{/await}'],
		['HtmlTag', '{@html text}'],
	])
		expect(() => withoutMarkup(markup!), what).toThrow(what);
	expect(() => withoutMarkup('<p class="a {b}"></p>{#each list as item}{item}{/each}')).not.toThrow();
});
