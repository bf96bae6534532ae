/**
 * Writes the types of the ES modules. Declarations that an entry needs go to dist/types, with full file names in imports
 * because `moduleResolution: nodenext` requires them; a short file beside each built module re-exports its entry.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const RELATIVE_IMPORT = /((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\2/g;

/**
 * @param {Record<string, string>} entries name of the built module → its source file
 * @param {string} outDir
 */
export function writeDeclarations(entries, outDir) {
	const emitted = emit(Object.values(entries));
	const typesDir = join(outDir, 'types');
	rmSync(typesDir, { recursive: true, force: true });
	/** @type {Set<string>} */
	const written = new Set();
	for (const [name, source] of Object.entries(entries)) {
		const path = declarationPath(source);
		write(path, emitted, typesDir, written);
		const target = `./types/${withoutExtension(relative('src', source))}.js`;
		writeFileSync(join(outDir, `${name}.d.ts`), `export * from '${target}';\n`);
	}
}

/**
 * @param {readonly string[]} sources
 * @returns {Map<string, string>} absolute path of the declaration → its text
 */
function emit(sources) {
	const config = ts.getParsedCommandLineOfConfigFile(
		'tsconfig.json',
		{ noEmit: false, declaration: true, emitDeclarationOnly: true, allowJs: false },
		{ ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
	);
	if (!config) throw new Error('tsconfig.json could not be read');
	const ambient = config.fileNames.filter((file) => file.endsWith('.d.ts'));
	const program = ts.createProgram([...sources, ...ambient], config.options);
	/** @type {Map<string, string>} */
	const emitted = new Map();
	const { diagnostics } = program.emit(undefined, (path, text) => emitted.set(resolve(path), text), undefined, true);
	const problems = [...program.getSyntacticDiagnostics(), ...diagnostics];
	if (problems.length > 0) fail(...problems);
	return emitted;
}

/**
 * Writes a declaration and everything that it imports.
 * @param {string} path
 * @param {Map<string, string>} emitted
 * @param {string} typesDir
 * @param {Set<string>} written
 */
function write(path, emitted, typesDir, written) {
	if (written.has(path)) return;
	written.add(path);
	const text = emitted.get(path);
	if (text === undefined) throw new Error(`the public types use ${relative('.', path)}, which has no declaration`);
	const target = join(typesDir, relative('src', path));
	mkdirSync(dirname(target), { recursive: true });
	const named = text.replace(RELATIVE_IMPORT, (_, before, quote, specifier) => {
		const source = [`${specifier}.ts`, `${specifier}/index.ts`, specifier]
			.map((candidate) => resolve(dirname(path), candidate))
			.find((candidate) => candidate.endsWith('.ts') && existsSync(candidate));
		if (!source)
			throw new Error(
				`the public types use ${specifier} in ${relative('.', path)}, which is no module of ours; keep it private`,
			);
		write(declarationPath(source), emitted, typesDir, written);
		const file = relative(dirname(path), withoutExtension(source));
		return `${before}${quote}${file.startsWith('.') ? file : `./${file}`}.js${quote}`;
	});
	writeFileSync(target, named);
}

/** @param {string} source */
function declarationPath(source) {
	return resolve(source.endsWith('.d.ts') ? source : `${withoutExtension(source)}.d.ts`);
}

/** @param {string} path */
function withoutExtension(path) {
	return path.replace(/(\.d)?\.ts$/, '');
}

/**
 * @param {ts.Diagnostic[]} diagnostics
 * @returns {never}
 */
function fail(...diagnostics) {
	const host = {
		getCanonicalFileName: String,
		getCurrentDirectory: ts.sys.getCurrentDirectory,
		getNewLine: () => '\n',
	};
	throw new Error(ts.formatDiagnostics(diagnostics, host));
}
