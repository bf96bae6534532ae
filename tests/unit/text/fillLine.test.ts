/** A clinic's facts in sentences. */
import { expect, it } from 'vitest';
import { fillLine, fillLines } from '../../../src/text/fillLine';
import { readSettings } from '../../../src/clinic';

const line = (text: string) => ({ text, sources: ['config'] as const });
const fill = (text: string, given: Record<string, unknown> = {}) =>
	fillLine(line(text), readSettings([given]).settings, 'en');

it('puts a fact in its place', () => {
	expect(fill('Rule: {foodRule}', { foodRule: 'Eat little.' })?.text).toBe('Rule: Eat little.');
});

it('leaves a line out rather than show a hole', () => {
	expect(fill('Rule: {foodRule}')).toBeUndefined();
	expect(fill('{foodRule} {emergency}')).toBeUndefined();
	const { settings } = readSettings([]);
	expect(
		fillLines([line('Rule: {foodRule}'), line('Call {emergency}')], settings, 'en').map(({ text }) => text),
	).toEqual(['Call 911']);
});

it('always has the numbers for help and the time without driving', () => {
	expect(fill('{emergency} {crisis} {noDriveTime}')?.text).toBe('911 988 24 hours');
});

it('says in which language a fact is when it is not the page’s', () => {
	expect(fill('Regla: {foodRule}', { foodRule: { es: 'Coma poco.' } })).toMatchObject({
		text: 'Regla: Coma poco.',
		lang: 'es',
	});
	expect(fill('Rule: {foodRule}', { foodRule: { en: 'Eat little.', es: 'Coma poco.' } })).not.toHaveProperty('lang');
});

it('keeps markup in a fact as the letters it is', () => {
	expect(fill('Where: {address}', { address: '1 $& Road' })?.text).toBe('Where: 1 $& Road');
});

it('tells readers of Spanish which key to press at 988, and not at a line that a clinic names', () => {
	const [number] = fillLines([line('Llame al {crisis}.')], readSettings([]).settings, 'es');
	expect(number!.text).toBe('Llame al 988 (oprima 2).');
	const own = readSettings([{ crisisLine: '116 123' }]).settings;
	expect(fillLines([line('Llame al {crisis}.'), line('{us988}')], own, 'es').map(({ text }) => text)).toEqual([
		'Llame al 116 123.',
	]);
});
