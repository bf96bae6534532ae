/** Finds the visible sentences of a screen in the order in which they are read aloud, which is that of the screen. */

/** What is not read: pictures and controls. */
const SILENT = 'svg, nav, .dock, .sources-of, .button, .segments, .visually-hidden, [aria-hidden=true]';

export function sentencesIn(root: Element, language: string): Range[] {
	const blocks = new Map<Element, Text[]>();
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		let block = text.parentElement!;
		if (block.closest(SILENT) || !block.getClientRects().length) continue;
		while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
		blocks.set(block, [...(blocks.get(block) ?? []), text]);
	}
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return [...blocks.values()].flatMap((texts) => rangesIn(texts, segmenter));
}

/** A range for each sentence of the texts of one block. */
function rangesIn(texts: readonly Text[], segmenter: Intl.Segmenter): Range[] {
	const whole = texts.map(({ data }) => data).join('');
	return [...segmenter.segment(whole)]
		.filter(({ segment }) => segment.trim())
		.map(({ segment, index }) => {
			const range = new Range();
			range.setStart(...placeIn(texts, index));
			range.setEnd(...placeIn(texts, index + segment.length));
			return range;
		});
}

function placeIn(texts: readonly Text[], index: number): [Text, number] {
	let left = index;
	const found = texts.find(({ length }) => (left -= length) <= 0)!;
	return [found, left + found.length];
}
