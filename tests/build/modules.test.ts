/** The ES modules as others use them: where there is no DOM, and from TypeScript at its strictest. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CONSUMER = `
import type * as explainer from 'ketamine-explainer';
import { RESTING_CONDITIONS, Synapse } from 'ketamine-explainer/model';
const element: HTMLElementTagNameMap['ketamine-explainer'] = document.createElement('ketamine-explainer');
export const open: number = new Synapse(RESTING_CONDITIONS).ampaOpen;
// @ts-expect-error the model is typed
export const wrong: string = new Synapse(RESTING_CONDITIONS).ampaOpen;
export type Exports = keyof typeof explainer;
export { element };
`;

let folder: string;

/** A project that has installed the package. */
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ketamine-explainer-consumer-'));
	mkdirSync(join(folder, 'node_modules'));
	symlinkSync(resolve('.'), join(folder, 'node_modules', 'ketamine-explainer'), 'junction');
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	writeFileSync(join(folder, 'main.ts'), CONSUMER);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the ES modules', () => {
	it.each(['ketamine-explainer', 'ketamine-explainer/model'])('%s can be imported without a DOM', (specifier) => {
		const code = `const module = await import('${specifier}'); console.log(Object.keys(module).length)`;
		const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
			cwd: folder,
			encoding: 'utf8',
			stdio: 'pipe',
		});
		expect(Number(output)).toBeGreaterThan(0);
	});

	it.each([
		['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
		['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
	])('have types that check with strict, skipLibCheck off and moduleResolution %s', (_, module, moduleResolution) => {
		const program = ts.createProgram([join(folder, 'main.ts')], {
			strict: true,
			exactOptionalPropertyTypes: true,
			skipLibCheck: false,
			noEmit: true,
			target: ts.ScriptTarget.ES2022,
			lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
			types: [],
			module,
			moduleResolution,
		});
		const problems = ts
			.getPreEmitDiagnostics(program)
			.map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
		expect(problems).toEqual([]);
	});
});
