/**
 * Makes the modules of a language that begins: the English ones with its texts, and without the facts that a translation
 * takes from English (sources, which answer is right).
 */
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { moduleTexts, readModule, textOf, unwrapped } from './moduleTexts';
import { formatted, literalOf } from './writeModules';

const { factory } = ts;
const SOURCE = 'en';
/** Comments of the English modules are not of the new ones. */
const printer = ts.createPrinter({ removeComments: true });

export interface NewLanguage {
	/** Code of the language, which names its folder and its constant. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** By id. */
	readonly texts: ReadonlyMap<string, string>;
}

/**
 * The source code of each module, by its path.
 * @param folder with a folder `en` of modules, like `src/content`
 */
export async function newModules(folder: string, made: NewLanguage): Promise<Map<string, string>> {
	const texts = new Map([...made.texts, ['direction', made.direction]]);
	const placed = moduleTexts(folder, SOURCE);
	const literals = new Map([...placed].map(([id, { node }]) => [node, texts.get(id)!]));
	const withTexts = new Set([...placed.values()].map(({ node }) => node.getSourceFile()));
	// The one that puts the others together may hold no text itself.
	const sources = [readModule(join(folder, SOURCE, 'index.ts')), ...withTexts].filter(
		({ fileName }, i, all) => all.findLastIndex((other) => other.fileName === fileName) === i,
	);
	const modules = new Map<string, string>();
	for (const source of sources)
		modules.set(
			join(dirname(dirname(source.fileName)), made.language, basename(source.fileName)),
			await translatedModule(source, literals, made.language),
		);
	return modules;
}

type Literals = ReadonlyMap<ts.StringLiteralLike, string>;

async function translatedModule(module: ts.SourceFile, literals: Literals, language: string): Promise<string> {
	const name = basename(module.fileName, '.ts');
	const constants = module.statements
		.filter(ts.isVariableStatement)
		.map((each) => constantOf(each, literals, name, language));
	const shaped = module.statements.filter(ts.isVariableStatement).filter(hasShape).map(nameOf);
	const own = module.statements.filter(
		(each) => ts.isImportDeclaration(each) && (each.moduleSpecifier as ts.StringLiteral).text.startsWith('./'),
	);
	const imports = [
		...shaped.map((constant) => englishType(constant, name)),
		...(shaped.length ? [typeImport('TextsOf', undefined, '../translate')] : []),
		...own,
	];
	const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, module);
	return formatted(
		[heading(name, language, module), imports.map(print).join('\n'), ...constants.map(print)]
			.filter(Boolean)
			.join('\n\n'),
	);
}

function heading(name: string, language: string, module: ts.SourceFile): string {
	const comment = `* The words of ${name === 'index' ? 'all screens' : name} in “${language}”. A draft until a qualified translator reviews it. `;
	const node = factory.createNotEmittedStatement(module);
	ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
	return ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, module);
}

function constantOf(statement: ts.VariableStatement, literals: Literals, module: string, language: string) {
	const declarations = statement.declarationList.declarations.map((declaration) =>
		factory.createVariableDeclaration(
			module === 'index' ? language : nameOf(statement),
			undefined,
			undefined,
			hasShape(statement)
				? withShape(translated(declaration.initializer!, literals), typeName(nameOf(statement), module))
				: translated(declaration.initializer!, literals),
		),
	);
	return factory.createVariableStatement(
		statement.modifiers,
		factory.createVariableDeclarationList(declarations, ts.NodeFlags.Const),
	);
}

/** A phrase becomes its text alone; lists and groups stay. */
function translated(value: ts.Expression, literals: Literals): ts.Expression {
	const text = textOf(value);
	if (text) return literalOf(literals.get(text)!);
	const inner = unwrapped(value);
	if (ts.isCallExpression(inner)) return inner.arguments.find((each) => ts.isIdentifier(each))!;
	if (ts.isArrayLiteralExpression(inner))
		return factory.createArrayLiteralExpression(inner.elements.map((each) => translated(each, literals)));
	if (!ts.isObjectLiteralExpression(inner)) return inner;
	return factory.createObjectLiteralExpression(
		inner.properties.map((property) =>
			ts.isPropertyAssignment(property)
				? factory.createPropertyAssignment(property.name, translated(property.initializer, literals))
				: property,
		),
		true,
	);
}

/** `… as const satisfies TextsOf<typeof enDay>` */
function withShape(value: ts.Expression, type: string): ts.Expression {
	const shape = factory.createTypeQueryNode(factory.createIdentifier(type));
	return factory.createSatisfiesExpression(
		factory.createAsExpression(value, factory.createTypeReferenceNode('const')),
		factory.createTypeReferenceNode('TextsOf', [shape]),
	);
}

function hasShape(statement: ts.VariableStatement): boolean {
	return statement.declarationList.declarations.some(
		({ initializer }) => initializer !== undefined && ts.isSatisfiesExpression(initializer),
	);
}

function nameOf(statement: ts.VariableStatement): string {
	return statement.declarationList.declarations[0]!.name.getText();
}

function typeName(constant: string, module: string): string {
	return module === 'index' ? constant : `en${constant.slice(0, 1).toUpperCase()}${constant.slice(1)}`;
}

/** `import type { day as enDay } from '../en/day';` */
function englishType(constant: string, module: string): ts.ImportDeclaration {
	return module === 'index'
		? typeImport(constant, undefined, `../${SOURCE}`)
		: typeImport(typeName(constant, module), constant, `../${SOURCE}/${module}`);
}

function typeImport(name: string, of: string | undefined, from: string): ts.ImportDeclaration {
	const specifier = factory.createImportSpecifier(
		false,
		of === undefined ? undefined : factory.createIdentifier(of),
		factory.createIdentifier(name),
	);
	return factory.createImportDeclaration(
		undefined,
		factory.createImportClause(ts.SyntaxKind.TypeKeyword, undefined, factory.createNamedImports([specifier])),
		factory.createStringLiteral(from, true),
	);
}
