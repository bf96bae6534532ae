/**
 * Finds the texts of a language in its modules: for each path, the literal in the source code that holds it. A text that
 * several places share (`offLabel`) is one literal.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { WordsError } from './problem';

export interface PlacedText {
	readonly file: string;
	readonly node: ts.StringLiteralLike;
}

/** A module of words, read but not run. */
export function readModule(file: string): ts.SourceFile {
	return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/**
 * Every text of a language by its path, in the order of its modules.
 * @param folder that holds a folder for each language, like `src/content`
 */
export function moduleTexts(folder: string, language: string): Map<string, PlacedText> {
	const modules = new Map<string, ts.SourceFile>();
	const moduleAt = (file: string) => {
		const known = modules.get(file) ?? readModule(file);
		modules.set(file, known);
		return known;
	};
	const texts = new Map<string, PlacedText>();
	collect(valueNamed(moduleAt(join(folder, language, 'index.ts')), language, moduleAt), '', moduleAt, texts);
	return texts;
}

type ModuleAt = (file: string) => ts.SourceFile;

function collect(value: ts.Expression, path: string, moduleAt: ModuleAt, texts: Map<string, PlacedText>): void {
	const text = textOf(value);
	if (text) {
		texts.set(path, { file: text.getSourceFile().fileName, node: text });
	} else if (ts.isIdentifier(value)) {
		collect(valueNamed(value.getSourceFile(), value.text, moduleAt), path, moduleAt, texts);
	} else if (ts.isCallExpression(value)) {
		// toPrint(LINE): a line that has a name.
		for (const each of value.arguments) if (ts.isIdentifier(each)) collect(each, path, moduleAt, texts);
	} else {
		for (const [key, child] of childrenOf(value)) collect(child, path ? `${path}.${key}` : key, moduleAt, texts);
	}
}

/**
 * The literal of a phrase: `'…'`, or with its facts, as the English words have them: `line('…', …)`,
 * `toPrint(line('…', …))`, `judged('unclear', line('…', …))`, `{ text: '…', correct: true }`.
 */
export function textOf(value: ts.Expression): ts.StringLiteralLike | undefined {
	const inner = unwrapped(value);
	if (ts.isStringLiteralLike(inner)) return inner;
	if (ts.isCallExpression(inner)) {
		if (ts.isIdentifier(inner.expression) && inner.expression.text === 'line') return textOf(inner.arguments[0]!);
		return inner.arguments.filter((each) => ts.isCallExpression(each)).flatMap((each) => textOf(each) ?? [])[0];
	}
	if (!ts.isObjectLiteralExpression(inner)) return undefined;
	const property = inner.properties.find((each) => each.name?.getText() === 'text');
	return property && ts.isPropertyAssignment(property) ? textOf(property.initializer) : undefined;
}

/** Without `as const satisfies …` around it. */
export function unwrapped(value: ts.Expression): ts.Expression {
	return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value)
		? unwrapped(value.expression)
		: value;
}

function childrenOf(value: ts.Expression): (readonly [key: string, child: ts.Expression])[] {
	const inner = unwrapped(value);
	if (ts.isArrayLiteralExpression(inner)) return inner.elements.map((each, i) => [String(i), each] as const);
	if (!ts.isObjectLiteralExpression(inner)) throw notText(inner);
	return inner.properties.map((property) => {
		if (ts.isShorthandPropertyAssignment(property)) return [property.name.text, property.name] as const;
		if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) throw notText(property);
		return [property.name.text, property.initializer] as const;
	});
}

/** What a name stands for in a module: a constant there, or one that it imports. */
function valueNamed(module: ts.SourceFile, name: string, moduleAt: ModuleAt): ts.Expression {
	for (const statement of module.statements) {
		if (ts.isVariableStatement(statement)) {
			const found = statement.declarationList.declarations.find((each) => each.name.getText() === name);
			if (found?.initializer) return found.initializer;
		}
		const imported = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
		if (!imported || !ts.isNamedImports(imported)) continue;
		const found = imported.elements.find((each) => each.name.text === name);
		if (!found) continue;
		const from = (statement as ts.ImportDeclaration).moduleSpecifier as ts.StringLiteral;
		const file = join(dirname(module.fileName), `${from.text}.ts`);
		return valueNamed(moduleAt(file), (found.propertyName ?? found.name).text, moduleAt);
	}
	throw new WordsError([`${module.fileName}: has no constant “${name}”.`]);
}

function notText(node: ts.Node): WordsError {
	const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
	return new WordsError([
		`${node.getSourceFile().fileName}:${line + 1}: expected a text, a list or a group of texts, given ${node.getText().slice(0, 60)}`,
	]);
}
