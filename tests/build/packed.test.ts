/** What npm packs: what users need and nothing else, which every tool can resolve, with types that hold in each framework. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, tool } from '../../scripts/run.mjs';
import { CHOICES } from '../../src/element/choices';
import { makeProject, pack, temporaryFolder, type Packed } from '../support/packed';

let folder: string;
let packed: Packed;

beforeAll(() => {
	folder = temporaryFolder();
	packed = pack(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The output of a tool, and whether it was content. */
async function outcomeOf(commandLine: readonly string[]) {
	const { code, output } = await run(commandLine, { keepOutput: true, env: { NO_COLOR: '1', FORCE_COLOR: '0' } });
	return { content: code === 0, output };
}

describe('the package', () => {
	it('holds only what users need', () => {
		const sources = /^dist\/(types\/[\w./]+\.d\.ts|svelte\/[\w./]+\.(svelte|js|d\.ts))$/;
		const chunks = /^dist\/split\/[\w-]+\.js$/;
		expect(packed.files).toContain('dist/split/ketamine-explainer.js');
		const outside = packed.files.filter((file) => !sources.test(file) && !chunks.test(file));
		expect(outside.sort()).toEqual(
			[
				...['LICENSE', 'README.md', 'package.json', 'dist/THIRD-PARTY.txt', 'dist/settings.schema.json'],
				...['dist/custom-elements.json', 'dist/vscode.html-custom-data.json', 'dist/web-types.json'],
				...['index', 'model', 'ketamine-explainer', 'react', 'preact', 'vue', 'svelte-tag'].flatMap((name) => [
					`dist/${name}.js`,
					`dist/${name}.d.ts`,
				]),
				'dist/attributes.d.ts',
			].sort(),
		);
	});

	it('is clean to publint', async () => {
		const { messages, pkg } = await publint({ pkgDir: packed.root, strict: true, pack: false });
		expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
	});

	it('is clean to attw, for those who import ES modules', async () => {
		const attw = tool('@arethetypeswrong/cli', 'attw');
		// attw knows no .svelte files. The framework tests compile against that entry instead.
		const options = ['--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', 'svelte'];
		const { content, output } = await outcomeOf([...attw, packed.tarball, ...options]);
		expect(content, output).toBe(true);
	});
});

describe('the manifest', () => {
	it('has every attribute with the words that it takes, and every event with its type', () => {
		const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
		const [element] = modules[0].declarations;
		const types = Object.fromEntries(
			element.attributes.map((attribute: { name: string; type: { text: string } }) => [
				attribute.name,
				attribute.type.text,
			]),
		);
		const union = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' | ');
		expect(types).toEqual({
			...Object.fromEntries(Object.entries(CHOICES).map(([name, words]) => [name, union(words)])),
			lang: '"en" | "es"',
			...{ 'settings-src': 'string', 'clinic-name': 'string', 'clinic-phone': 'string' },
		});
		expect(
			element.events.map((event: { name: string; type: { text: string } }) => [event.name, event.type.text]),
		).toEqual([
			['explainer-ready', 'CustomEvent<null>'],
			['explainer-navigate', 'CustomEvent<NavigateDetail>'],
			['explainer-finish', 'CustomEvent<null>'],
			['explainer-settings-error', 'CustomEvent<SettingsErrorDetail>'],
		]);
	});

	it('is what editors get', () => {
		const read = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
		const [tag] = read('vscode.html-custom-data.json').tags;
		expect(tag.attributes.find(({ name }: { name: string }) => name === 'view').values).toEqual(
			CHOICES.view.map((name) => ({ name })),
		);
		const [element] = read('web-types.json').contributions.html.elements;
		expect(element.attributes.find(({ name }: { name: string }) => name === 'view').value.type).toBe(
			CHOICES.view.map((name) => `"${name}"`).join(' | '),
		);
		expect(element.js.events).toHaveLength(4);
		expect(element.css.properties).toHaveLength(6);
		expect(element.css.parts).toHaveLength(6);
	});
});

interface Framework {
	readonly dependencies: readonly string[];
	readonly extension: string;
	readonly options?: object;
	/** Command line that checks the project in a folder. */
	readonly checker: (folder: string) => readonly string[];
	/** Compiles. */
	readonly right: string;
	/** Compiles too: the page that tests/browser/frameworks.spec.ts opens. */
	readonly page?: string;
	/** Must not compile, each for one value that is not allowed. */
	readonly wrong: readonly string[];
}

const tsc = (folder: string) => [...tool('typescript', 'tsc'), '--project', folder, '--pretty', 'false'];

const svelteCheck = (project: string) => [
	...[...tool('svelte-check'), '--workspace', project, '--tsconfig', join(project, 'tsconfig.json')],
	...['--output', 'machine', '--threshold', 'error'],
];

const jsx = (framework: string) => (tag: string) =>
	`import 'ketamine-explainer/${framework}';\nexport const guide = ${tag};\n`;

const JSX_RIGHT = `<ketamine-explainer
	view="day" lang="es" theme="dim" motion="reduced" mode="page" chapter="day" class="guide"
	settings-src="/clinic.json" clinic-phone="(555) 555-0100"
	settings={{ noDriveTime: 48, visitType: 'long' }}
	onexplainer-navigate={({ detail }) => console.log(detail.chapter.length, detail.step?.length)}
>
	<p>Call 911 in an emergency.</p>
</ketamine-explainer>`;
const JSX_WRONG = [
	'<ketamine-explainer view="nope" />',
	'<ketamine-explainer chapter="nope" />',
	'<ketamine-explainer settings={{ foodrule: "nope" }} />',
	'<ketamine-explainer onexplainer-navigate={({ detail }) => detail.nope} />',
];

const FRAMEWORKS: Readonly<Record<string, Framework>> = {
	'plain TypeScript': {
		dependencies: [],
		extension: 'ts',
		checker: tsc,
		right: `import 'ketamine-explainer/ketamine-explainer.js';
import { KetamineExplainerElement, type ExplainerSettings } from 'ketamine-explainer';
const element = document.createElement('ketamine-explainer');
element.view = 'day';
element.chapter = 'ketamine';
element.settings = { noDriveTime: 48 } satisfies ExplainerSettings;
element.goTo('day', 'iv');
document.addEventListener('explainer-navigate', ({ detail }) => console.log(detail.chapter, detail.step));
element.addEventListener('explainer-settings-error', ({ detail }) => console.log(detail.problems[0]?.path));
export const same: boolean = document.querySelector('ketamine-explainer') instanceof KetamineExplainerElement;
`,
		wrong: [
			"document.createElement('ketamine-explainer').view = 'nope';",
			"document.createElement('ketamine-explainer').chapter = 'nope';",
			"document.addEventListener('explainer-navigate', ({ detail }) => detail.nope);",
		].map((line) => `import 'ketamine-explainer';\n${line}\n`),
	},
	'React 19': {
		dependencies: ['react', '@types/react'],
		extension: 'tsx',
		options: { jsx: 'react-jsx' },
		checker: tsc,
		page: 'react/Page.tsx',
		right: jsx('react')(JSX_RIGHT.replace('class=', 'className=')),
		wrong: JSX_WRONG.map(jsx('react')),
	},
	Preact: {
		dependencies: ['preact'],
		extension: 'tsx',
		options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
		checker: tsc,
		page: 'preact/client.tsx',
		right: jsx('preact')(JSX_RIGHT),
		wrong: JSX_WRONG.map(jsx('preact')),
	},
	Vue: {
		dependencies: ['vue'],
		extension: 'vue',
		options: { jsx: 'preserve' },
		checker: (project) => [...tool('vue-tsc'), '--noEmit', '--project', project, '--pretty', 'false'],
		right: vue(`<ketamine-explainer
	view="day" lang="es" theme="dim" chapter="day" class="guide" settings-src="/clinic.json"
	clinic-phone="(555) 555-0100" :settings="{ noDriveTime: 48 }"
	@explainer-navigate="({ detail }) => console.log(detail.chapter.length)"
><p>Call 911 in an emergency.</p></ketamine-explainer>`),
		wrong: [
			'<ketamine-explainer view="nope" />',
			'<ketamine-explainer :settings="{ foodrule: \'nope\' }" />',
			'<ketamine-explainer @explainer-navigate="({ detail }) => detail.nope" />',
		].map(vue),
	},
	'Svelte component': {
		dependencies: ['svelte'],
		extension: 'svelte',
		checker: svelteCheck,
		page: 'svelteComponent/Page.svelte',
		right: svelteComponent(`<Explainer
	view="day" lang="es" theme="dim" motion="reduced" mode="page" chapter="day"
	settings={{ noDriveTime: 48, visitType: 'long' }}
	onready={() => console.log('ready')}
	onnavigate={({ chapter, step }) => console.log(chapter.length, step?.length)}
	onfinish={() => console.log('end')}
	onsettingserror={({ problems }) => console.log(problems[0]?.path)}
>
	<p>Call 911 in an emergency.</p>
</Explainer>`),
		wrong: [
			'<Explainer view="nope" />',
			'<Explainer nope />',
			'<Explainer settings={{ foodrule: "nope" }} />',
			'<Explainer onnavigate={({ nope }) => nope} />',
		].map(svelteComponent),
	},
	'Svelte tag': {
		dependencies: ['svelte'],
		extension: 'svelte',
		checker: svelteCheck,
		page: 'svelte/Page.svelte',
		right: svelte(JSX_RIGHT),
		wrong: JSX_WRONG.map(svelte),
	},
};

function vue(template: string): string {
	return `<script setup lang="ts">\nimport 'ketamine-explainer/vue';\n</script>\n<template>\n${template}\n</template>\n`;
}

function svelte(markup: string): string {
	return `<script lang="ts">\n\timport 'ketamine-explainer/svelte-tag';\n</script>\n\n${markup}\n`;
}

function svelteComponent(markup: string): string {
	return `<script lang="ts">\n\timport Explainer from 'ketamine-explainer/svelte';\n</script>\n\n${markup}\n`;
}

describe('strict TypeScript with the packed package', () => {
	const queue = [...Object.entries(FRAMEWORKS)];
	const results = new Map<string, { content: boolean; output: string }>();

	// Two compilers at a time: each keeps one processor busy.
	beforeAll(async () => {
		const work = async () => {
			for (let next = queue.shift(); next; next = queue.shift()) results.set(next[0], await check(...next));
		};
		await Promise.all([work(), work()]);
	});

	async function check(name: string, { dependencies, extension, options, checker, right, page, wrong }: Framework) {
		const project = join(folder, name.replace(/\W/g, '-').toLowerCase());
		mkdirSync(project);
		// A copy: behind a link, the package would look for its neighbours elsewhere.
		const own = { ...packed, root: join(project, 'package') };
		cpSync(packed.root, own.root, { recursive: true });
		const tsconfig = {
			compilerOptions: {
				...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
				...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', types: [], preserveSymlinks: false },
				...{ lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: false, verbatimModuleSyntax: true },
				...options,
			},
			include: [`*.${extension}`, ...(page ? [`pages/${page}`] : [])],
		};
		const wrongFiles = wrong.map((text, i) => [`wrong${i}.${extension}`, text] as const);
		makeProject(project, own, dependencies, {
			...Object.fromEntries(wrongFiles),
			[`right.${extension}`]: right,
			'tsconfig.json': JSON.stringify(tsconfig),
		});
		cpSync('tests/frameworks', join(project, 'pages'), { recursive: true });
		return outcomeOf(checker(project));
	}

	it.each(Object.keys(FRAMEWORKS))('%s: right values compile, each wrong one does not', (name) => {
		const { output } = results.get(name)!;
		const { wrong, extension } = FRAMEWORKS[name]!;
		const named = output.match(/[\w.@-]+\.(ts|tsx|vue|svelte)(?=[(:" ])/g) ?? [];
		const files = [...new Set(named)].sort();
		expect(files, output).toEqual(wrong.map((_, i) => `wrong${i}.${extension}`));
	});
});
