/** How strongly a series of luminances swings at 3–30 Hz. */

const LOWEST_HZ = 3;
const HIGHEST_HZ = 30;

/**
 * The largest amplitude of any frequency in the band, by a windowed discrete Fourier transform of the series without its
 * linear trend.
 */
export function flickerAmplitude(values: readonly number[], framesPerS: number): number {
	const count = values.length;
	const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
	const level = values.map((value, i) => value - first - ((last - first) * i) / Math.max(1, count - 1));
	const hann = level.map((_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (count - 1)));
	const weight = hann.reduce((sum, each) => sum + each, 0);
	let largest = 0;
	for (let hz = LOWEST_HZ; hz <= Math.min(HIGHEST_HZ, framesPerS / 2); hz += framesPerS / count / 2) {
		let [real, imaginary] = [0, 0];
		for (let i = 0; i < count; i++) {
			const angle = (2 * Math.PI * hz * i) / framesPerS;
			real += level[i]! * hann[i]! * Math.cos(angle);
			imaginary += level[i]! * hann[i]! * Math.sin(angle);
		}
		// Close to half the frame rate, the two terms of a wave overlap in the window.
		const terms = hz > framesPerS / 2 - (2 * framesPerS) / count ? 1 : 2;
		largest = Math.max(largest, (terms * Math.hypot(real, imaginary)) / weight);
	}
	return largest;
}
