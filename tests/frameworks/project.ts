/**
 * A project that has installed the packed package and has a page in each framework (this folder), made with Vite for
 * development: only then do frameworks say what is wrong, and does React's strict mode do everything twice.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport, type InlineConfig, type Rolldown } from 'vite';
import { makeProject, pack } from '../support/packed';
import type { Bound } from './guide';

const PACKAGES = ['react', 'react-dom', 'preact', 'vue', 'svelte'];

export class FrameworkProject {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = makeProject(folder, pack(folder), PACKAGES, {});
		cpSync('tests/frameworks', join(folder, 'src'), { recursive: true });
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
	async html(framework: string, bound: Bound): Promise<string> {
		const { module } = await runnerImport<{ html(bound: Bound): Promise<string> }>(
			this.#fileOf(framework, 'server'),
			this.#config,
		);
		return module.html(bound);
	}

	#fileOf(framework: string, part: 'client' | 'server'): string {
		return join(this.#folder, 'src', framework, `${part}.${/react/.test(framework) ? 'tsx' : 'ts'}`);
	}

	get #config(): InlineConfig {
		return {
			...{ root: this.#folder, configFile: false, mode: 'development', logLevel: 'warn' },
			plugins: [svelte({ configFile: false })],
		};
	}
}
