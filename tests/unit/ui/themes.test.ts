/** The colours of every light: contrast of what is read and of what carries meaning, and that no state is told by hue alone. */
import { describe, expect, it } from 'vitest';
import { THEMES, themeRules, type Theme, type Token } from '../../../src/ui/themes';
import {
	CALCIUM,
	JAW_TURN,
	KETAMINE,
	KETAMINE_OPEN_SCALE,
	KETAMINE_SEAT_Y,
	MAGNESIUM_RADIUS,
	MAGNESIUM_SEAT_Y,
	RECEPTOR_SHAPES,
	SODIUM,
} from '../../../src/scene/shapes';
import { contrast, EYES, lightOf, luminance, type Light } from '../../support/colour';

type Pairs = Partial<Record<Token, readonly Token[]>>;

const TEXT_LEAST = 7;
const SHAPE_LEAST = 3;

/** Text, and what it stands on. */
const TEXT: Pairs = {
	text: ['frame', 'raised', 'current', 'gap', 'gapGlow', 'send', 'recv', 'recvLow'],
	quiet: ['frame', 'raised', 'current', 'gap', 'gapGlow', 'recv', 'recvLow'],
	onAccent: ['accent'],
};

/** Edges of controls, marks, and what is drawn in the picture and the charts, and what each lies on. */
const SHAPES: Pairs = {
	edge: ['frame', 'raised', 'current', 'recvLow'],
	focus: ['frame', 'raised', 'current', 'gap', 'gapGlow', 'recvLow'],
	accent: ['frame', 'raised', 'current'],
	leader: ['recv', 'recvLow', 'raised'],
	// Doors against both cells, the gap and the wall.
	nmda: ['gap', 'gapGlow', 'recv', 'recvLow', 'wall'],
	nmdaShade: ['gap', 'recv', 'wall'],
	ampa: ['gap', 'gapGlow', 'recv', 'recvLow', 'wall'],
	ampaShade: ['gap', 'recv', 'wall'],
	lumenOpen: ['lumen', 'lumenSide'],
	glutamate: ['gap', 'gapGlow', 'sac', 'send', 'raised'],
	ketamine: ['gap', 'gapGlow', 'recvLow', 'raised'],
	sacRim: ['send', 'raised'],
	before: ['recvLow', 'raised', 'bar'],
	most: ['raised'],
	less: ['raised'],
};

/** What stands out by its own colour or, where that is close to the ground, by its outline. */
const OUTLINED: readonly (readonly [thing: Token, outline: Token, grounds: readonly Token[]])[] = [
	['key', 'ink', ['gap', 'gapGlow', 'send', 'sac', 'nmda', 'nmdaShade', 'ampa', 'ampaShade']],
	['gate', 'gateLine', ['lumen']],
	['ketamine', 'ketamineRim', ['gap', 'gapGlow', 'lumen']],
	['magnesium', 'magnesiumRim', ['lumen']],
	['calcium', 'ink', ['lumenOpen', 'recv', 'recvLow']],
	// Sodium.
	['ampaLight', 'ink', ['lumenOpen', 'recv', 'recvLow']],
];

const THEME_IDS = Object.keys(THEMES) as Theme[];

function light(theme: Theme, token: Token): Light {
	return lightOf(THEMES[theme][token]);
}

/** The pairs of a theme that have less contrast than they should, in words. */
function tooClose(theme: Theme, pairs: Pairs, least: number): string[] {
	return (Object.entries(pairs) as [Token, readonly Token[]][]).flatMap(([token, grounds]) =>
		grounds.flatMap((ground) => {
			const ratio = contrast(light(theme, token), light(theme, ground));
			return ratio >= least ? [] : [`${token} on ${ground}: ${ratio.toFixed(2)} : 1`];
		}),
	);
}

/** The things with an outline that stand out neither by their colour nor by their outline, to eyes of a kind. */
function lost(theme: Theme, see: (light: Light) => Light): string[] {
	const ratio = (a: Token, b: Token) => contrast(see(light(theme, a)), see(light(theme, b)));
	return OUTLINED.flatMap(([thing, outline, grounds]) =>
		grounds
			.filter((ground) => Math.max(ratio(thing, ground), ratio(outline, ground)) < SHAPE_LEAST)
			.map((ground) => `${thing} on ${ground}: ${ratio(thing, ground).toFixed(2)} : 1`),
	);
}

describe('contrast', () => {
	it('is computed as WCAG has it', () => {
		expect(contrast(lightOf('#ffffff'), lightOf('#000000'))).toBeCloseTo(21, 5);
		expect(contrast(lightOf('#777777'), lightOf('#ffffff'))).toBeCloseTo(4.48, 2);
	});

	describe.each(THEME_IDS)('%s', (theme) => {
		it(`of text is ${TEXT_LEAST} : 1 at least`, () => expect(tooClose(theme, TEXT, TEXT_LEAST)).toEqual([]));
		it(`of shapes is ${SHAPE_LEAST} : 1 at least`, () => expect(tooClose(theme, SHAPES, SHAPE_LEAST)).toEqual([]));
	});

	it('of the edges of cells is enough in the light of high contrast', () => {
		expect(tooClose('contrast', { sendRim: ['gap', 'send'], line: ['frame', 'raised'] }, SHAPE_LEAST)).toEqual([]);
	});
});

/** The door itself, and what it stands in. */
const DOORS: Pairs = { nmda: ['recv', 'gap'], lumenOpen: ['lumen'] };

describe.each(Object.entries(EYES))('the states of a door, seen with %s', (_eye, see) => {
	it.each(THEME_IDS)('stand out from what they lie on in %s', (theme) => {
		const close = (Object.entries(DOORS) as [Token, readonly Token[]][]).flatMap(([token, grounds]) =>
			grounds.flatMap((ground) => {
				const ratio = contrast(see(light(theme, token)), see(light(theme, ground)));
				return ratio >= SHAPE_LEAST ? [] : [`${token} on ${ground}: ${ratio.toFixed(2)} : 1`];
			}),
		);
		expect([...close, ...lost(theme, see)]).toEqual([]);
	});

	it.each(THEME_IDS)('has a way through that is lighter, or darker, when light is in it, in %s', (theme) => {
		const ratio = contrast(see(light(theme, 'lumenOpen')), see(light(theme, 'lumen')));
		expect(ratio).toBeGreaterThan(1.7);
	});
});

describe('eyes', () => {
	it('are simulated: without long-wave cones red is dark, and greys stay grey to all', () => {
		const red = lightOf('#c02020');
		expect(luminance(EYES['protanopia']!(red))).toBeLessThan(luminance(red) * 0.7);
		for (const see of Object.values(EYES))
			for (const channel of see([0.5, 0.5, 0.5])) expect(channel).toBeCloseTo(0.5, 4);
	});
});

/** Coordinates of an outline of absolute commands. */
function pointsOf(d: string): { x: number; y: number }[] {
	const numbers = d.match(/-?\d*\.?\d+/g)!.map(Number);
	return Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[i * 2]!, y: numbers[i * 2 + 1]! }));
}
const reachOf = (d: string) => Math.max(...pointsOf(d).map(({ x, y }) => Math.hypot(x, y)));
const widestAt = (d: string) => pointsOf(d).reduce((widest, each) => (each.x > widest.x ? each : widest)).y;

describe('without any colour', () => {
	it('an open gate differs in outline from a closed one', () => {
		expect(JAW_TURN[0] - JAW_TURN[1]).toBeGreaterThan(10);
		for (const { leafOpen, parting, window } of Object.values(RECEPTOR_SHAPES)) {
			const [across, , , , aside] = leafOpen;
			expect(across).toBeLessThan(0);
			expect(aside).toBeLessThan(window ? -60 : -30);
			expect(parting).toBeGreaterThan(2);
		}
	});

	it('ketamine is a larger thing with corners, in the middle; magnesium a round one, below', () => {
		expect(Math.max(...KETAMINE.match(/\d+/g)!.map(Number)) * KETAMINE_OPEN_SCALE).toBeGreaterThan(
			MAGNESIUM_RADIUS * 1.3,
		);
		expect(KETAMINE).not.toMatch(/[acqs]/i);
		expect(MAGNESIUM_SEAT_Y - KETAMINE_SEAT_Y).toBeGreaterThan(MAGNESIUM_RADIUS);
	});

	it('ions differ in outline, widest in the middle or at the foot, and are smaller than the plug', () => {
		expect(widestAt(CALCIUM)).toBe(0);
		expect(widestAt(SODIUM)).toBeGreaterThan(3);
		expect(reachOf(CALCIUM)).toBeLessThan(MAGNESIUM_RADIUS * 0.7);
	});
});

it('no browser makes a theme darker or lighter by itself', () => {
	const schemes = (Object.keys(THEMES) as Theme[]).map((theme) => {
		const [, rule] = themeRules().split(`[data-theme=${theme}]`);
		return [theme, ...rule!.split('}')[0]!.matchAll(/color-scheme:([^;]+)/g)].map(String);
	});
	expect(schemes).toEqual([
		['dim', 'color-scheme:dark,dark', 'color-scheme:only dark,only dark'],
		['soft', 'color-scheme:light,light', 'color-scheme:only light,only light'],
		['contrast', 'color-scheme:dark,dark', 'color-scheme:only dark,only dark'],
	]);
});
