/** The illustrations: small, in the theme's colours only, without words, and named or hidden for screen readers. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../src/chapters/pictures/parts/faces';
import { SIDE_EFFECTS } from '../../../src/content';
import { PEOPLE } from '../../../src/chapters/pictures/parts/people';
import { PICTURE_COLOURS } from '../../../src/ui/pictureColours';
import { THEMES } from '../../../src/ui/themes';
import { lightOf, luminance } from '../../support/colour';

/** The most that the SVG markup of one file may weigh, bytes. */
const MOST_BYTES = 3000;
const FOLDER = 'src/chapters/pictures';

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));
const pictures = import.meta.glob<{ default: Component<Record<string, unknown>> }>(
	[
		'../../../src/chapters/pictures/*.svelte',
		'../../../src/chapters/pictures/day/*.svelte',
		'../../../src/chapters/pictures/remember/*.svelte',
	],
	{ eager: true },
);
/** What some illustrations need to be told, in every way that changes what they draw. */
const PROPS: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
	BodyMap: [{ marked: [] }, { marked: ['heart'] }],
	ChoicePicture: ['ketamine', 'other', 'none'].map((choice) => ({ choice })),
	Faces: Object.keys(SIDE_EFFECTS).map((effect) => ({ effect })),
	ZoomInset: [{ lit: 'gap' }, { lit: 'doors' }],
};
const named = Object.entries(pictures).map(
	([path, { default: picture }]) => [/(\w+)\.svelte$/.exec(path)![1]!, picture] as const,
);

function propsOf(name: string): readonly Record<string, unknown>[] {
	return PROPS[name] ?? [{}];
}

function markupOf(picture: Component<Record<string, unknown>>, props: Record<string, unknown>): string {
	return render(picture, { props }).body.replace(/<!--.*?-->/gs, '');
}

it('are all found', () => {
	expect(named.length).toBeGreaterThan(20);
	expect(files.length).toBeGreaterThan(named.length);
});

it.each(files)('%s is small', (file) => {
	const markup = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, '');
	expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(MOST_BYTES);
});

describe.each(named)('%s', (name, picture) => {
	it('is an image with a sentence, or hidden', () => {
		const [props] = propsOf(name);
		const shown = /^\s*<svg[^>]*>/.exec(markupOf(picture, { ...props, label: 'A sentence.' }))![0];
		expect(shown).toContain('role="img"');
		expect(shown).toContain('aria-label="A sentence."');
		expect(shown).not.toContain('aria-hidden');
		const hidden = /^\s*<svg[^>]*>/.exec(markupOf(picture, { ...props }))![0];
		expect(hidden).toContain('aria-hidden="true"');
		expect(hidden).not.toContain('role=');
	});

	it.each(propsOf(name))(
		'has no colours but those of the theme, no inline style, no text and no motion: %j',
		(props) => {
			const markup = markupOf(picture, props);
			const colours = [...markup.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour!);
			const tokens = Object.keys(THEMES.dim);
			expect(colours.length).toBeGreaterThan(4);
			for (const colour of colours) {
				if (colour !== 'none') expect(tokens).toContain(/^var\(--ke-(\w+)\)$/.exec(colour)?.[1]);
			}
			expect(markup).not.toMatch(/ style=|<(use|text|title|animate|image|foreignObject)\b/);
			expect(markup.replace(/<[^>]*>/g, '').trim()).toBe('');
		},
	);

	it('can stand on a page twice', () => {
		const { body } = render(
			(($$renderer: unknown) => {
				const twice = picture as unknown as (renderer: unknown, props: object) => void;
				for (const props of [propsOf(name)[0], propsOf(name)[0]]) twice($$renderer, { ...props });
			}) as unknown as Component,
			{},
		);
		const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

/** How far two colours lie apart in red, green and blue together. */
function apart(one: string, other: string): number {
	const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	const others = channels(other);
	return Math.hypot(...channels(one).map((value, i) => value - others[i]!));
}

it('have no saturated red, and nothing purely black or white', () => {
	const wrong = Object.entries(PICTURE_COLOURS).flatMap(([theme, colours]) =>
		Object.entries(colours)
			.filter(([, colour]) => {
				const [red, green, blue] = lightOf(colour);
				const light = luminance([red, green, blue]);
				return red / (red + green + blue) >= 0.6 || light < 0.004 || light > 0.93;
			})
			.map(([token]) => `${theme}: ${token}`),
	);
	expect(wrong).toEqual([]);
});

describe.each(Object.entries(THEMES))('people in %s', (_theme, colours) => {
	it.each(Object.entries({ ...PEOPLE, ...FACES }))(
		'clothe the %s in nothing that looks like bare skin',
		(_who, look) => {
			expect(apart(colours[look.top], colours[look.skin])).toBeGreaterThan(50);
		},
	);
});
