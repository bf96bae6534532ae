/**
 * `npm run bench`: measures the built explainer beside what a clinic might embed instead. All run in one Chromium and take
 * turns, so that a busy moment of the machine affects all. Prints Markdown and writes bench/RESULTS.md. For a quick try,
 * `npm run bench -- 1` runs one round.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium, type Browser } from 'playwright';
import prettier from 'prettier';
import { chromiumLaunch, ensureChromium, ensureInstalled } from '../scripts/ensure.mjs';
import { sizesOf } from '../scripts/sizes.mjs';
import { CONTENDERS, DRAWING_FLOOR, LOAD_FLOOR, OURS } from './contenders';
import { measureLoad, type LoadFigures } from './load';
import { measureMany, measureMounts, type ManyFigures } from './many';
import { measureModel } from './model';
import { SLOW_CPU } from './page';
import { measureRest, type RestFigures } from './rest';
import { BenchServer } from './server';
import { median } from './statistics';
import { table, withRatio } from './table';
import { measureVisit } from './visit';

const ROUNDS = Number(process.argv[2] ?? 5);
const COUNTS = [1, 5, 20] as const;
const FILE = 'bench/RESULTS.md';

ensureInstalled('bench');
await ensureChromium();
const launch = chromiumLaunch();
const browser = await chromium.launch({
	...launch,
	args: [
		...(launch.args ?? []),
		// Requests to other hosts are counted, but go nowhere.
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		// pixi.js needs WebGL, which is rendered in software here.
		'--enable-unsafe-swiftshader',
	],
});
const server = await BenchServer.start();

/** Measures all in rounds. Each round starts with another one. */
async function inTurns<Key, Figures>(
	keys: readonly Key[],
	measure: (key: Key) => Promise<Figures>,
	rounds = ROUNDS,
): Promise<Map<Key, Figures[]>> {
	const all = new Map<Key, Figures[]>(keys.map((key) => [key, []]));
	for (let round = 0; round < rounds; round++) {
		for (let i = 0; i < keys.length; i++) {
			const key = keys[(i + round) % keys.length]!;
			all.get(key)!.push(await measure(key));
		}
		console.error(`${measure.name || 'explainer'}: round ${round + 1} of ${rounds}`);
	}
	return all;
}

function medianOf<Figures>(all: readonly Figures[], of: (figures: Figures) => number): number {
	return median(all.map(of));
}

const contender = (name: string) => CONTENDERS.find((each) => each.name === name)!;
const moving = CONTENDERS.filter(({ moves }) => moves);

function loadTable(loads: ReadonlyMap<unknown, LoadFigures[]>): string {
	const floor = loads.get(contender(LOAD_FLOOR))!;
	const ratio = (all: LoadFigures[], of: (figures: LoadFigures) => number) =>
		withRatio(medianOf(all, of), medianOf(floor, of));
	return table(
		[
			'',
			'wire, kB',
			'requests',
			'other origins',
			'first paint, ms',
			'Play answers, ms',
			'blocking, ms',
			'from start, ms',
			'CLS',
		],
		CONTENDERS.map((each) => {
			const all = loads.get(each)!;
			return [
				each.name,
				medianOf(all, ({ wireBytes }) => wireBytes / 1000),
				medianOf(all, ({ requests }) => requests),
				medianOf(all, ({ otherOrigins }) => otherOrigins),
				medianOf(all, ({ paintMs }) => paintMs),
				ratio(all, ({ answerMs }) => answerMs),
				medianOf(all, ({ blockingMs }) => blockingMs),
				medianOf(all, ({ blockingFromStartMs }) => blockingFromStartMs),
				medianOf(all, ({ layoutShift }) => layoutShift),
			];
		}),
	);
}

function playingTable(loads: ReadonlyMap<unknown, LoadFigures[]>, rests: ReadonlyMap<unknown, RestFigures[]>): string {
	const floor = contender(DRAWING_FLOOR);
	return table(
		[
			'',
			'frames/s',
			'main thread, ms a frame',
			'scripting, ms a frame',
			`frames/s, ${SLOW_CPU} ×`,
			`ms a frame, ${SLOW_CPU} ×`,
			`scripting, ${SLOW_CPU} ×`,
		],
		moving.map((each) => {
			const [load, rest] = [loads.get(each)!, rests.get(each)!];
			const perFrame = ({ msPerFrame }: RestFigures) => msPerFrame;
			const slowPerFrame = ({ slowMsPerFrame }: LoadFigures) => slowMsPerFrame;
			return [
				each.name,
				medianOf(rest, ({ framesPerS }) => framesPerS),
				withRatio(medianOf(rest, perFrame), medianOf(rests.get(floor)!, perFrame)),
				medianOf(rest, ({ scriptPerFrame }) => scriptPerFrame),
				medianOf(load, ({ slowFramesPerS }) => slowFramesPerS),
				withRatio(medianOf(load, slowPerFrame), medianOf(loads.get(floor)!, slowPerFrame)),
				medianOf(load, ({ slowScriptPerFrame }) => slowScriptPerFrame),
			];
		}),
	);
}

function restTable(rests: ReadonlyMap<unknown, RestFigures[]>): string {
	const states = ['idle', 'paused', 'hidden', 'offScreen'] as const;
	return table(
		['frames a second · main-thread ms a second', 'idle', 'paused', 'hidden', 'off screen'],
		moving.map((each) => [
			each.name,
			...states.map((state) => {
				const [frames, ms] = ([0, 1] as const).map((i) => medianOf(rests.get(each)!, (figures) => figures[state][i]));
				return `${frames!.toFixed(0)} · ${ms!.toFixed(1)}`;
			}),
		]),
	);
}

async function visitTable(): Promise<string> {
	const visits = (await inTurns([OURS], () => measureVisit(browser, server))).get(OURS)!;
	const next = visits.flatMap((visit) => visit.next);
	const choices = visits.flatMap((visit) => visit.choices);
	const [slowestMs, slowestAt] = visits.map(({ slowest }) => slowest).sort(([a], [b]) => b - a)[0]!;
	return table(
		[`a visit of all ${visits[0]!.next.length + 1} screens, ${SLOW_CPU} ×`, 'result'],
		[
			['touch on Next until the next paint, median, ms', median(next)],
			[`the slowest of ${next.length}, ms (to ${slowestAt})`, slowestMs],
			['touch on a choice of Try it, median, ms', median(choices)],
			[`the slowest of ${choices.length}, ms`, Math.max(...choices)],
			['heap at first → after the visit, MB', `${mega(visits, 'heapAtFirst')} → ${mega(visits, 'heapAfter')}`],
			['DOM nodes', `${whole(visits, 'nodesAtFirst')} → ${whole(visits, 'nodesAfter')}`],
			['listeners', `${whole(visits, 'listenersAtFirst')} → ${whole(visits, 'listenersAfter')}`],
		],
	);
}

function mega<Key extends string>(all: readonly Readonly<Record<Key, number>>[], key: Key): string {
	return (medianOf(all, (figures) => figures[key]) / 1e6).toFixed(2);
}

function whole<Key extends string>(all: readonly Readonly<Record<Key, number>>[], key: Key): string {
	return medianOf(all, (figures) => figures[key]).toFixed(0);
}

async function mountTable(): Promise<string> {
	const mounts = (await inTurns([OURS], () => measureMounts(browser, server), Math.min(3, ROUNDS))).get(OURS)!;
	return table(
		['200 mounts and unmounts', 'before', 'after'],
		[
			['heap, MB', mega(mounts, 'heapBefore'), mega(mounts, 'heapAfter')],
			['DOM nodes', whole(mounts, 'nodesBefore'), whole(mounts, 'nodesAfter')],
			['listeners', whole(mounts, 'listenersBefore'), whole(mounts, 'listenersAfter')],
		],
	);
}

async function manyTable(): Promise<string> {
	const many = await inTurns(COUNTS, (count) => measureMany(browser, server, count));
	const one = many.get(1)!;
	const row = (name: string, of: (figures: ManyFigures) => number) => [
		name,
		...COUNTS.map((count) => withRatio(medianOf(many.get(count)!, of), medianOf(one, of))),
	];
	return table(
		['explainers on a page, the first in view', ...COUNTS.map(String)],
		[
			row('main thread until all is still, ms', ({ taskMs }) => taskMs),
			row('DOM nodes', ({ nodes }) => nodes),
			row('heap, MB', ({ heap }) => heap / 1e6),
		],
	);
}

/** Where the bytes of the script come from, as the build estimates. */
function sharesTable(): string {
	const groups = JSON.parse(readFileSync('dist/test/moduleSizes.json', 'utf8')) as Record<
		string,
		Readonly<Record<'modules' | 'bytes' | 'brotli', number>>
	>;
	return table(
		['share of the script', 'modules', 'bytes', 'brotli 11'],
		Object.entries(groups).map(([group, { modules, bytes, brotli }]) => [group, modules, bytes, brotli]),
	);
}

function versions(of: Browser): string {
	const packages = JSON.parse(readFileSync('bench/package.json', 'utf8')) as { dependencies: Record<string, string> };
	const all = Object.entries(packages.dependencies).map(([name, version]) => `${name} ${version}`);
	const cpu = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
	return `Chromium ${of.version()}, headless, without a graphics card; Node ${process.versions.node}; ${cpu}. ${all.join(', ')}.`;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const size = sizesOf('dist/ketamine-explainer.js');
const shares = sharesTable();
const model = measureModel();
const startMs = performance.now();
const loads = await inTurns(CONTENDERS, function load(each) {
	return measureLoad(browser, server, each);
});
const rests = await inTurns(moving, function rest(each) {
	return measureRest(browser, server, each);
});
const visits = await visitTable();
const mounts = await mountTable();
const many = await manyTable();
const report = `# Speed and weight, side by side

Made by \`npm run bench\` with version ${version}. Figures are medians of ${ROUNDS} rounds in which all contenders took turns. ${versions(browser)}
Compare figures within this file only: another machine gives other times but similar ratios. The run took ${Math.round((performance.now() - startMs) / 1000)} s.

The embedded script: ${size.bytes.toLocaleString('en')} bytes, ${size.brotli.toLocaleString('en')} after brotli 11.

${shares}

## Loading, on a slow tablet (${SLOW_CPU} ×) and slow 4G

“Blocking” is the total blocking time from the first paint until Play answers; “from start” also counts what comes before. In brackets: ratio to the empty Svelte mount.

${loadTable(loads)}

## Playing

In brackets: ratio to the bare SVG. The explainer plays its first moving picture and runs the model for it.

${playingTable(loads, rests)}

## At rest

“Hidden” means that the page was told it is hidden. A real browser would also stop its frames.

${restTable(rests)}

## A visit

${visits}

## Mounting, unmounting, and many on a page

${mounts}

${many}

## The model

${model}
`;
await browser.close();
server.stop();
const formatted = await prettier.format(report, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
writeFileSync(FILE, formatted);
console.log(formatted);
