/**
 * Finishes what Svelte's compiler has written of a component or a class with runes, for the runtime beside it.
 * Where the compiler writes something else one day, the build stops.
 */
import { edited, nodesOf, syntaxOf } from '../syntax.mjs';

/** Stands in a component's script, around its parts, until here. */
export const VIEW = 'lean_view';
/** With a number, a value that a block gives to a list of parts: in the script a function, then a signal. */
export const GIVEN = 'lean_given';
/** The value of a binding. */
export const BOUND = 'lean_bound';
const BINDING = /\[\s*\(\) => \$\.get\((\w+)\),\s*\(lean_bound\) => \$\.set\(\1, lean_bound\)\s*\]/g;
const GIVEN_TO_PARTS = /\blean_given\d/;

/** @typedef {import('../syntax.mjs').Node} Node */
/** @typedef {import('../syntax.mjs').Edit} Edit */
/** @typedef {{ name: string, value: string, members: { start: number, end: number } }} Field */

/**
 * @param {string} code
 * @returns {string}
 */
export function finished(code) {
	return withAccessors(withBoundSignals(withGivenSignals(givingParts(code))));
}

/**
 * A component becomes a function of its properties that gives its parts; who builds them (parts.js) does the rest.
 * @param {string} code
 */
function givingParts(code) {
	if (!code.includes(`${VIEW}(`)) return code;
	const done = code
		.replace('($$anchor, $$props)', () => '($$props)')
		.replace('($$anchor)', '()')
		.replace('$.push($$props, true);', '')
		.replace(`${VIEW}(`, 'return (')
		.replace('$.pop();', '');
	const left = /\$\.(?:push|pop)\b|\$\$(?:anchor|exports)\b|lean_view/.exec(done);
	if (left) throw new Error(`scripts/leanSvelte/ does not know this use of ${left[0]} by Svelte's compiler`);
	return done;
}

/**
 * A list of parts gets signals for what is given to it, instead of functions of which it makes them:
 * `(lean_given0) => { const item = $.derived(lean_given0); …` becomes `(item) => { …`.
 * @param {string} code
 */
function withGivenSignals(code) {
	if (!GIVEN_TO_PARTS.test(code)) return code;
	/** @type {Edit[]} */
	const edits = [];
	for (const fn of nodesOf(syntaxOf(code), 'ArrowFunctionExpression')) {
		const given = fn.params.filter((/** @type {Node} */ { name }) => GIVEN_TO_PARTS.test(name));
		if (given.length === 0) continue;
		const statements = fn.body.body.filter((/** @type {Node} */ { type }) => type === 'VariableDeclaration');
		for (const { start, end, declarations } of statements) {
			declarations.forEach((/** @type {Node} */ { id, init }, /** @type {number} */ i) => {
				const parameter = given.find(
					(/** @type {Node} */ { name }) => code.slice(init.start, init.end) === `$.derived(${name})`,
				);
				if (!parameter) return;
				const rest = declarations[i + 1];
				edits.push([parameter, id.name]);
				edits.push(rest ? [{ start: id.start, end: rest.start }, ''] : [{ start, end }, '']);
			});
		}
	}
	const done = edited(code, edits);
	if (GIVEN_TO_PARTS.test(done))
		throw new Error(`scripts/leanSvelte/ does not know how Svelte's compiler derives a value`);
	return done;
}

/**
 * What is bound is a signal: `[() => $.get(width), (lean_bound) => $.set(width, lean_bound)]` becomes `width`.
 * @param {string} code
 */
function withBoundSignals(code) {
	const done = code.replace(BINDING, '$1');
	if (done.includes(BOUND)) throw new Error('scripts/leanSvelte/ binds to variables with $state.raw() alone');
	return done;
}

/**
 * Fields with runes get their accessors from the runtime instead of the three members that the compiler writes for
 * each: `#a = $.state(1); get a() {…} set a(value) {…}` becomes a part of `#signals = $.accessors(this, { a: $.state(1) })`.
 * A field stays as it is where the class does more with it, or where its first value is one of another field.
 * @param {string} code
 */
function withAccessors(code) {
	/** @type {Edit[]} */
	const edits = [];
	for (const { body } of nodesOf(syntaxOf(code), 'ClassBody')) {
		/** @type {Field[]} */
		const fields = body.flatMap((/** @type {Node} */ _, /** @type {number} */ i) => field(code, body, i) ?? []);
		const signals = fields.map(({ name, value }) => `${name}: ${value}`).join(', ');
		fields.forEach(({ members }, i) => {
			edits.push([members, i === 0 ? `#signals = $.accessors(this, { ${signals} });` : '']);
		});
	}
	return edited(code, edits);
}

/**
 * @param {string} code
 * @param {readonly Node[]} body of a class
 * @param {number} at
 * @returns {Field | undefined}
 */
function field(code, body, at) {
	const [signal, getter, setter] = body.slice(at, at + 3);
	if (!setter || !signal.value || signal.type !== 'PropertyDefinition' || signal.key.type !== 'PrivateIdentifier')
		return undefined;
	const text = (/** @type {{ start: number, end: number }} */ { start, end }) => code.slice(start, end);
	const members = { start: getter.start, end: setter.end };
	const { name } = signal.key;
	const [, shown] = /^get (\w+)\(/.exec(text(getter)) ?? [];
	const usual = `get ${shown}(){return $.get(this.#${name});}set ${shown}(value){$.set(this.#${name}, value);}`;
	const isUsual =
		text(members)
			.replace(/\s*([{};])\s*/g, '$1')
			.replace(/\s+\(/g, '(') === usual;
	const uses = body.flatMap((each) => nodesOf(each, 'PrivateIdentifier')).filter((each) => each.name === name);
	const value = text(signal.value);
	const isOfOthers = value.startsWith('$.state(') && nodesOf(signal.value, 'ThisExpression').length > 0;
	if (!isUsual || uses.length > 3 || isOfOthers || !/^\$\.(state|derived)\(/.test(value)) return undefined;
	return { name: String(shown), value, members: { start: signal.start, end: setter.end } };
}
