/** The real lint configuration reports an import that the table of folders forbids, and no permitted one. */
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Lints made-up text in the place of a file that exists, since types are looked up by file. */
async function complaints(file: string, code: string): Promise<number> {
	const [result] = await eslint.lintText(code, { filePath: file });
	const unreadable = result?.messages.filter((message) => message.fatal) ?? [];
	if (unreadable.length > 0) throw new Error(unreadable.map((message) => message.message).join('\n'));
	return result?.messages.filter((message) => message.ruleId === 'folders/imports').length ?? 0;
}

function anySvelteFile(): string {
	const file = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('.svelte'));
	if (!file) throw new Error('src/ui holds no .svelte file');
	return `src/ui/${file}`;
}

describe('the table of folders', () => {
	it.each([
		['a sibling folder', `import '../content/index';`],
		['a type', `import type { Words } from '../content/index'; export type A = Words;`],
		['an export', `export * from '../scene/index';`],
		['a dynamic import', `export const later = () => import('../shell/index');`],
		['a type within a type', `export type A = import('../clinic/index').Settings;`],
		['a package', `import 'd3-scale';`],
		["one of Node's modules", `import 'node:fs';`],
		['the tests', `import '../../tests/support/browserHost';`],
	])('forbids the model %s', async (_, code) => {
		expect(await complaints('src/model/index.ts', code)).toBe(1);
	});

	it('permits the model its own files', async () => {
		expect(await complaints('src/model/index.ts', `export * from './synapse';`)).toBe(0);
	});

	it('permits a chapter what stands above it, and forbids the shell', async () => {
		const file = `src/chapters/${readdirSync('src/chapters', { recursive: true, encoding: 'utf8' }).find((path) => /\.ts$/.test(path)) ?? ''}`;
		const up = '../'.repeat(file.split('/').length - 2);
		expect(await complaints(file, `import '${up}model/index'; import '${up}ui/x.svelte'; import 'd3-scale';`)).toBe(0);
		expect(await complaints(file, `import '${up}shell/index';`)).toBe(1);
	});

	it('holds in components too', async () => {
		const script = (code: string) => `<script lang="ts">\n\t${code}\n</script>\n`;
		expect(await complaints(anySvelteFile(), script(`import '../model/index';`))).toBe(1);
		expect(
			await complaints(anySvelteFile(), script(`import { onMount } from 'svelte'; onMount(() => undefined);`)),
		).toBe(0);
	});
});
