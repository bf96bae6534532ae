/** Generates the files that the pages need and no package contains. */

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

/** Path under /own/ → content. */
export async function madeFiles(): Promise<ReadonlyMap<string, string>> {
	return new Map([
		['marks.json', JSON.stringify(lottieMarks())],
		['emptyMount.js', await emptyMount()],
		...Object.entries(h5pFiles()).map(([path, text]) => [`h5p/${path}`, text] as const),
	]);
}

async function emptyMount(): Promise<string> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false, compilerOptions: { discloseVersion: false } })],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: 'bench/pages/emptyMount.ts', output: { format: 'iife', codeSplitting: false } },
		},
	})) as Rolldown.RolldownOutput;
	return result.output[0].code;
}

/** The marks of pages/marks.js as a Lottie file: eight keyframes a round, ten seconds at 60 frames a second. */
function lottieMarks(): object {
	const FRAMES = 600;
	const STOPS = 8;
	const layer = (i: number) => {
		const centre = [60 + (i % 10) * 66, 50 + Math.floor(i / 10) * 60];
		const at = (stop: number) => {
			const angle = (2 * Math.PI * stop) / STOPS + i;
			return [centre[0]! + 20 * Math.cos(angle), centre[1]! + 20 * Math.sin(angle), 0];
		};
		const ease = { i: { x: 0.833, y: 0.833 }, o: { x: 0.167, y: 0.167 } };
		const stops = Array.from({ length: STOPS + 1 }, (_, stop) => ({
			t: (FRAMES * stop) / STOPS,
			s: at(stop),
			...ease,
		}));
		return {
			ddd: 0,
			ind: i + 1,
			ty: 4,
			nm: `mark ${i}`,
			sr: 1,
			ks: {
				o: { a: 0, k: 100 },
				r: { a: 0, k: 0 },
				p: { a: 1, k: stops },
				a: { a: 0, k: [0, 0, 0] },
				s: { a: 0, k: [100, 100, 100] },
			},
			ao: 0,
			shapes: [
				{
					ty: 'gr',
					it: [
						{ ty: 'el', p: { a: 0, k: [0, 0] }, s: { a: 0, k: [12, 12] } },
						{ ty: 'fl', c: { a: 0, k: [0.29, 0.478, 0.47, 1] }, o: { a: 0, k: 100 } },
						{
							ty: 'tr',
							p: { a: 0, k: [0, 0] },
							a: { a: 0, k: [0, 0] },
							s: { a: 0, k: [100, 100] },
							r: { a: 0, k: 0 },
							o: { a: 0, k: 100 },
						},
					],
				},
			],
			ip: 0,
			op: FRAMES,
			st: 0,
			bm: 0,
		};
	};
	const layers = Array.from({ length: 60 }, (_, i) => layer(i));
	return { v: '5.7.4', fr: 60, ip: 0, op: FRAMES, w: 720, h: 400, nm: 'marks', ddd: 0, assets: [], layers };
}

/** The smallest content that H5P's player accepts: one library that shows one button. */
function h5pFiles(): Record<string, string> {
	const version = { majorVersion: 1, minorVersion: 0 };
	return {
		'h5p.json': JSON.stringify({
			title: 'One button',
			language: 'en',
			mainLibrary: 'H5P.OneButton',
			embedTypes: ['iframe'],
			preloadedDependencies: [{ machineName: 'H5P.OneButton', ...version }],
		}),
		'content/content.json': '{}',
		'H5P.OneButton-1.0/library.json': JSON.stringify({
			title: 'One button',
			machineName: 'H5P.OneButton',
			...version,
			patchVersion: 0,
			runnable: 1,
			preloadedJs: [{ path: 'oneButton.js' }],
		}),
		'H5P.OneButton-1.0/oneButton.js': `H5P.OneButton = function () {
			this.attach = ($container) => {
				$container.append('<button id="play">Play</button>');
				$container.find('#play').on('click', () => (window.playing = true));
			};
		};`,
	};
}
