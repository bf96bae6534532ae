/** Fades from one theme to another over more than a second, because a sudden change of brightness hurts in a migraine. */
import { easeSinInOut } from 'd3-ease';
import { interpolateRgb } from 'd3-interpolate';
import { FrameClock } from './frameClock';
import { THEMES, type Theme, type Token } from './themes';

export const LIGHT_FADE_MS = 1500;

/** The fade that is under way in an element, for a newer one to replace. */
const running = new WeakMap<HTMLElement, FrameClock>();

/**
 * Fades an element's colours. Its style rules are those of the new theme already; inline values cover them during the
 * fade and are removed at the end. The clock limits what one frame adds, so the light never jumps after a stall.
 *
 * @returns stops the fade where it is; the next one goes on from there
 */
export function fadeLight(element: HTMLElement, from: Theme, to: Theme): () => void {
	running.get(element)?.destroy();
	// An accent set by the page is the same in every theme.
	const fixed = getComputedStyle(element).getPropertyValue('--explainer-accent') ? 'accent' : undefined;
	const tokens = (Object.keys(THEMES[to]) as Token[]).filter((token) => token !== fixed);
	const colours = tokens.map((token) => {
		const name = `--ke-${token}`;
		const reached = element.style.getPropertyValue(name);
		return { name, at: interpolateRgb(reached || THEMES[from][token], THEMES[to][token]) };
	});
	const paint = (share: number) => {
		for (const { name, at } of colours) element.style.setProperty(name, at(share));
	};

	let elapsedMs = 0;
	const clock = new FrameClock(element, (ms) => {
		elapsedMs += ms;
		if (elapsedMs < LIGHT_FADE_MS) return paint(easeSinInOut(elapsedMs / LIGHT_FADE_MS));
		clock.destroy();
		for (const { name } of colours) element.style.removeProperty(name);
	});
	running.set(element, clock);
	paint(0);
	clock.play();
	return () => clock.destroy();
}
