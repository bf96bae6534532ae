/**
 * Prints what the model computes as CSV, so that anyone can check it.
 *
 *     npm run trace -- protocol.json
 *     npm run trace -- --level '{"infusionMin":40,"doseMgPerKg":0.5,"model":"clements1981","untilMin":240}'
 *
 * If the input can't be run, it prints one line on stderr and exits with code 2.
 */
import { readFileSync } from 'node:fs';
import { ketamineLevels, ketamineShareRange, runTrace } from '../src/model/index';
import { parseLevelProtocol, parseTraceProtocol, ProtocolError } from './protocol';

const USAGE = "expected protocol.json, or --level '{…}'";

/** Rows per write. Writing in chunks makes long traces faster. */
const CHUNK_ROWS = 2000;

function* traceLines(path: string): Generator<string> {
	let json: string;
	try {
		json = readFileSync(path, 'utf8');
	} catch (error) {
		throw new ProtocolError(`${path}: can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
	}
	const protocol = parseTraceProtocol(json);
	yield 't_ms,glutamate_mM,ampa_open,nmda_open,nmda_conducting,ketamine_blocked';
	for (const row of runTrace(protocol)) {
		yield [row.timeMs, row.glutamateMm, row.ampaOpen, row.nmdaOpen, row.nmdaConducting, row.ketamineBlocked].join();
	}
}

function* levelLines(json: string): Generator<string> {
	const { untilMin, ...drip } = parseLevelProtocol(json);
	yield 't_min,plasma_ng_ml,effect_site_ng_ml,free_brain_um,doors_low,doors_high';
	const rowsMin = Array.from({ length: Math.floor(untilMin) + 1 }, (_, i) => i);
	if (!Number.isInteger(untilMin)) rowsMin.push(untilMin);
	for (const level of ketamineLevels(drip, rowsMin)) {
		const { low, high } = ketamineShareRange(level.freeBrainUm);
		const { minutes, plasmaNgMl, effectSiteNgMl, freeBrainUm } = level;
		yield [minutes, plasmaNgMl, effectSiteNgMl, freeBrainUm, 100 * low, 100 * high].join();
	}
}

function linesFor(args: readonly string[]): Generator<string> {
	const [first, second] = args;
	if (first === '--level' && second !== undefined && args.length === 2) return levelLines(second);
	if (first !== undefined && first !== '--level' && args.length === 1) return traceLines(first);
	throw new ProtocolError(`arguments: given ${args.length ? args.join(' ') : 'none'}; ${USAGE}`);
}

function print(lines: Generator<string>): void {
	let chunk: string[] = [];
	for (const line of lines) {
		chunk.push(line);
		if (chunk.length === CHUNK_ROWS) {
			process.stdout.write(chunk.join('\n') + '\n');
			chunk = [];
		}
	}
	process.stdout.write(chunk.join('\n') + '\n');
}

// Not an error if the reader of the pipe closes it early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
	print(linesFor(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof ProtocolError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
