/** Looks for what is wrong with how a screen is laid out: names on each other, text cut off, targets too small. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { explainer, type Place } from './pages';

const LEAST_TOUCH_PX = 44;
/** A word in a sentence: lines leave it no more. */
const LEAST_WORD_PX = 24;

/** Everything that is wrong with the screens of some places, in words. All are visited in one call: it is quicker. */
export async function faultsAt(page: Page, places: readonly Place[]): Promise<string[]> {
	return explainer(page).evaluate(
		async (node, [all, leastTouchPx, leastWordPx]) => {
			const element = node as KetamineExplainerElement;
			const root = element.shadowRoot!;
			const found: string[] = [];
			// The mark of a source hangs over the end of its line: what is left must fit its box by itself.
			const withoutMarks = new CSSStyleSheet();
			withoutMarks.replaceSync('.chip { display: none !important; }');
			const sheets = [...root.adoptedStyleSheets];

			for (const { chapter, step } of all) {
				element.goTo(chapter, step);
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				// Names come in slowly: they are looked at where they stand then.
				for (const animation of root.getAnimations()) animation.finish();
				const faults = new Set([...crowded(), ...inCharts(), ...loose(), ...tooSmall(), ...outside()]);
				root.adoptedStyleSheets = [...sheets, withoutMarks];
				for (const fault of cutOff()) faults.add(fault);
				root.adoptedStyleSheets = sheets;
				for (const fault of await noteFaults()) faults.add(fault);
				found.push(...[...faults].map((fault) => `${chapter}/${step}: ${fault}`));
			}
			return found;

			function every<E extends Element>(selector: string): E[] {
				return [...root.querySelectorAll<E>(selector)].filter(isSeen);
			}
			function isSeen(node: Element): boolean {
				return node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 1;
			}
			function nameOf(node: Element): string {
				if (node.matches('.chip .icon')) return `icon of ${nameOf(node.parentElement!)}`;
				const name = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40);
				const sentence = node.matches('.chip') ? node.previousElementSibling?.textContent?.slice(-30) : undefined;
				return sentence === undefined ? `“${name}”` : `“${name}” of “…${sentence}”`;
			}
			function overlap(a: DOMRect, b: DOMRect): boolean {
				return (
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
				);
			}

			/** A line of text without the room above and below its letters. */
			function lettersOf({ x, y, width, height }: DOMRect): DOMRect {
				return new DOMRect(x, y + height / 5, width, (height * 3) / 5);
			}

			/** Names and readouts of the picture that lie on each other, on a door or outside. */
			function* crowded(): Generator<string> {
				const stage = root.querySelector('svg.scene')?.getBoundingClientRect();
				if (!stage) return;
				const labels = every<SVGGElement>('svg.scene .things:not(.leaving) g.label text').map((label) => ({
					what: `label ${nameOf(label)}`,
					box: label.getBoundingClientRect(),
				}));
				for (const { what, box } of labels) {
					const inside =
						box.left >= stage.left - 0.5 &&
						box.right <= stage.right + 0.5 &&
						box.top >= stage.top &&
						box.bottom <= stage.bottom;
					if (!inside) yield `${what} leaves the stage`;
				}
				const hasText = (part: Element) =>
					[...part.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim());
				const readouts = every('.readout, .stage-note, .stage-note *, .readout *')
					.filter(hasText)
					.concat(every('.readout svg'))
					.map((part) => {
						// Text of a readout, not the room around it.
						const range = document.createRange();
						range.selectNodeContents(part);
						const box = part instanceof SVGElement ? part.getBoundingClientRect() : range.getBoundingClientRect();
						return { what: `readout ${nameOf(part)}`, box };
					})
					.filter(({ box }) => box.width > 2 && box.height > 2);
				for (const [i, a] of labels.entries()) {
					for (const b of [...labels.slice(i + 1), ...readouts])
						if (overlap(a.box, b.box)) yield `${a.what} lies on ${b.what}`;
				}
				const boxesOf = (parts: string) => every(parts).map((part) => part.getBoundingClientRect());
				const doors = boxesOf('svg.scene .things:not(.leaving) .door .side');
				for (const { what, box } of readouts)
					if (doors.some((door) => overlap(door, box))) yield `${what} lies on a door`;
				const ketamine = boxesOf('svg.scene .things:not(.leaving) .free .ketamine');
				for (const { what, box } of labels)
					if (ketamine.some((drawn) => overlap(drawn, lettersOf(box)))) yield `${what} lies on ketamine`;
			}

			/** Words of a chart that lie on each other. */
			function* inCharts(): Generator<string> {
				for (const chart of every('svg.chart')) {
					const texts = [...chart.querySelectorAll('text')].filter(isSeen);
					for (const [i, a] of texts.entries()) {
						for (const b of texts.slice(i + 1))
							if (overlap(lettersOf(a.getBoundingClientRect()), lettersOf(b.getBoundingClientRect())))
								yield `${nameOf(a)} lies on ${nameOf(b)} in a chart`;
					}
				}
			}

			/** A row of buttons that stand below each other, and room below numbers that nothing fills. */
			function* loose(): Generator<string> {
				const tops = new Set(
					every('.dock-middle > button').map((each) => Math.round(each.getBoundingClientRect().top)),
				);
				if (tops.size > 1) yield `the buttons of the picture stand in ${tops.size} rows`;
				const [place, ...parts] = every('.readouts, .readouts *').map((part) => part.getBoundingClientRect().bottom);
				const empty = place! - Math.max(...parts);
				if (parts.length > 0 && empty > leastTouchPx) yield `${empty.toFixed(0)} px of the numbers' place are empty`;
			}

			/** What a finger would miss, or would touch something else with. */
			function* tooSmall(): Generator<string> {
				for (const target of every('button, a[href], .segment, .choice')) {
					const { width, height } = target.getBoundingClientRect();
					const least = target.matches('.term') ? leastWordPx : leastTouchPx;
					if (width < least || height < least)
						yield `${nameOf(target)} is only ${width.toFixed(1)} × ${height.toFixed(1)} px`;
					if (target.matches('.chip, .term')) yield* covered(target);
				}
			}

			/** Marks may reach over the lines above and below, but what is seen of each is its own. */
			function* covered(target: Element): Generator<string> {
				target.scrollIntoView({ block: 'center' });
				const { left, top, width, height } = target.getBoundingClientRect();
				const [x, y, aside] = [left + width / 2, top + height / 2, Math.min(8, width / 2 - 1)];
				for (const [dx, dy] of [
					[0, 0],
					[-aside, 0],
					[aside, 0],
					[0, -7],
					[0, 7],
				] as const) {
					const hit = root.elementFromPoint(x + dx, y + dy);
					// Outside the page there is nothing; that is told elsewhere.
					if (!hit || target.contains(hit)) continue;
					yield `${nameOf(target)} is covered by ${nameOf(hit)} (${dx.toFixed(0)}, ${dy})`;
					return;
				}
			}

			/** One note of each screen, open. */
			async function noteFaults(): Promise<string[]> {
				const mark = every<HTMLElement>('.chapter .chip').at(-1);
				mark?.click();
				await Promise.resolve();
				const opened = !mark || root.querySelector('span.note');
				const wrong = [...cutOff('span.note'), ...outside('span.note')].concat(opened ? [] : 'no note opens');
				mark?.click();
				await Promise.resolve();
				return wrong.map((fault) => `note: ${fault}`);
			}

			function* outside(
				parts = 'button, a, .icon, .segment, .caption, .card, .readout, .gauge-row > *, .chart text, p, h1, h2, h3, h4, li',
			): Generator<string> {
				const { scrollWidth, clientWidth } = document.documentElement;
				if (scrollWidth > clientWidth) yield `the page scrolls sideways: ${scrollWidth} > ${clientWidth}`;
				const edge = root.querySelector('.explainer')!.getBoundingClientRect();
				for (const part of every(parts)) {
					const { left, right } = part.getBoundingClientRect();
					if (left < edge.left - 0.5 || right > edge.right + 0.5) yield `${nameOf(part)} leaves the explainer`;
				}
			}

			function* cutOff(
				parts = 'button, a, .segment, .caption, .card, .readout, .progress, legend, p, h1, h2, h3, h4, li',
			): Generator<string> {
				for (const part of every<HTMLElement>(parts)) {
					const { clientWidth, scrollWidth } = part;
					if (clientWidth === 0 || getComputedStyle(part).display === 'inline') continue;
					if (scrollWidth > clientWidth + 1)
						yield `${nameOf(part)} is wider than its box: ${scrollWidth} > ${clientWidth}`;
				}
			}
		},
		[places, LEAST_TOUCH_PX, LEAST_WORD_PX] as const,
	);
}
