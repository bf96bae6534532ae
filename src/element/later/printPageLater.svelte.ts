/** Prints the page to take home, for the split script, which fetches it first. */
import { untrack } from 'svelte';
import { WORDS_PARTS } from '../../content/languagesInParts';
import type { Explainer } from '../../shell/explainer.svelte';
import { haveWords } from '../../shell/later/parts.svelte';
import { whenIdle } from '../../shell/later/whenIdle';

/** The chapter that comes next is fetched before, ms. */
const AFTER_CHAPTERS_MS = 4000;

async function fetchPaper({ language }: Explainer) {
	const [paper] = await Promise.all([import('../printPage'), ...WORDS_PARTS.map((part) => haveWords(language, part))]);
	return paper;
}

export function printTakeHome(explainer: Explainer, elements?: CSSStyleSheet): void {
	void fetchPaper(explainer).then(
		(paper) => paper.printTakeHome(explainer, elements),
		() => (explainer.printFailed = true),
	);
}

/** The browser's own print does not wait, so the page to take home is fetched beforehand, when there is time. */
export function followPrint(explainer: Explainer, root: ShadowRoot, elements: CSSStyleSheet): () => void {
	return $effect.root(() => {
		$effect(() => {
			void explainer.language;
			let gone = false;
			let stop: () => void = () => undefined;
			const follow = async () => {
				const paper = await fetchPaper(explainer).catch(() => undefined);
				if (paper && !gone) stop = paper.followPrint(explainer, root, elements);
			};
			const timer = setTimeout(() => (stop = whenIdle(() => void untrack(follow))), AFTER_CHAPTERS_MS);
			return () => {
				gone = true;
				clearTimeout(timer);
				stop();
			};
		});
	});
}
