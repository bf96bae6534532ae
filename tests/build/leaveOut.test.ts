/** No file of src/ may call a method of D3's selections that their stand-in in the build does not have. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { Selection } from '../../scripts/leanD3/selection.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);

/** Names of the members of selections that are used, from the types, so that an array's `filter` does not count. */
function usedSelectionMethods(): Map<string, string> {
	const sources = files.filter((file) => file.endsWith('.ts'));
	const config = ts.getParsedCommandLineOfConfigFile(
		'tsconfig.json',
		{},
		{ ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
	);
	const program = ts.createProgram(sources, config?.options ?? {});
	const checker = program.getTypeChecker();
	const used = new Map<string, string>();
	const visit = (node: ts.Node): void => {
		if (
			ts.isPropertyAccessExpression(node) &&
			checker.getTypeAtLocation(node.expression).symbol?.name === 'Selection'
		) {
			used.set(node.name.text, node.getSourceFile().fileName);
		}
		ts.forEachChild(node, visit);
	};
	for (const file of sources) visit(program.getSourceFile(file)!);
	return used;
}

it('what is called of D3’s selections is there', { timeout: 60_000 }, () => {
	const used = usedSelectionMethods();
	expect(used.size).toBeGreaterThan(5);
	expect([...used.keys()].filter((method) => !(method in Selection.prototype))).toEqual([]);
});

it('components leave D3 to plain TypeScript, where the test above sees it', () => {
	const components = files.filter((file) => file.endsWith('.svelte'));
	expect(components.filter((file) => readFileSync(file, 'utf8').includes("from 'd3-selection'"))).toEqual([]);
});
