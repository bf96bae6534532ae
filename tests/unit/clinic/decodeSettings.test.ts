/** Settings files as programs save them. */
import { expect, it } from 'vitest';
import { decodeSettings } from '../../../src/clinic';

const JSON_TEXT = '{"clinicName": "Clínica Peñón"}';
const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]): ArrayBuffer =>
	Uint8Array.from(parts.flatMap((part) => [...part])).buffer;
const utf8 = new TextEncoder().encode(JSON_TEXT);
const utf16le = new Uint8Array(Buffer.from(JSON_TEXT, 'utf16le'));
const utf16be = new Uint8Array(Buffer.from(JSON_TEXT, 'utf16le').swap16());

it.each([
	['UTF-8', bytes(utf8)],
	['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8)],
	['UTF-16, as Notepad saves "Unicode"', bytes([0xff, 0xfe], utf16le)],
	['UTF-16, big end first', bytes([0xfe, 0xff], utf16be)],
	['UTF-16 without a mark', bytes(utf16le)],
	['UTF-16 without a mark, big end first', bytes(utf16be)],
])('reads %s', (_, given) => {
	expect(decodeSettings(given)).toEqual({ text: JSON_TEXT, whole: true });
});

it('does not guess at letters of another encoding, and says that they are lost', () => {
	expect(decodeSettings(bytes(Buffer.from(JSON_TEXT, 'latin1')))).toEqual({
		text: '{"clinicName": "Cl\ufffdnica Pe\ufffd\ufffdn"}',
		whole: false,
	});
	expect(decodeSettings(bytes([0xff, 0xfe], utf16le.subarray(0, -1)))).toMatchObject({ whole: false });
});

it('takes a file with nothing in it', () => {
	expect(decodeSettings(bytes())).toEqual({ text: '', whole: true });
});
