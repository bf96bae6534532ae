/** Keeps `src/content/signedOff.ts` true: whether every text of a language is signed off. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readModule } from './moduleTexts';
import { formatted, withNodes } from './writeModules';

const NAME = 'SIGNED_OFF';

/** The module with the value for a language; nothing if it does not have the language yet. */
export async function markSignedOff(
	folder: string,
	language: string,
	signedOff: boolean,
): Promise<{ file: string; source: string } | undefined> {
	const file = join(folder, 'signedOff.ts');
	const value = existsSync(file) ? valueOf(readModule(file), language) : undefined;
	if (!value) return undefined;
	const by = signedOff ? ts.factory.createTrue() : ts.factory.createFalse();
	return { file, source: await formatted(withNodes(value.getSourceFile(), new Map([[value, by]]))) };
}

function valueOf(module: ts.SourceFile, language: string): ts.Expression | undefined {
	const constant = module.statements
		.filter(ts.isVariableStatement)
		.flatMap(({ declarationList }) => [...declarationList.declarations])
		.find(({ name }) => name.getText() === NAME);
	if (!constant?.initializer || !ts.isObjectLiteralExpression(constant.initializer)) return undefined;
	const property = constant.initializer.properties.find((each) => each.name?.getText() === language);
	return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
