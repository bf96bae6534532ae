/**
 * The parts of the split script: which have come, and which could not be fetched. The same for all explainers of a page.
 * The first screen and help are in the first file, so that they never wait.
 */
import type { Component } from 'svelte';
import Start from '../../chapters/start/Start.svelte';
import type { ChapterId, Language } from '../../content';
import { fetchWords, type WordsPart } from '../../content/languagesInParts';

interface Part {
	readonly component: () => Promise<{ readonly default: Component }>;
	/** What it reads of the words, beside those of the opening. */
	readonly words: readonly WordsPart[];
}

const PARTS: Readonly<Record<Exclude<ChapterId, 'start'>, Part>> = {
	migraine: { component: () => import('../../chapters/migraine/Migraine.svelte'), words: ['migraine'] },
	signals: { component: () => import('../../chapters/signals/Signals.svelte'), words: ['pictures'] },
	ketamine: { component: () => import('../../chapters/ketamine/Ketamine.svelte'), words: ['pictures'] },
	evidence: { component: () => import('../../chapters/evidence/Evidence.svelte'), words: ['evidence'] },
	safety: { component: () => import('../../chapters/safety/Safety.svelte'), words: ['safety'] },
	day: { component: () => import('../../chapters/day/Day.svelte'), words: ['day'] },
	questions: { component: () => import('../../chapters/questions/Questions.svelte'), words: ['questions', 'safety'] },
	sources: { component: () => import('../../chapters/sources/Sources.svelte'), words: ['sources', 'pictures'] },
};

let components = $state.raw<Readonly<Partial<Record<ChapterId, Component>>>>({ start: Start });
/** As `language.part`. */
let words = $state.raw<readonly string[]>(['en.opening']);
/** How often in a row a part could not be fetched, by `language.chapter`. */
let losses = $state.raw<Readonly<Record<string, number>>>({});

/** The component of a chapter, once it and its words in a language have come. */
export function chapterIn(language: Language, chapter: ChapterId): Component | undefined {
	return wordsOf(chapter).every((part) => words.includes(`${language}.${part}`)) ? components[chapter] : undefined;
}

export function lossesOf(language: Language, chapter: ChapterId): number {
	return losses[`${language}.${chapter}`] ?? 0;
}

/** Fetches a chapter with its words; what is there is not fetched again. @returns whether all of it is there */
export async function fetchChapter(language: Language, chapter: ChapterId): Promise<boolean> {
	const key = `${language}.${chapter}`;
	try {
		const [module] = await Promise.all([
			chapter === 'start' ? undefined : PARTS[chapter].component(),
			...wordsOf(chapter).map((part) => haveWords(language, part)),
		]);
		if (module) components = { ...components, [chapter]: module.default };
		losses = { ...losses, [key]: 0 };
		return true;
	} catch {
		losses = { ...losses, [key]: lossesOf(language, chapter) + 1 };
		return false;
	}
}

/** @throws when they cannot be fetched */
export async function haveWords(language: Language, part: WordsPart): Promise<void> {
	if (words.includes(`${language}.${part}`)) return;
	await fetchWords(language, part);
	words = [...words, `${language}.${part}`];
}

function wordsOf(chapter: ChapterId): readonly WordsPart[] {
	return chapter === 'start' ? ['opening'] : ['opening', ...PARTS[chapter].words];
}
