/**
 * Signals and effects, as Svelte's compiler expects them.
 *
 * - A **source** holds a value.
 * - A **derived** computes one from others, when it is asked for and only if one of them has changed.
 * - An **effect** runs its function again after what it read has changed. Effects form a tree: what is made while one
 *   runs belongs to it and ends with it, page nodes too.
 *
 * A change marks its readers and what reads those; in the next microtask the marked effects run, those of the page
 * (blocks and templates) from the outside in, then the components' own, inner ones first.
 */

/** What is known of a derived or effect: up to date, perhaps not, not, ended. */
const FRESH = 0;
const UNSURE = 1;
const STALE = 2;
const ENDED = 3;

/** Kinds of effects. A branch holds what an `{#if}` or `{#each}` shows, and reads nothing. */
const BRANCH = 0;
/** Decides which branches are shown, and keeps them when it runs again. */
const BLOCK = 1;
/** Writes to the page. */
const TEMPLATE = 2;
/** A component's own; runs after the page is up to date. */
const OWN = 3;

/** More runs in one go than any page needs: effects set off each other. */
const MOST_RUNS = 1e5;

/** The derived or effect that runs and notes what it reads. */
let reader = null;
/** The effect to which what is made now belongs. */
let owner = null;
/** The component that is being made, or to which the running effect belongs. */
let component = null;

/** What waits to run again: of the page, and of components. */
const waiting = new Set();
const waitingOwn = new Set();
let isQueued = false;
let lastMade = 0;

export function state(value) {
	return { value, readers: new Set() };
}

/** It ends with the effect it belongs to; without one it lives as long as what it reads. */
export function derived(compute) {
	const made = { ...state(), compute, known: STALE, reads: new Set() };
	owner?.parts.add(made);
	return made;
}

export function get(signal) {
	if (signal.known === ENDED) return untrack(signal.compute);
	if (signal.compute) refresh(signal);
	if (reader) {
		reader.reads.add(signal);
		signal.readers.add(reader);
	}
	return signal.value;
}

export function set(signal, value) {
	if (signal.value !== value) {
		signal.value = value;
		mark(signal, STALE);
	}
	return value;
}

/** For `signal++` and `signal--`. */
export function update(signal, by = 1) {
	const before = get(signal);
	set(signal, before + by);
	return before;
}

/** Reads and writes signals as an object's properties. */
export function accessors(made, signals) {
	for (const name in signals)
		Object.defineProperty(made, name, {
			get: () => get(signals[name]),
			set(value) {
				set(signals[name], value);
			},
		});
}

export function untrack(read) {
	return within(null, owner, component, read);
}

function mark(signal, known) {
	for (const each of signal.readers) {
		const before = each.known;
		if (before < known) each.known = known;
		if (before === FRESH) {
			if (each.readers) mark(each, UNSURE);
			else wait(each);
		}
	}
}

function isStale(each) {
	if (each.known === UNSURE) {
		for (const read of [...each.reads]) if (read.compute && each.known === UNSURE) refresh(read);
		if (each.known === UNSURE) each.known = FRESH;
	}
	return each.known === STALE;
}

function refresh(signal) {
	if (!isStale(signal)) return;
	const value = run(signal, signal, owner, component, signal.compute);
	if (value === signal.value) return;
	signal.value = value;
	for (const each of signal.readers) if (each.known === UNSURE) each.known = STALE;
}

/** Runs a function that reads anew; after an error it is stale as before. */
function run(each, asReader, asOwner, asComponent, fn) {
	forget(each);
	each.known = FRESH;
	try {
		return within(asReader, asOwner, asComponent, fn);
	} catch (error) {
		if (each.known < STALE) each.known = STALE;
		throw error;
	}
}

function forget(each) {
	for (const read of each.reads) read.readers.delete(each);
	each.reads.clear();
}

function within(asReader, asOwner, asComponent, fn) {
	const before = [reader, owner, component];
	[reader, owner, component] = [asReader, asOwner, asComponent];
	try {
		return fn();
	} finally {
		[reader, owner, component] = before;
	}
}

function effect(kind, fn) {
	const made = {
		kind,
		fn,
		/** What is outside was made before. */
		age: ++lastMade,
		owner,
		component,
		known: STALE,
		reads: new Set(),
		parts: new Set(),
		cleanUp: undefined,
		/** First and last node on the page. */
		nodes: undefined,
		/** Takes over after an error in it. */
		onError: undefined,
	};
	owner?.parts.add(made);
	if (kind === OWN) wait(made);
	else {
		try {
			runAgain(made);
		} catch (error) {
			end(made);
			throw error;
		}
	}
	return made;
}

export const branch = (fn) => effect(BRANCH, fn);
export const block = (fn) => effect(BLOCK, fn);
export const templateEffect = (write) => effect(TEMPLATE, write);
export const ownEffect = (fn) => effect(OWN, fn);

/** A component's own effects run in the order in which components are complete: inner ones first. */
export function user_effect(fn) {
	if (component?.effects) component.effects.push(fn);
	else ownEffect(fn);
}

function runAgain(each) {
	if (each.kind !== BLOCK) for (const part of each.parts) end(part);
	cleanUp(each);
	const result = run(each, each.kind === BRANCH ? null : each, each, each.component, each.fn);
	if (typeof result === 'function') each.cleanUp = result;
}

function cleanUp(each) {
	const before = each.cleanUp;
	each.cleanUp = undefined;
	if (before) untrack(before);
}

/** Ends a derived or an effect with all that belongs to it, and takes its nodes off the page. */
export function end(each, removes = true) {
	each.owner?.parts.delete(each);
	each.known = ENDED;
	waiting.delete(each);
	waitingOwn.delete(each);
	forget(each);
	if (!each.parts) return;
	if (removes && each.nodes) {
		removes = false;
		for (const node of nodesOf(each)) node.remove();
	}
	for (const part of each.parts) end(part, removes);
	cleanUp(each);
}

export function nodesOf({ nodes: [first, last] }) {
	const all = [first];
	for (let node = first; node !== last && (node = node.nextSibling);) all.push(node);
	return all;
}

/** Notes which nodes the effect that is being made has on the page; of parts within parts the outermost tell last. */
export function ownNodes(first, last) {
	owner.nodes = [first, last];
}

/** A block whose content is replaced after an error in it. */
export function guarded(fn, replace) {
	return block(() => {
		const guard = owner;
		guard.onError = (error) => {
			for (const part of guard.parts) end(part);
			within(null, guard, guard.component, () => branch(() => replace(error)));
		};
		try {
			branch(fn);
		} catch (error) {
			guard.onError(error);
		}
	});
}

function wait(each) {
	(each.kind === OWN ? waitingOwn : waiting).add(each);
	if (isQueued) return;
	isQueued = true;
	queueMicrotask(flush);
}

/** Brings the page up to date, and then lets components' own effects run; these may change the page again. */
function flush() {
	isQueued = false;
	let runs = 0;
	let failure;

	function runOne(each) {
		if (runs++ > MOST_RUNS) {
			waiting.clear();
			waitingOwn.clear();
			throw new Error('effects go on setting off each other');
		}
		waiting.delete(each);
		waitingOwn.delete(each);
		try {
			if (isStale(each)) runAgain(each);
		} catch (error) {
			let guard = each;
			while (guard && !guard.onError) guard = guard.owner;
			if (guard) guard.onError(error);
			else failure = { error };
		}
	}

	function runPage() {
		while (waiting.size > 0) runOne([...waiting].reduce((first, other) => (other.age < first.age ? other : first)));
	}

	for (runPage(); waitingOwn.size > 0;) {
		for (const each of inOrder(waitingOwn)) {
			if (!waitingOwn.has(each)) continue;
			runOne(each);
			runPage();
		}
	}
	if (failure) throw failure.error;
}

/** As they stand in the trees that they belong to, inner ones first. */
function inOrder(effects) {
	const found = [];
	const visit = (each) => {
		each.parts?.forEach(visit);
		if (effects.has(each)) found.push(each);
	};
	const roots = [...effects].map((each) => {
		while (each.owner) each = each.owner;
		return each;
	});
	new Set(roots).forEach(visit);
	return found;
}

export function flushSync(change) {
	const result = change?.();
	flush();
	return result;
}

export function inComponent(make) {
	const outer = component;
	component = { outer, effects: [], context: new Map() };
	make();
	const { effects } = component;
	component.effects = undefined;
	for (const fn of effects) ownEffect(fn);
	component = outer;
}

export function getContext(key) {
	let at = component;
	while (at && !at.context.has(key)) at = at.outer;
	return at?.context.get(key);
}

export function setContext(key, value) {
	component.context.set(key, value);
	return value;
}

/** Makes something that belongs to nothing that runs now. */
export const apart = (fn) => within(null, null, null, fn);
