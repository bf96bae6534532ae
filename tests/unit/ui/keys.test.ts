/** The table of keys: nothing in it gets in the way of a screen reader, of speech input, or of the page. */
import { describe, expect, it } from 'vitest';
import { isKey, KEYS, type KeyAction } from '../../../src/ui/keys';

const actions = Object.keys(KEYS) as KeyAction[];
const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
	({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifiers }) as KeyboardEvent;

describe.each(actions)('%s', (action) => {
	const { key, cap } = KEYS[action];

	it('is no letter or sign', () => {
		expect(key.length).toBeGreaterThan(1);
		expect(cap).not.toBe('');
	});

	it('is meant by its key alone', () => {
		expect(actions.filter((other) => isKey(press(key), other))).toEqual([action]);
		expect(isKey(press('k'), action)).toBe(false);
	});

	it('is not meant with the browser’s own shortcuts', () => {
		for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
			expect(isKey(press(key, { [modifier]: true }), action)).toBe(false);
		}
	});
});
