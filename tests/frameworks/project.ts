/**
 * A project that has installed the packed package and has a page in each framework (this folder), made with Vite for
 * development: only then do frameworks say what is wrong, and does React's strict mode do everything twice.
 */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, mergeConfig, runnerImport, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { makeProject, pack } from '../support/packed';
import type { Bound } from './guide';

const LIBRARIES = ['d3-array', 'd3-ease', 'd3-interpolate', 'd3-scale', 'd3-selection', 'd3-shape', '@noble/hashes'];
const PACKAGES = ['react', 'react-dom', 'preact', 'vue', 'svelte', ...LIBRARIES];
/** Node cannot import .svelte files: for a server too, they are compiled by Vite, as SvelteKit does it. */
const COMPONENTS = [/^ketamine-explainer/];
/** Svelte's plugin compiles the packages that are named here and hold components. */
const MANIFEST = { type: 'module', dependencies: { 'ketamine-explainer': '*', svelte: '*' } };

export class FrameworkProject {
	readonly #folder: string;

	/** @param code further files, by their paths in this folder */
	constructor(folder: string, code: Readonly<Record<string, string>>) {
		this.#folder = makeProject(folder, pack(folder), PACKAGES, { 'package.json': JSON.stringify(MANIFEST) });
		cpSync('tests/frameworks', join(folder, 'src'), { recursive: true });
		for (const [path, text] of Object.entries(code)) writeFileSync(join(folder, 'src', path), text);
	}

	/** The scripts of the pages, by path. */
	async scripts(frameworks: readonly string[]): Promise<Record<string, string>> {
		const result = await build({
			...this.#config,
			// Vue's build that compiles templates, as no plugin does it here.
			resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' }] },
			define: {
				'process.env.NODE_ENV': '"development"',
				...{ __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
				__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
			},
			build: {
				...{ write: false, minify: false, modulePreload: false },
				rolldownOptions: {
					input: Object.fromEntries(frameworks.map((name) => [name, this.#fileOf(name, 'client')])),
					output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
					checks: { pluginTimings: false },
				},
			},
		});
		const { output } = result as Rolldown.RolldownOutput;
		return Object.fromEntries(output.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]));
	}

	/** What the server sends for the page. */
	async html(framework: string, bound?: Bound): Promise<string> {
		const { module } = await runnerImport<{ html(bound?: Bound): Promise<string> }>(
			this.#fileOf(framework, 'server'),
			mergeConfig(this.#config, { environments: { inline: { resolve: { noExternal: COMPONENTS } } } }),
		);
		return module.html(bound);
	}

	#fileOf(framework: string, part: 'client' | 'server'): string {
		const file = join(this.#folder, 'src', framework, `${part}.ts`);
		return existsSync(file) ? file : `${file}x`;
	}

	get #config(): InlineConfig {
		return {
			...{ root: this.#folder, configFile: false, mode: 'development', logLevel: 'warn' },
			plugins: [svelte({ configFile: false }), vueComponents],
		};
	}
}

/** As Vue's own plugin does it, with what docs/embedding.md says of the tag. */
const vueComponents: Plugin = {
	name: 'vue-components',
	transform(text, id) {
		if (!id.endsWith('.vue')) return undefined;
		const isCustomElement = (tag: string) => tag === 'ketamine-explainer';
		const { descriptor } = parse(text, { templateParseOptions: { isCustomElement } });
		const { content } = compileScript(descriptor, { id, inlineTemplate: true });
		return { code: content, moduleType: 'js' };
	},
};
