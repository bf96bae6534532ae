/** Contrast of colours, and how they look with a colour vision deficiency. */

export type Light = readonly [red: number, green: number, blue: number];

/** Linear light of a colour as #rrggbb, 0..1 a channel (sRGB, as WCAG has it). */
export function lightOf(color: string): Light {
	if (!/^#[\da-f]{6}$/.test(color)) throw new Error(`not #rrggbb: ${color}`);
	return [1, 3, 5].map((at) => {
		const share = parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as unknown as Light;
}

export function luminance([red, green, blue]: Light): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2, 1..21. */
export function contrast(a: Light, b: Light): number {
	const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
	return (high! + 0.05) / (low! + 0.05);
}

type Matrix = readonly [Light, Light, Light];

/**
 * What is left of linear RGB without one kind of cone: Machado, Oliveira and Fernandes, "A Physiologically-based Model
 * for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009,
 * doi:10.1109/TVCG.2009.113, at full severity. The greys are relative luminance.
 */
const MATRICES: Readonly<Record<string, Matrix>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
	greyscale: [
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722],
	],
};

/** Kinds of colour vision by name: each maps the linear RGB of a colour to what is seen. */
export const EYES: Readonly<Record<string, (light: Light) => Light>> = {
	'all colours': (light) => light,
	...Object.fromEntries(
		Object.entries(MATRICES).map(([name, matrix]) => [
			name,
			(light: Light) =>
				matrix.map((row) =>
					Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
				) as unknown as Light,
		]),
	),
};
