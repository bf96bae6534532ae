/** What the pages of this repository are told when they cannot reach an element's internals. */
import { expect, it } from 'vitest';
import { internalsOf, registerInternals, type ExplainerInternals } from '../../../src/element/internal';

const element = () => ({ localName: 'ketamine-explainer' }) as HTMLElement;

it('finds what the element has registered, and hides it from those who list its properties', () => {
	const [one, internals] = [element(), { version: 1 } as ExplainerInternals];
	registerInternals(one, internals);
	expect(internalsOf(one)).toBe(internals);
	expect(Object.getOwnPropertyDescriptor(one, Symbol.for('ketamine-explainer.internal'))!.enumerable).toBe(false);
});

it('says so when the element is not defined, or is of another version', () => {
	expect(() => internalsOf(element())).toThrow('<ketamine-explainer> has no internals, and this page needs version 1');
	const other = element();
	registerInternals(other, { version: 2 } as unknown as ExplainerInternals);
	expect(() => internalsOf(other)).toThrow('has version 2 of its internals, and this page needs version 1');
});
