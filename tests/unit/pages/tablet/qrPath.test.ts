/** The code for a phone's camera, read back by another library. */
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrPath } from '../../../../src/pages/tablet/handOver/qrPath';

/** Draws the path's squares large enough for a scanner. */
function scan(address: string): string | undefined {
	const { size, d } = qrPath(address)!;
	const scale = 4;
	const side = size * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
		for (let i = 0; i < scale * scale; i++) {
			const at = ((Number(y) * scale + Math.floor(i / scale)) * side + Number(x) * scale + (i % scale)) * 4;
			pixels.fill(0, at, at + 3);
		}
	}
	return jsQR(pixels, side, side)?.data;
}

it.each(['https://clinic.example/ketamine', `https://clinic.example/${'a'.repeat(180)}?lang=es#day`])(
	'says %s',
	(address) => expect(scan(address)).toBe(address),
);

it('gives nothing for what no code can hold', () => {
	expect(qrPath(`https://clinic.example/${'a'.repeat(5000)}`)).toBeUndefined();
});
