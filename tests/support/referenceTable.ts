import { readFileSync } from 'node:fs';

/** Reads a table of reference values: one object a row, every cell as text, quoted commas kept. */
export function referenceTable(name: string): Record<string, string>[] {
	const text = readFileSync(new URL(`../reference/${name}.csv`, import.meta.url), 'utf8').trim();
	const [header = [], ...rows] = text.split('\n').map(cells);
	return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function cells(line: string): string[] {
	return [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)]
		.slice(0, line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length)
		.map((match) => match[2] ?? match[1] ?? '');
}
