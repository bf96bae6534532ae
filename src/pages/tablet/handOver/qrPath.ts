/** Draws an address as a QR code: one SVG path on a grid of squares. */
import encodeQr from 'qr';

/** Squares of free space around the code, which scanners need. */
const BORDER = 4;

export interface QrPath {
	/** Squares on each side, including the border. */
	readonly size: number;
	readonly d: string;
}

/** @returns `undefined` when the address is too long */
export function qrPath(address: string): QrPath | undefined {
	try {
		const rows = encodeQr(address, 'raw', { ecc: 'medium', border: BORDER });
		const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
		return { size: rows.length, d };
	} catch {
		return undefined;
	}
}
