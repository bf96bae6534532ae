/** The same code, written more alike. */
import { expect, it } from 'vitest';
import { letForConst, packedTextsFirst, samePrivateNames } from '../../scripts/writtenAlike.mjs';

it('private names count in each class anew', () => {
	expect(
		samePrivateNames(`
			class A { #one = '#one'; #two() { return this.#one + (#two in this); } }
			const B = class { #three; get two() { return this.#three; } };
		`),
	).toBe(`
			class A { #own0 = '#one'; #own1() { return this.#own0 + (#own1 in this); } }
			const B = class { #own0; get two() { return this.#own0; } };
		`);
});

it('classes with private names within each other stop the build', () => {
	expect(() => samePrivateNames('class A { #a; b = class { #a; } }')).toThrow('within another');
	expect(samePrivateNames('class A { #a; b = class {}; }')).toBe('class A { #own0; b = class {}; }');
});

it('one word declares all variables', () => {
	expect(letForConst('const a=1,{b}=c;for(const d of "const e")f`const ${()=>{const g=1}}`')).toBe(
		'let a=1,{b}=c;for(let d of "const e")f`const ${()=>{let g=1}}`',
	);
});

it('packed texts stand first, languages before others', () => {
	const [sources, english, spanish] = ['s'.repeat(2100), 'e'.repeat(9000), 'f'.repeat(8000)].map((all) => `"^${all}"`);
	const rest = (...texts: unknown[]) => `a=[${texts.join()},"${'-'.repeat(3000)}","^"]}();`;
	expect(packedTextsFirst(`/*! x */\n!function(){${rest(sources, english, spanish)}`, '^')).toBe(
		`/*! x */\n!function(){let packed1=${english},packed2=${spanish},packed0=${sources};${rest('packed0', 'packed1', 'packed2')}`,
	);
	expect(packedTextsFirst(`!function(){${rest(1)}`, '^')).toBe(`!function(){${rest(1)}`);
});

it('a script that is not as expected stops the build', () => {
	expect(() => packedTextsFirst('(()=>{})()', '^')).toThrow('does not begin');
	expect(() => packedTextsFirst(`!function(){packed0="^${'-'.repeat(3000)}"}()`, '^')).toThrow('packed0');
});
