/** JSON as page editors leave it is read; what cannot be read is quoted with the characters that cannot be seen. */
import { describe, expect, it } from 'vitest';
import { parseSettingsJson } from '../../../src/clinic';
import { problemMessage } from '../../support/problemMessage';

const TEXT = '"clinicName":"A <br> // <![CDATA[ ]]> \u00a0 B","daySteps":[[1]]';
const VALUE = { clinicName: 'A <br> // <![CDATA[ ]]> \u00a0 B', daySteps: [[1]] };

describe('is read, and texts stay as they are', () => {
	it.each([
		['no-break spaces', `{\u00a0\u00a0${TEXT}\u202f\n}`],
		['a byte order mark', `\ufeff{${TEXT}}`],
		['marks that cannot be seen', `\u200b{\u2060${TEXT}\u00ad}\u200e`],
		['CDATA in line comments', `\n// <![CDATA[\n{${TEXT}}\n// ]]>\n`],
		['CDATA in block comments', `/*<![CDATA[*/{${TEXT}}/*]]>*/`],
		['CDATA as it is', `<![CDATA[{${TEXT}}]]>`],
		['an HTML comment', `<!--\n{${TEXT}}\n//-->`],
		['breaks', `{<br />\n${TEXT}<br>\n}<BR/>`],
		['paragraphs', `<p>{</p>\n<p class="x">${TEXT}</p><p>}</p>`],
	])('%s', (_, text) => {
		expect(parseSettingsJson(text, 'settings')).toEqual({ value: VALUE });
	});
});

it('quotes what cannot be seen by its code', () => {
	const read = parseSettingsJson('{\u00a0"a":\u200b\ufeff\u2028 1,}', 'settings');
	if (!('problem' in read)) throw new Error('was read');
	expect(problemMessage(read.problem)).toContain('"{<U+00A0>"a":<U+200B><U+FEFF><U+2028> 1,}"');
});

it('is quick with a long text that is no JSON', { timeout: 5000 }, () => {
	for (const part of [' ', '"', '<p ', '/', '//', '\u00a0', ']', '"\\"']) {
		expect(parseSettingsJson(part.repeat(100_000 / part.length), 'settings')).toHaveProperty('problem');
	}
});
