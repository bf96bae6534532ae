import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { jsonPlace } from '../../../../src/pages/setup/jsonPlace';
import { SettingsFileSession } from '../../../../src/pages/setup/settingsFileSession.svelte';
import { readSettingsFile, settingsFileName, writeSettingsFile } from '../../../../src/pages/setup/settingsFile';

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe('the place where JSON breaks', () => {
	it.each([
		['{\n\t"clinicName": "A"\n\t"clinicPhone": "B"\n}', 3, 2, '"'],
		['{"clinicName": "A",}', 1, 20, '}'],
		['{"clinicName": }', 1, 16, '}'],
		["{'clinicName': 1}", 1, 2, "'clinicName'"],
		['{"a": 1} x', 1, 10, 'x'],
		['{"a": tru}', 1, 7, 'tru'],
		['{"a": "b\\qc"}', 1, 7, '"'],
		['{"a": "x', 1, 9, ''],
		['{"a": [1, 2', 1, 12, ''],
		['{"a": "line\nend"}', 1, 12, 'end'],
	] as const)('%s', (text, line, column, found) => {
		expect(jsonPlace(text)).toEqual({ line, column, found });
	});

	it('is nowhere in what the browser takes, and somewhere in what it refuses', () => {
		const texts = fc.oneof(
			fc.json(),
			fc.string(),
			fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.', 'e', 't', ' ', '\n', '\\') }),
			// JSON with one character taken out or put in.
			fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}')).map(([text, at, sign]) => {
				const i = at % (text.length + 1);
				return text.slice(0, i) + sign + text.slice(i + (sign ? 0 : 1));
			}),
		);
		fc.assert(
			fc.property(texts, (text) => {
				expect(jsonPlace(text) === undefined).toBe(isJson(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it('is found in a thousand open brackets', () => {
		expect(jsonPlace('['.repeat(100_000))).toMatchObject({ line: 1, found: '' });
	});
});

describe('a settings file', () => {
	it('comes back as it was written, with what is not known and what is wrong', () => {
		const draft = { $schema: './x.json', clinicFone: '1', noDriveTime: 2, foodRule: { en: 'A', fr: 'B' } };
		expect(readSettingsFile(writeSettingsFile(draft))).toEqual({ draft });
	});

	it('may begin with a byte order mark', () => {
		expect(readSettingsFile('\ufeff{"a": 1}')).toEqual({ draft: { a: 1 } });
	});

	it('may have what editors leave between its parts', () => {
		expect(readSettingsFile('{\u00a0"a":<br />\n1\u200b}')).toEqual({ draft: { a: 1 } });
	});

	it('keeps a name that only looks like a prototype', () => {
		const opened = readSettingsFile('{"__proto__": {"clinicName": "X"}}');
		expect('draft' in opened && Object.keys(opened.draft)).toEqual(['__proto__']);
	});

	it.each([
		['', 'empty'],
		[' \n', 'empty'],
		['[1]', 'notAnObject'],
		['"text"', 'notAnObject'],
		['null', 'notAnObject'],
		['{', 'notJson'],
		[`"${'x'.repeat(1_000_001)}"`, 'tooBig'],
	])('%.20s: %s', (text, kind) => {
		expect(readSettingsFile(text)).toMatchObject({ fault: { kind } });
	});

	it('is named after the clinic', () => {
		expect(settingsFileName('Clínica Ejemplo & Co.')).toBe('clinica-ejemplo-co.settings.json');
		expect(settingsFileName('')).toBe('clinic.settings.json');
		expect(settingsFileName('../../x')).toBe('x.settings.json');
	});
});

describe('a file of another encoding', () => {
	const opened = async (content: Buffer<ArrayBuffer>) => {
		const replaceDraft = vi.fn();
		const session = new SettingsFileSession({ draft: {}, clinicName: '', replaceDraft });
		await session.open(new File([content], 'ours.json'));
		return { replaceDraft, result: session.result };
	};

	it('is refused with the reason, because its letters would be lost', async () => {
		const { replaceDraft, result } = await opened(Buffer.from('{"clinicName": "Clínica"}', 'latin1'));
		expect(result).toEqual({ name: 'ours.json', fault: { kind: 'lostLetters' } });
		expect(replaceDraft).not.toHaveBeenCalled();
	});

	it('is read if it says which one', async () => {
		const { replaceDraft } = await opened(Buffer.from('\ufeff{"clinicName": "Clínica"}', 'utf16le'));
		expect(replaceDraft).toHaveBeenCalledWith({ clinicName: 'Clínica' });
	});
});
