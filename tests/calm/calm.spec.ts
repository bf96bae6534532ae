/** Records light and motion of the explainer, and checks that nothing exceeds the limits of docs/motion.md. */
import { CHAPTER_IDS, STEP_IDS } from '../../src/content';
import { KETAMINE_SCRIPTS } from '../../src/chapters/ketamine/script';
import { SIGNALS_SCRIPTS } from '../../src/chapters/signals/script';
import { LIGHT_FADE_MS } from '../../src/ui/lightFade';
import { expect, test } from '../support/browserHost';
import { Extremes, findingText, type Finding } from './finding';
import { firstPaintFindings } from './firstPaint';
import { LIMITS } from './limits';
import { luminanceOf, Means } from './picture';
import { changeOf } from './rates';
import { longestStripes } from './stripes';
import { brightnessFindings } from './watcher';
import { doTo, openWidget, record, TABLET, type Deed } from './widget';

/** `npm run test:all` records all screens; `npm test` what moves most, and what is brightest. */
const LONG = { tag: '@long' } as const;

const extremes = new Extremes();
test.afterAll(() => {
	for (const line of extremes.lines) console.log(line);
});

function expectNone(findings: readonly Finding[]): void {
	expect(findings.map(findingText)).toEqual([]);
}

const SCRIPTS: Record<string, Record<string, { lengthMs: number }>> = {
	signals: SIGNALS_SCRIPTS,
	ketamine: KETAMINE_SCRIPTS,
};
const PLAY = '.dock-middle button';
/** Frames per second while a story plays. Six are enough, because everything changes over 0.5 s or more. */
const PLAYED_FPS = 6;
const CLOSE_FPS = 60;
/** When most happens after a message, ms. */
const BUSIEST = { fromMs: 3000, forMs: 1500 } as const;

for (const [chapter, theme] of [
	['signals', 'dim'],
	['ketamine', 'dim'],
	['ketamine', 'soft'],
] as const) {
	test(`${chapter}: every step, played, ${theme}`, LONG, async ({ host }) => {
		const recorder = await openWidget(host, `chapter="${chapter}" theme="${theme}" motion="full"`);
		const found: Finding[] = [];
		for (const step of STEP_IDS[chapter]) {
			const { lengthMs } = SCRIPTS[chapter]![step] ?? {};
			// Only some steps have a story.
			if (lengthMs === undefined) continue;
			const place = `${chapter}/${step}`;
			await doTo(recorder, { goTo: [chapter, step] });
			await recorder.pass(1000);
			found.push(
				...(await record(
					recorder,
					{ click: PLAY },
					{ place, framesPerS: PLAYED_FPS, forMs: lengthMs, moving: true, extremes },
				)),
			);
		}
		expectNone(found);
	});
}

test('“Try it” at its busiest, in the brightest light, and 60 times a second', LONG, async ({ host }) => {
	const recorder = await openWidget(host, 'theme="contrast" motion="full" chapter="ketamine"');
	await doTo(recorder, { goTo: ['ketamine', 'try'] });
	for (const choice of ['ketamine][value=more', 'rate][value=often', 'magnesium][value=off', 'pace][value=usual'])
		await doTo(recorder, { click: `input[name=${choice}]` });
	await recorder.pass(1000);
	await doTo(recorder, { click: PLAY });
	const place = 'ketamine/try';
	const found = await record(recorder, undefined, {
		place,
		framesPerS: PLAYED_FPS,
		forMs: BUSIEST.fromMs,
		moving: true,
		extremes,
	});
	found.push(
		...(await record(recorder, undefined, {
			place,
			framesPerS: CLOSE_FPS,
			forMs: BUSIEST.forMs,
			moving: true,
			flicker: true,
			extremes,
		})),
		...(await record(recorder, undefined, { place, framesPerS: PLAYED_FPS, forMs: 9000, moving: true, extremes })),
	);
	expectNone(found);
});

test('60 times a second where most moves', async ({ host }) => {
	const recorder = await openWidget(host, 'theme="dim" motion="full"');
	const found: Finding[] = [];
	for (const [chapter, step] of [
		['signals', 'plug-moves'],
		['ketamine', 'sits'],
	] as const) {
		await doTo(recorder, { goTo: [chapter, step] });
		await recorder.pass(1000);
		await doTo(recorder, { click: PLAY });
		await recorder.pass(BUSIEST.fromMs);
		const place = `${chapter}/${step}`;
		found.push(
			...(await record(recorder, undefined, {
				place,
				framesPerS: CLOSE_FPS,
				forMs: BUSIEST.forMs,
				moving: true,
				flicker: true,
				extremes,
			})),
		);
		await doTo(recorder, { press: 'Escape' });
	}
	expectNone(found);
});

/** Everything a reader may do while the picture stands still. */
function* walk(everyStepOf: readonly string[]): Generator<{ place: string; deed: Deed }> {
	for (const chapter of CHAPTER_IDS)
		for (const step of everyStepOf.includes(chapter) ? STEP_IDS[chapter] : STEP_IDS[chapter].slice(0, 1))
			yield { place: `${chapter}/${step}`, deed: { goTo: [chapter, step] } };
	yield { place: 'ketamine/fewer: come from another chapter', deed: { goTo: ['ketamine', 'fewer'] } };
	for (let i = 1; i <= 3; i++)
		yield { place: 'ketamine/fewer: one step', deed: { click: '.dock-middle button + button' } };
	yield { place: 'ketamine/fewer: into Spanish', deed: { set: ['lang', 'es'] } };
	yield { place: 'ketamine/fewer: back into English', deed: { set: ['lang', 'en'] } };
	yield { place: 'ketamine/fewer: its sources', deed: { click: '.captioned .sources-of button' } };
	yield { place: 'ketamine/fewer: about this picture', deed: { click: '.picture-note .button' } };
	yield { place: 'ketamine/fewer: closed', deed: { click: 'dialog[open] .dialog-head button' } };
	yield { place: 'ketamine/fewer: chapters', deed: { click: '.header-chapters button' } };
	yield { place: 'ketamine/fewer: closed', deed: { click: 'dialog[open] .dialog-head button' } };
	yield { place: 'ketamine/fewer: help', deed: { click: '.header-help button' } };
	yield { place: 'ketamine/fewer: closed', deed: { click: 'dialog[open] .dialog-head button' } };
	for (const [i, what] of ['light', 'motion'].entries()) {
		yield { place: `ketamine/fewer: ${what}`, deed: { click: `.header-options > :nth-child(${i + 2})` } };
		yield { place: 'ketamine/fewer: closed', deed: { click: 'dialog[open] .dialog-head button' } };
	}
	yield { place: 'ketamine/fewer: without motion', deed: { set: ['motion', 'reduced'] } };
}

for (const [theme, options] of [
	['dim', LONG],
	['soft', {}],
] as const) {
	test(`${theme}: every screen comes in calmly and then stands still`, options, async ({ host }) => {
		const recorder = await openWidget(host, `theme="${theme}" motion="full"`, 1);
		await recorder.pass(1000);
		const found: Finding[] = [];
		for (const { place, deed } of walk(theme === 'dim' ? ['signals', 'ketamine'] : [])) {
			found.push(...(await record(recorder, deed, { place, framesPerS: 3, forMs: 700, extremes })));
			await recorder.motion();
			await recorder.pass(1000);
			const { changes } = await recorder.motion();
			if (changes) found.push({ place, rule: 'starts still', measured: `${changes} changes`, allowed: 'none' });
		}
		expectNone(found);
	});
}

/** Hides words, because lines of text are stripes as well. */
const WITHOUT_WORDS =
	'* { color: transparent !important } text { fill: transparent !important; stroke: transparent !important }';

for (const [theme, width, every] of [
	['dim', 390, 1],
	['contrast', TABLET.width, 1],
	// Its shapes are those of the other two themes.
	['soft', TABLET.width, 3],
] as const) {
	test(`${theme} at ${width} px: stripes, and how bright each screen is`, LONG, async ({ host }) => {
		const recorder = await openWidget(host, `theme="${theme}"`, 1, { ...TABLET, width });
		await recorder.act((css) => {
			const root = document.querySelector('ketamine-explainer')!.shadowRoot!;
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
		}, WITHOUT_WORDS);
		const found: Finding[] = [];
		for (const chapter of CHAPTER_IDS) {
			for (const [i, step] of STEP_IDS[chapter].entries()) {
				if (i % every > 0) continue;
				await doTo(recorder, { goTo: [chapter, step] });
				await recorder.pass(600);
				const place = `${chapter}/${step}`;
				const picture = await recorder.picture();
				const stripes = longestStripes(luminanceOf(picture));
				extremes.highest('equal repeats of 4–38 px', stripes.repeats, place);
				if (stripes.repeats > LIMITS.repeats) {
					const measured = `${stripes.repeats} repeats of ${stripes.pitchPx.toFixed(1)} px, contrast ${stripes.contrast.toFixed(2)}, at ${stripes.x} ${stripes.y} along ${stripes.along}`;
					found.push({ place, rule: 'stripes', measured, allowed: `at most ${LIMITS.repeats} repeats` });
				}
				found.push(...brightnessFindings(place, picture, theme));
			}
		}
		expectNone(found);
	});
}

test('a change of light takes over a second, and no part of the screen turns back on the way', async ({ host }) => {
	const recorder = await openWidget(host, 'theme="dim" chapter="signals"');
	await doTo(recorder, { goTo: ['signals', 'plug-moves'] });
	await recorder.pass(1000);
	const found: Finding[] = [];
	for (const [from, to] of [
		['dim', 'soft'],
		['soft', 'contrast'],
		['contrast', 'soft'],
		['soft', 'dim'],
	] as const) {
		const place = `signals/plug-moves: ${from} to ${to}`;
		const frames = [new Means(luminanceOf(await recorder.picture()))];
		const startMs = recorder.atMs;
		await doTo(recorder, { set: ['theme', to] });
		const times = [0];
		while (recorder.atMs - startMs < LIGHT_FADE_MS + 400) {
			frames.push(new Means(luminanceOf(await recorder.picture(1000 / 15))));
			times.push(recorder.atMs - startMs);
		}
		// The gap between header and cell, where nothing but the theme changes, and the whole screen.
		for (const area of [
			{ x: 4, y: 20, width: 40, height: 20 },
			{ x: 0, y: 0, width: 256, height: 192 },
		]) {
			const { lastsMs, turnsBack } = changeOf(frames.map((means, i) => ({ atMs: times[i]!, value: means.of(area) })));
			extremes.lowest('change of light, ms', lastsMs || Infinity, place);
			if (to !== 'contrast' || from !== 'soft' || lastsMs > 0) {
				if (lastsMs < LIMITS.lightChangeMs)
					found.push({
						place,
						rule: 'change of light',
						measured: `${lastsMs.toFixed(0)} ms`,
						allowed: `at least ${LIMITS.lightChangeMs} ms`,
					});
			}
			if (turnsBack) found.push({ place, rule: 'change of light', measured: 'turns back', allowed: 'one way' });
		}
	}
	expectNone(found);
});

test('the first paint is in the colours of the light, with no flash before', async ({ host }) => {
	const found: Finding[] = [];
	for (const theme of ['dim', 'soft', 'contrast'] as const) {
		const recorder = await openWidget(host, `theme="${theme}"`, 0.25, TABLET, '');
		const pictures = [await recorder.picture()];
		await recorder.run('/ketamine-explainer.js');
		while (!(await recorder.areaOf('.stage, .screen'))) pictures.push(await recorder.picture(1000 / 60));
		for (let i = 0; i < 20; i++) pictures.push(await recorder.picture(1000 / 60));
		expect(brightnessFindings(theme, pictures.at(-1)!, theme)).toEqual([]);
		found.push(...firstPaintFindings(`start/welcome in ${theme}`, pictures, recorder.options.scale));
	}
	expectNone(found);
});
