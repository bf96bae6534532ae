/** What is wrong with the units of a file, each with its id, its line and the reason. */
import { TERM_IDS, type TermId } from '../../src/content';
import { ENGLISH_TEXTS } from './exportWords';
import { hardScreens } from './screenRules';
import { reasonsAgainst } from './textRules';
import type { ReadUnit } from './unit';

export interface Refusal {
	readonly id: string;
	/** In the file, from 1; nothing for a text that it lacks. */
	readonly line?: number;
	readonly reason: string;
}

/** What the language has now. */
export interface Current {
	readonly language: string;
	/** By id; empty for a language that begins. */
	readonly texts: ReadonlyMap<string, string>;
	/** Ids that share one text, for each such text. */
	readonly shared: readonly (readonly string[])[];
}

export function refusalsOf(units: readonly ReadUnit[], current: Current): Refusal[] {
	const texts = new Map(units.map(({ id, target }) => [id, target]));
	const structure = [...wrongIds(units), ...missing(texts), ...otherVersions(units)];
	// Only the texts that belong to this version of the English ones can be judged.
	if (structure.length) return structure;
	const context = { language: current.language, termWords: termWordsOf(texts) };
	const each = units.flatMap((unit) => reasonsAgainst(unit, context).map((reason) => at(unit, reason)));
	const changed = units.filter(({ id, target }) => target !== current.texts.get(id));
	const hard = hardScreens(texts, changed, current.language).map(({ unit, reason }) => at(unit, reason));
	return [...each, ...hard, ...parted(units, texts, current.shared)];
}

export function shownRefusal(file: string, { id, line, reason }: Refusal): string {
	return `${file}${line === undefined ? '' : `:${line}`}: ${id}: ${reason}`;
}

function at({ id, line }: ReadUnit, reason: string): Refusal {
	return { id, line, reason };
}

function wrongIds(units: readonly ReadUnit[]): Refusal[] {
	const seen = new Set<string>();
	return units.flatMap((unit) => {
		const twice = seen.has(unit.id);
		seen.add(unit.id);
		if (twice) return [at(unit, 'stands twice in the file; allowed: once.')];
		return ENGLISH_TEXTS.has(unit.id) ? [] : [at(unit, 'is no id of this version.')];
	});
}

function missing(texts: ReadonlyMap<string, string>): Refusal[] {
	return [...ENGLISH_TEXTS.keys()]
		.filter((id) => !texts.has(id))
		.map((id) => ({ id, reason: 'is missing in the file.' }));
}

function otherVersions(units: readonly ReadUnit[]): Refusal[] {
	return units.flatMap((unit) => {
		const now = ENGLISH_TEXTS.get(unit.id);
		return now === undefined || now === unit.source
			? []
			: [at(unit, `is of another version of the English text: given “${unit.source}”; now “${now}”.`)];
	});
}

function termWordsOf(texts: ReadonlyMap<string, string>): Record<TermId, string> {
	return Object.fromEntries(TERM_IDS.map((id) => [id, texts.get(`terms.${id}.word`)!])) as Record<TermId, string>;
}

/** Texts that are one in the modules must stay the same. */
function parted(units: readonly ReadUnit[], texts: ReadonlyMap<string, string>, shared: Current['shared']): Refusal[] {
	return shared.flatMap((ids) => {
		const [first] = ids;
		return units
			.filter(({ id, target }) => ids.includes(id) && target !== texts.get(first!))
			.map((unit) => at(unit, `must be the same as ${first}; given “${unit.target}” and “${texts.get(first!)}”.`));
	});
}
