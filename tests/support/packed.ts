/** Packs the package with npm, and makes projects that have installed it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Packed {
	readonly tarball: string;
	/** Paths of the packed files. */
	readonly files: readonly string[];
	/** Folder of the unpacked package. */
	readonly root: string;
}

export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'ketamine-explainer-packed-'));
}

export function pack(folder: string): Packed {
	const npm = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const report = execFileSync('npm', npm, { encoding: 'utf8', shell: process.platform === 'win32' });
	const [{ filename, files }] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
	const tarball = join(folder, filename);
	execFileSync('tar', ['-xzf', tarball, '-C', folder]);
	return { tarball, files: files.map(({ path }) => path), root: join(folder, 'package') };
}

/** Makes a project in which the packed package, and packages of this repository, are installed. */
export function makeProject(
	folder: string,
	packed: Packed,
	dependencies: readonly string[],
	files: Readonly<Record<string, string>>,
): string {
	const install = (name: string, target: string) => {
		const link = join(folder, 'node_modules', name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(target, link, 'junction');
	};
	install('ketamine-explainer', packed.root);
	for (const name of dependencies) install(name, resolve('node_modules', name));
	for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
		writeFileSync(join(folder, path), text);
	}
	return folder;
}
