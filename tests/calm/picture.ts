/** The pixels of a recorded frame and their luminance. Pure maths without a browser. */

/** Eight bits per channel, four channels per pixel. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** One number per pixel. */
export interface Field {
	readonly width: number;
	readonly height: number;
	readonly values: Float32Array;
}

export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Light of a channel's value, 0..1 (sRGB, as WCAG has it). */
const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
	const share = i / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of every pixel, 0..1. */
export function luminanceOf({ width, height, data }: Picture): Field {
	const values = new Float32Array(width * height);
	for (let i = 0, at = 0; i < values.length; i++, at += 4) {
		values[i] = 0.2126 * LINEAR[data[at]!]! + 0.7152 * LINEAR[data[at + 1]!]! + 0.0722 * LINEAR[data[at + 2]!]!;
	}
	return { width, height, values };
}

/** Below this, light is too dark to have a hue. */
const NO_HUE_BELOW = 0.02;

/** The highest share of red in a pixel's light. */
export function redShareOf({ data }: Picture): number {
	let highest = 0;
	for (let at = 0; at < data.length; at += 4) {
		const red = LINEAR[data[at]!]!;
		const sum = red + LINEAR[data[at + 1]!]! + LINEAR[data[at + 2]!]!;
		if (sum > NO_HUE_BELOW && red > highest * sum) highest = red / sum;
	}
	return highest;
}

/** Computes means of areas fast, from a summed-area table. */
export class Means {
	readonly #field: Field;
	readonly #sums: Float64Array;

	constructor(field: Field) {
		const { width, height, values } = field;
		const stride = width + 1;
		const sums = new Float64Array(stride * (height + 1));
		for (let y = 0; y < height; y++) {
			let row = 0;
			for (let x = 0; x < width; x++) {
				row += values[y * width + x]!;
				sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
			}
		}
		this.#field = field;
		this.#sums = sums;
	}

	/** Mean over the part of an area that lies in the field. */
	of({ x, y, width, height }: Area): number {
		const stride = this.#field.width + 1;
		const [left, right] = [x, x + width].map((edge) => Math.max(0, Math.min(this.#field.width, Math.round(edge))));
		const [top, bottom] = [y, y + height].map((edge) => Math.max(0, Math.min(this.#field.height, Math.round(edge))));
		const pixels = (right! - left!) * (bottom! - top!);
		if (pixels === 0) return 0;
		const at = (px: number, py: number) => this.#sums[py * stride + px]!;
		return (at(right!, bottom!) - at(left!, bottom!) - at(right!, top!) + at(left!, top!)) / pixels;
	}
}

/** A field of means over squares of some pixels. */
export function shrink(field: Field, by: number): Field {
	if (by <= 1) return field;
	const [width, height] = [Math.floor(field.width / by), Math.floor(field.height / by)];
	const values = new Float32Array(width * height);
	for (let y = 0; y < height * by; y++) {
		const row = Math.floor(y / by) * width;
		for (let x = 0; x < width * by; x++) values[row + Math.floor(x / by)]! += field.values[y * field.width + x]!;
	}
	for (let i = 0; i < values.length; i++) values[i]! /= by * by;
	return { width, height, values };
}

/** Areas of a size that cover a field. Neighbours overlap by half, so that nothing falls between two. */
export function blocksOf(field: { width: number; height: number }, size: { width: number; height: number }): Area[] {
	const starts = (all: number, each: number) => {
		if (all <= each) return [0];
		const count = Math.ceil((2 * (all - each)) / each);
		return Array.from({ length: count + 1 }, (_, i) => (i * (all - each)) / count);
	};
	return starts(field.height, size.height).flatMap((y) =>
		starts(field.width, size.width).map((x) => ({ x, y, width: size.width, height: size.height })),
	);
}

/** Share of an area that is brighter than a luminance. */
export function brightShare({ width, values }: Field, area: Area, above: number): number {
	let bright = 0;
	let all = 0;
	for (let y = Math.ceil(area.y); y < area.y + area.height; y++) {
		for (let x = Math.ceil(area.x); x < area.x + area.width; x++) {
			const value = values[y * width + x];
			if (value === undefined) continue;
			all++;
			if (value > above) bright++;
		}
	}
	return all === 0 ? 0 : bright / all;
}

export function median(values: Float32Array): number {
	return Float32Array.from(values).sort()[Math.floor(values.length / 2)]!;
}
