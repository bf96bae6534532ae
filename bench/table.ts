/** Markdown tables. */
export type Cell = string | number | undefined;

/** Formats a cell. Numbers get about three significant digits. */
function text(cell: Cell): string {
	if (cell === undefined || (typeof cell === 'number' && Number.isNaN(cell))) return '–';
	if (typeof cell === 'string') return cell;
	if (cell === 0 || Math.abs(cell) >= 100 || Number.isInteger(cell)) return Math.round(cell).toLocaleString('en');
	return cell.toFixed(Math.abs(cell) >= 10 ? 1 : 2);
}

/** A value and its ratio to the floor. */
export function withRatio(value: number, floor: number): string {
	return `${text(value)} (${(value / floor).toFixed(1)} ×)`;
}

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const line = (cells: readonly Cell[]) => `| ${cells.map(text).join(' | ')} |`;
	const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}
