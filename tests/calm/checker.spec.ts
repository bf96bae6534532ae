/** The checker itself: it finds what breaks each rule on pages made for it, and nothing on a page that stands still. */
import { expect, test, type Host } from '../support/browserHost';
import { firstPaintFindings } from './firstPaint';
import { Recorder } from './recorder';
import { longestStripes } from './stripes';
import { luminanceOf } from './picture';
import { brightnessFindings, motionFindings, Watcher } from './watcher';

const LONG = { tag: '@long' } as const;
const SIZE = { width: 800, height: 600 } as const;
const DARK = '#1f2b2b';

function open(host: Host, body: string, scale = 0.25): Promise<Recorder> {
	const html = `<!doctype html><body style="margin: 0; height: 600px; background: ${DARK}">${body}</body>`;
	return Recorder.open(host, html, { ...SIZE, scale });
}

const box = (style: string, id = 'box') => `<div id="${id}" style="position: absolute; ${style}"></div>`;
const script = (code: string) => `<script>const box = document.querySelector('#box');${code}</script>`;

/** Everything that is found in two seconds at 60 frames a second, by its rule. */
async function rulesBroken(recorder: Recorder, { moving = false, forMs = 2000 } = {}): Promise<string[]> {
	const { width, height, scale } = recorder.options;
	const stage = { x: 0, y: 0, width: width * scale, height: height * scale };
	const watcher = new Watcher({ place: 'page/made', scale, stage, moving, framesPerS: 30 });
	for (let ms = 0; ms < forMs; ms += 1000 / 30) watcher.take(recorder.atMs, await recorder.picture(1000 / 30));
	return [...watcher.findings(), ...motionFindings('page/made', await recorder.motion())].map(({ rule }) => rule);
}

test('finds nothing on a page that stands still, or whose only dot moves slowly', LONG, async ({ host }) => {
	const still = await open(
		host,
		`<p style="color: #d2ddd8">Words.</p>${box('left: 90px; width: 60px; height: 60px; background: #8ab5a9')}`,
	);
	expect(await rulesBroken(still)).toEqual([]);
	const slow = await open(
		host,
		box('width: 12px; height: 12px; background: #e3c68f') +
			script(
				'let x = 0; const go = () => { box.style.transform = `translate(${(x += 1)}px)`; requestAnimationFrame(go); }; go();',
			),
	);
	expect(await rulesBroken(slow, { moving: true })).toEqual([]);
});

const BROKEN = [
	{
		what: 'a flash, 5 times a second',
		rules: [
			'share of the stage above 0.5',
			'hold of a state',
			'flash in 4 × 4 px',
			'luminance rate of a block, per s',
			'luminance rate of the stage, per s',
			'amplitude of a block at 3–30 Hz',
		],
		body:
			box('inset: 0; background: #c5d1cb; visibility: hidden') +
			script("setInterval(() => (box.style.visibility = box.style.visibility ? '' : 'hidden'), 100);"),
	},
	{
		what: 'a small flash, once',
		rules: ['hold of a state', 'flash in 4 × 4 px'],
		body:
			box('left: 20px; top: 20px; width: 12px; height: 12px; background: #c5d1cb; visibility: hidden') +
			script(
				"setTimeout(() => (box.style.visibility = ''), 500); setTimeout(() => (box.style.visibility = 'hidden'), 900);",
			),
	},
	{
		what: 'a light that comes on at once',
		rules: [
			'amplitude of a block at 3–30 Hz',
			'luminance rate of a block, per s',
			'luminance rate of the stage, per s',
		],
		body:
			box('inset: 0; background: #7f9691; visibility: hidden') +
			script("setTimeout(() => (box.style.visibility = ''), 500);"),
	},
	{ what: 'a red field', rules: ['share of red'], body: box('inset: 100px; background: #b01818') },
	{ what: 'a bright field', rules: ['share of the stage above 0.5'], body: box('inset: 100px; background: #c5d1cb') },
	{
		what: 'a style sheet that pulses',
		rules: ['fade'],
		body: `<style>@keyframes pulse { to { opacity: 0.9 } } #box { animation: pulse 700ms infinite alternate }</style>${box('width: 40px; height: 40px; background: #7f9691')}`,
	},
] as const;

for (const { what, rules, body } of BROKEN) {
	test(`finds ${what}`, LONG, async ({ host }) => {
		expect((await rulesBroken(await open(host, body))).sort()).toEqual([...rules].sort());
	});
}

const MOVING = [
	{
		what: 'a fast dot',
		rules: ['speed'],
		body:
			box('width: 12px; height: 12px; background: #8ab5a9') +
			script(
				'let x = 0; const go = () => { box.style.transform = `translate(${(x += 2.5)}px)`; requestAnimationFrame(go); }; go();',
			),
	},
	{
		what: 'too many dots',
		rules: ['moving marks'],
		body:
			Array.from({ length: 61 }, (_, i) =>
				box(`left: ${i * 12}px; top: ${(i % 7) * 60}px; width: 3px; height: 3px; background: #8ab5a9`, `dot${i}`),
			).join('') +
			'<script>let x = 0; const dots = document.querySelectorAll("div"); const go = () => { x += 0.5; for (const dot of dots) dot.style.transform = `translate(${x}px)`; requestAnimationFrame(go); }; go();</script>',
	},
	{
		what: 'a thing that rests too shortly',
		rules: ['hold of a state'],
		body:
			box('width: 12px; height: 12px; background: #8ab5a9') +
			script(
				'let t = 0; let x = 0; const go = () => { if (t++ % 40 < 20) box.style.transform = `translate(${x++}px)`; requestAnimationFrame(go); }; go();',
			),
	},
	{
		what: 'a thing that comes too quickly',
		rules: ['fade'],
		body:
			`<svg width="40" height="40"><rect id="box" width="20" height="20" fill="#8ab5a9" opacity="0"/></svg>` +
			script(
				"let t = 0; const go = () => { box.setAttribute('opacity', Math.min(1, t++ / 12)); requestAnimationFrame(go); }; go();",
			),
	},
] as const;

for (const { what, rules, body } of MOVING) {
	test(`finds ${what}`, LONG, async ({ host }) => {
		expect(await rulesBroken(await open(host, body), { moving: true })).toEqual(rules);
	});
}

test('finds a grating, and none in four blocks of dots', LONG, async ({ host }) => {
	const bars = Array.from({ length: 8 }, (_, i) =>
		box(`left: ${40 + i * 14}px; top: 40px; width: 7px; height: 90px; background: #8ab5a9`),
	).join('');
	const grating = longestStripes(luminanceOf(await (await open(host, bars, 1)).picture()));
	expect(grating).toMatchObject({ repeats: 8, along: 'rows' });
	expect(grating.pitchPx).toBeCloseTo(14, 0);
	const dots = Array.from({ length: 100 }, (_, i) => {
		const [block, row, column] = [Math.floor(i / 25), Math.floor((i % 25) / 5), i % 5];
		return box(
			`left: ${40 + block * 76 + column * 13}px; top: ${40 + row * 13}px; width: 5px; height: 5px; border-radius: 50%; background: #8fa39d`,
		);
	}).join('');
	expect(longestStripes(luminanceOf(await (await open(host, dots, 1)).picture())).repeats).toBe(5);
});

test('finds a screen that is white, black, or not as dark as its light should be', LONG, async ({ host }) => {
	const at = async (body: string) =>
		brightnessFindings('page/made', await (await open(host, body)).picture(), 'dim').map(({ rule }) => rule);
	expect(await at('')).toEqual([]);
	expect(await at(box('width: 60px; height: 60px; background: #fff'))).toEqual(['pure white area']);
	expect(await at(box('width: 60px; height: 60px; background: #000'))).toEqual(['pure black area']);
	expect(await at(box('inset: 0; background: #aab8ae'))).toEqual(['middle luminance in dim']);
});

test('finds a white first frame, and none where the page goes straight to its colours', LONG, async ({ host }) => {
	const loads = async (colors: readonly string[]) => {
		const steps = colors.map((color, i) => `setTimeout(() => (box.style.background = '${color}'), ${50 + 50 * i});`);
		const recorder = await open(host, box('inset: 100px') + script(steps.join('')));
		const pictures = [await recorder.picture()];
		for (let i = 0; i < 12; i++) pictures.push(await recorder.picture(1000 / 60));
		return firstPaintFindings('page/made', pictures, recorder.options.scale).map(({ rule }) => rule);
	};
	expect(await loads(['#7f9691'])).toEqual([]);
	expect(await loads(['#fff', '#7f9691'])).toEqual(['first paint']);
	expect(await loads(['#000', '#7f9691'])).toEqual(['first paint']);
});
