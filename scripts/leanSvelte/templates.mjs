/**
 * Writes the markup of a component as data, for the script that clinics embed (4 kB of brotli). Svelte's compiler
 * makes a template of it and code that walks there; here the markup becomes a list of parts in the component's own
 * script, which Svelte then compiles with all its runes:
 *
 *     <h2 class="x">{title}</h2>{#if open}<Lines {lines} />{/if}
 *     ['h2', { class: 'x' }, () => title], [IF, () => !open, () => [[Lines, { lines: () => lines }]]]
 *
 * A part is a text, a function that gives a text, the attributes of the element around it, `[tag, ...parts]`,
 * `[component, properties]`, or `[block, ...what it needs]` (parts.js builds them).
 * A function stands for what may change. What is not known here stops the build.
 */
import { parse } from 'svelte/compiler';
import { BLOCKS } from './blocks.js';
import { BOUND, GIVEN, VIEW } from './compiled.mjs';

/** Svelte leaves out the blanks between the children of these. */
const NO_BLANKS_IN = new Set(['svg', 'select', 'tr', 'table', 'tbody', 'thead', 'tfoot', 'colgroup', 'datalist']);

const BLANKS = /[ \t\r\n\f]+/g;

/** @typedef {any} Node of Svelte's syntax tree */

/** @type {Record<string, number>} */
const BLOCK = Object.fromEntries(BLOCKS.map((block, i) => [block.name.replace('_', ''), i]));

/**
 * A component whose markup is part of its script.
 * @param {string} source
 * @returns {string}
 */
export function withoutMarkup(source) {
	return new Template(source).component();
}

class Template {
	/** @param {string} source */
	constructor(source) {
		this.source = source;
		this.root = parse(source, { modern: true });
		/** Names that stand for the same component or function as long as the script lives. */
		this.fixed = new Set([this.root.module, this.root.instance].flatMap((script) => fixedNames(script?.content)));
	}

	component() {
		const { module, instance, fragment } = this.root;
		const listening = fragment.nodes.filter(isDocument).flatMap((each) => this.documentListeners(each));
		const code = [...listening, ...this.declarations(fragment), `${VIEW}(${this.parts(fragment)});`].join('\n');
		const open = instance
			? this.source.slice(instance.start, /** @type {Node} */ (instance.content).start)
			: '<script lang="ts">';
		const script = instance ? this.text(instance.content) : '';
		return `${module ? this.text(module) : ''}\n${open}${script}\n${code}\n</script>\n`;
	}

	/** @param {Node} node */
	text(node) {
		return this.source.slice(node.start, node.end);
	}

	/**
	 * What a part of the markup declares: snippets and constants.
	 * @param {Node} fragment
	 * @returns {string[]}
	 */
	declarations(fragment) {
		return fragment.nodes.flatMap((/** @type {Node} */ node) => {
			if (node.type === 'SnippetBlock') return [`const ${node.expression.name} = ${this.snippet(node)};`];
			if (node.type !== 'ConstTag') return [];
			const [{ id, init }] = node.declaration.declarations;
			return [`const ${this.text(id)} = $derived(${this.text(init)});`];
		});
	}

	/** @param {Node} node */
	snippet({ parameters, body }) {
		return this.callback(
			parameters.map((/** @type {Node} */ each) => this.text(each)),
			body,
		);
	}

	/**
	 * A function that gives parts. It is called with functions for the values that `patterns` name or take apart.
	 * @param {readonly string[]} patterns
	 * @param {Node} fragment
	 */
	callback(patterns, fragment) {
		const declarations = [
			...patterns.map((pattern, i) => `const ${pattern} = $derived(${GIVEN}${i}());`),
			...this.declarations(fragment),
		];
		const parts = this.parts(fragment);
		const body = declarations.length > 0 ? `{ ${declarations.join(' ')} return ${parts}; }` : parts;
		return `(${patterns.map((_, i) => `${GIVEN}${i}: any`).join()}) => ${body}`;
	}

	/**
	 * @param {Node} fragment
	 * @param {string} [within] the tag around it
	 * @returns {string} a list
	 */
	parts(fragment, within = '') {
		return `[${this.nodes(fragment, within).join(', ')}]`;
	}

	/**
	 * @param {Node} fragment
	 * @param {string} within
	 */
	nodes(fragment, within) {
		const shown = fragment.nodes.filter((/** @type {Node} */ node) => !isElsewhere(node));
		return runs(shown, NO_BLANKS_IN.has(within)).map((run) =>
			Array.isArray(run) ? this.words(run) : this.node(run, within),
		);
	}

	/**
	 * Texts and expressions beside each other are one text.
	 * @param {Node[]} run
	 */
	words(run) {
		if (run.length === 1 && run[0].type === 'ExpressionTag' && !isLiteral(run[0].expression))
			return `() => (${this.text(run[0].expression)})`;
		return this.joined(run);
	}

	/**
	 * @param {Node[]} run
	 */
	joined(run) {
		const literal = (/** @type {Node} */ each) => each.data ?? String(each.expression.value);
		if (run.every((each) => each.type === 'Text' || isLiteral(each.expression)))
			return JSON.stringify(run.map(literal).join(''));
		const pieces = run.map((each) =>
			each.type === 'Text' || isLiteral(each.expression)
				? literal(each).replace(/[\\`]|\$\{/g, '\\$&')
				: `\${${this.asText(each.expression)}}`,
		);
		return `() => \`${pieces.join('')}\``;
	}

	/**
	 * Nothing, and not "undefined", where there is none.
	 * @param {Node} expression
	 */
	asText(expression) {
		return isAlwaysText(expression) ? this.text(expression) : `(${this.text(expression)}) ?? ''`;
	}

	/**
	 * @param {Node} node
	 * @param {string} within
	 * @returns {string}
	 */
	node(node, within) {
		switch (node.type) {
			case 'RegularElement':
				return this.element(node, within);
			case 'Component':
				return this.componentPart(node);
			case 'IfBlock':
				return this.ifBlock(node);
			case 'EachBlock':
				return this.eachBlock(node);
			case 'KeyBlock':
				return block('key', `() => ${this.text(node.expression)}`, this.callback([], node.fragment));
			case 'RenderTag':
				return this.renderTag(node.expression);
			case 'SvelteBoundary':
				return this.boundary(node);
			default:
				throw new Unknown(node.type, this.text(node));
		}
	}

	/**
	 * @param {Node} node
	 * @param {string} within
	 */
	element({ name, attributes, fragment }, within) {
		const given = attributes.map((/** @type {Node} */ each) => this.attribute(each)).join(', ');
		const parts = this.nodes(fragment, within === 'svg' ? within : name);
		return `[${[JSON.stringify(name), ...(given ? [`{ ${given} }`] : []), ...parts].join(', ')}]`;
	}

	/** @param {Node} node */
	attribute(node) {
		if (node.type === 'BindDirective') return this.binding(node);
		if (node.type === 'AttachTag') return `attach: () => ${this.text(node.expression)}`;
		if (node.type !== 'Attribute') throw new Unknown(node.type, this.text(node));
		const { name, value } = node;
		const key = JSON.stringify(name);
		if (value === true) return `${key}: ''`;
		if (Array.isArray(value)) return `${key}: ${this.joined(value)}`;
		const { expression } = value;
		if (name.startsWith('on')) return `${key}: ${this.handler(expression)}`;
		if (name === 'class' && /^(Array|Object)/.test(expression.type))
			throw new Unknown('a class that is no text', this.text(node));
		return `${key}: ${isLiteral(expression) ? this.text(expression) : `() => (${this.text(expression)})`}`;
	}

	/** @param {Node} node */
	binding(node) {
		const target = this.text(node.expression);
		if (node.name === 'this' || node.name === 'clientWidth')
			return `${node.name}: [() => ${target}, (${BOUND}: any) => (${target} = ${BOUND})]`;
		throw new Unknown('a binding', this.text(node));
	}

	/**
	 * What may be another function later, or none, is looked up when it is called.
	 * @param {Node} expression
	 */
	handler(expression) {
		const isFixed = isFunction(expression) || this.fixed.has(expression.name);
		return isFixed ? this.text(expression) : `(lean_given: any) => (${this.text(expression)})?.(lean_given)`;
	}

	/** @param {Node} node */
	documentListeners({ attributes }) {
		return attributes.map((/** @type {Node} */ { name, value }) => {
			const given = `${JSON.stringify(name.slice(2))}, listener`;
			return `$effect(() => {
				const listener: any = ${this.text(value.expression)};
				document.addEventListener(${given});
				return () => document.removeEventListener(${given});
			});`;
		});
	}

	/** @param {Node} node */
	componentPart({ name, attributes, fragment }) {
		const properties = attributes.map((/** @type {Node} */ each) => this.property(each));
		for (const node of fragment.nodes)
			if (node.type === 'SnippetBlock') properties.push(`${node.expression.name}: () => ${this.snippet(node)}`);
		if (this.nodes(fragment, '').length > 0) properties.push(`children: () => ${this.callback([], without(fragment))}`);
		const made = `[${name}${properties.length ? `, { ${properties.join(', ')} }` : ''}]`;
		return this.fixed.has(name) ? made : block('key', `() => ${name}`, `() => ${name} ? [${made}] : []`);
	}

	/** @param {Node} node */
	property(node) {
		if (node.type !== 'Attribute') throw new Unknown(node.type, this.text(node));
		const { name, value } = node;
		if (value === true) return `${name}: true`;
		if (Array.isArray(value)) return `${name}: ${this.joined(value)}`;
		const { expression } = value;
		if (isLiteral(expression)) return `${name}: ${this.text(expression)}`;
		const read = `() => (${this.text(expression)})`;
		return `${name}: ${isWorkedOut(expression) ? `[${read}]` : read}`;
	}

	/** @param {Node} node */
	ifBlock(node) {
		const tests = [];
		const branches = [];
		/** @type {Node} */
		let rest = node;
		while (rest) {
			const [only] = rest.nodes?.filter((/** @type {Node} */ each) => !isElsewhere(each)) ?? [rest];
			if (only?.type !== 'IfBlock' || (rest.nodes && !only.elseif)) {
				branches.push(this.callback([], rest));
				break;
			}
			tests.push(this.text(only.test));
			branches.push(this.callback([], only.consequent));
			rest = only.alternate;
		}
		const choice =
			tests.length === 1
				? `!(${tests[0]})`
				: `${tests.map((test, i) => `(${test}) ? ${i} : `).join('')}${tests.length}`;
		return block('if', `() => ${choice}`, ...branches);
	}

	/** @param {Node} node */
	eachBlock({ expression, context, index, key, body, fallback }) {
		if (fallback) throw new Unknown('{:else} of {#each}', this.text(fallback.nodes[0] ?? expression));
		if (!context) throw new Unknown('{#each} without a name', this.text(expression));
		const patterns = [this.text(context), ...(index ? [index] : [])];
		const keyOf = !key || (index && key.name === index) ? '0' : this.keyOf(context, key);
		return block('each', `() => ${this.text(expression)}`, keyOf, this.callback(patterns, body));
	}

	/**
	 * An item's key. Of an item that is taken apart, no more than the key is.
	 * @param {Node} context
	 * @param {Node} key
	 */
	keyOf(context, key) {
		const isPart = (/** @type {Node} */ { shorthand, key: name }) => shorthand && name.name === key.name;
		const [part] = context.properties?.filter(isPart) ?? [];
		return `(${part ? `{ ${this.text(part)} }` : this.text(context)}: any) => ${this.text(key)}`;
	}

	/** @param {Node} expression */
	renderTag(expression) {
		const call = expression.type === 'ChainExpression' ? expression.expression : expression;
		const given = call.arguments.map((/** @type {Node} */ each) => `() => (${this.text(each)})`);
		return block('render', `() => ${this.text(call.callee)}`, ...given);
	}

	/** @param {Node} node */
	boundary({ fragment, attributes }) {
		const failed = fragment.nodes.find(
			(/** @type {Node} */ node) => node.type === 'SnippetBlock' && node.expression.name === 'failed',
		);
		if (attributes.length > 0 || !failed) throw new Unknown('a boundary without {#snippet failed()}', '');
		return block('boundary', this.callback([], without(fragment)), this.snippet(failed));
	}
}

/** Says what there is no part for. */
class Unknown extends Error {
	/**
	 * @param {string} what
	 * @param {string} where
	 */
	constructor(what, where) {
		super(`${what}, which scripts/leanSvelte/ does not have: ${where}`);
	}
}

/**
 * @param {string} name
 * @param {readonly string[]} given
 */
function block(name, ...given) {
	return `[${[BLOCK[name], ...given].join(', ')}]`;
}

/** @param {Node} node */
function isDocument(node) {
	return node.type === 'SvelteDocument';
}

/** @param {Node} node */
function isElsewhere(node) {
	return ['Comment', 'SnippetBlock', 'ConstTag', 'SvelteDocument'].includes(node.type);
}

/**
 * A component's content without the snippets that are properties of it.
 * @param {Node} fragment
 */
function without(fragment) {
	return { ...fragment, nodes: fragment.nodes.filter((/** @type {Node} */ node) => node.type !== 'SnippetBlock') };
}

/** @param {Node} expression */
function isLiteral(expression) {
	return expression.type === 'Literal';
}

/** @param {Node} expression */
function isFunction(expression) {
	return expression.type === 'ArrowFunctionExpression' || expression.type === 'FunctionExpression';
}

/**
 * @param {Node} expression
 * @returns {boolean}
 */
function isAlwaysText(expression) {
	if (expression.type === 'ConditionalExpression')
		return isAlwaysText(expression.consequent) && isAlwaysText(expression.alternate);
	return isLiteral(expression) || expression.type === 'TemplateLiteral' || expression.type === 'BinaryExpression';
}

/**
 * Whether a property's value is kept until what it is made of changes: what is new each time it is worked out.
 * @param {Node} expression
 * @returns {boolean}
 */
function isWorkedOut(expression) {
	if (!expression || typeof expression !== 'object' || isFunction(expression)) return false;
	if (Array.isArray(expression)) return expression.some(isWorkedOut);
	return (
		['CallExpression', 'NewExpression', 'ObjectExpression', 'ArrayExpression'].includes(expression.type) ||
		Object.values(expression).some(isWorkedOut)
	);
}

/**
 * Imports, functions and what is declared as one.
 * @param {Node} program
 * @returns {string[]}
 */
function fixedNames(program) {
	return (program?.body ?? []).flatMap((/** @type {Node} */ each) => {
		if (each.type === 'ImportDeclaration')
			return each.specifiers.map((/** @type {Node} */ specifier) => specifier.local.name);
		if (each.type === 'FunctionDeclaration') return [each.id.name];
		if (each.type !== 'VariableDeclaration' || each.kind !== 'const') return [];
		return each.declarations
			.filter((/** @type {Node} */ { init }) => init && isFunction(init))
			.map((/** @type {Node} */ { id }) => id.name);
	});
}

/**
 * Blanks as Svelte leaves them: none at the ends, one between. Texts and expressions beside each other make a run.
 * @param {Node[]} nodes
 * @param {boolean} noBlanks
 * @returns {(Node | Node[])[]}
 */
function runs(nodes, noBlanks) {
	const all = nodes.map((node) =>
		node.type === 'Text' ? { ...node, data: node.data.replace(BLANKS, ' '), raw: undefined } : { ...node },
	);
	const isText = (/** @type {Node | undefined} */ node) => node?.type === 'Text';
	while (isText(all[0]) && !(all[0].data = all[0].data.trimStart())) all.shift();
	while (isText(all.at(-1)) && !(all.at(-1).data = all.at(-1).data.trimEnd())) all.pop();

	/** @type {(Node | Node[])[]} */
	const found = [];
	for (const node of all) {
		if (isText(node) && node.data === ' ' && noBlanks) continue;
		const isWord = isText(node) || node.type === 'ExpressionTag';
		const last = found.at(-1);
		if (isWord && Array.isArray(last)) last.push(node);
		else found.push(isWord ? [node] : node);
	}
	return found;
}
