/** Changes the light slowly: every colour goes from the old theme to the new one over more than a second. */
import { THEMES, type Theme, type Token } from './themes';

export const LIGHT_FADE_MS = 1200;
/** Most that one frame adds, ms: after a stall the light goes on where it was, and does not jump. */
const CATCH_UP_MS = 100;

/** Stops a fade that is under way for a newer one. */
const running = new WeakMap<HTMLElement, () => void>();

/**
 * Fades an element's tokens from one theme to another. The element already has the new theme's rules; inline values
 * cover them on the way and are gone at the end.
 */
export function fadeLight(element: HTMLElement, from: Theme, to: Theme): void {
	running.get(element)?.();
	// The page's own accent has no themes to fade between.
	const fixed = getComputedStyle(element).getPropertyValue('--explainer-accent') ? ['accent'] : [];
	const tokens = (Object.keys(THEMES[to]) as Token[]).filter((token) => !fixed.includes(token));
	const ways = tokens.map((token) => ({
		token,
		from: channels(element.style.getPropertyValue(`--${token}`)) ?? channels(THEMES[from][token])!,
		to: channels(THEMES[to][token])!,
	}));
	let doneMs = 0;
	let lastMs: number | undefined;
	let frame = requestAnimationFrame(step);
	const stop = () => {
		cancelAnimationFrame(frame);
		for (const { token } of ways) element.style.removeProperty(`--${token}`);
		running.delete(element);
	};
	running.set(element, () => cancelAnimationFrame(frame));
	paint(0);

	function step(nowMs: number) {
		doneMs += Math.min(nowMs - (lastMs ?? nowMs), CATCH_UP_MS);
		lastMs = nowMs;
		const share = doneMs / LIGHT_FADE_MS;
		if (share >= 1 || !element.isConnected) return stop();
		paint((1 - Math.cos(Math.PI * share)) / 2);
		frame = requestAnimationFrame(step);
	}

	function paint(share: number) {
		for (const way of ways) {
			const mixed = way.from.map((value, i) => Math.round(value + (way.to[i]! - value) * share));
			element.style.setProperty(`--${way.token}`, `rgb(${mixed.join(' ')})`);
		}
	}
}

function channels(color: string): number[] | undefined {
	const hex = /^#(..)(..)(..)$/.exec(color);
	if (hex) return hex.slice(1).map((pair) => parseInt(pair, 16));
	return color.match(/\d+/g)?.map(Number);
}
