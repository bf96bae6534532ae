/** Whatever has the focus can be seen, and the focus moves in the order in which the screen is read. */
import { shadowRoot } from './seen';

const LEAST_RING_PX = 2;
const LEAST_CONTRAST = 3;
const CONTROLS = 'button, input, a[href], summary';

/** The controls that can be seen: in the open dialog, if there is one. */
export function visibleControls(selector = `${CONTROLS}, [tabindex="0"]`): HTMLElement[] {
	const root = shadowRoot();
	return [...(root.querySelector('dialog:modal') ?? root).querySelectorAll<HTMLElement>(selector)].filter((control) =>
		control.checkVisibility({ visibilityProperty: true }),
	);
}

/** What a reader sees of a control: a radio button or a tick box together with the label around it. */
function drawnPartOf(control: HTMLElement): HTMLElement {
	return control.closest('label') ?? control;
}

/** What the ring is drawn around: a segment hides its radio button, other choices show theirs. */
function ringedPartOf(control: HTMLElement): HTMLElement {
	return control.closest<HTMLElement>('.segment') ?? control;
}

/**
 * Gives each control the focus and checks its ring: at least 2 px wide, with a contrast of 3 : 1 to what it touches. The
 * last input must have come from the keyboard, else browsers draw no ring.
 */
export function focusRingFaults(): string[] {
	const root = shadowRoot();
	const faults: string[] = [];
	const controls = visibleControls();
	for (const control of controls) {
		control.focus({ preventScroll: true });
		const label = control.getAttribute('aria-label');
		const written = drawnPartOf(control).textContent.trim();
		const name = `“${(label ?? written).trim()}”`;
		// WCAG 2.5.3: readers who speak to their device say what they read.
		if (label && !label.includes(written)) faults.push(`${name} is written “${written}”`);
		if (root.activeElement !== control) {
			faults.push(`${name} takes no focus`);
			continue;
		}
		const ringed = ringedPartOf(control);
		const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed);
		const px = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
		if (px < LEAST_RING_PX) faults.push(`the ring of ${name} is ${px} px wide`);
		const isAround = parseFloat(outlineOffset) >= 0;
		// A ring inside the edge touches the control itself and its neighbour.
		const touched = isAround ? [ringed.parentElement] : [ringed, ringed.parentElement];
		for (const color of touched.map(surfaceBehind)) {
			const found = contrast(outlineColor, color);
			if (found < LEAST_CONTRAST) faults.push(`the ring of ${name} has ${found.toFixed(2)} : 1 against ${color}`);
		}
	}
	// WCAG 1.4.13 and 3.2.1: the focus alone opens nothing.
	const opened = root.querySelectorAll('span.note, .sources-of dl, [title]').length;
	if (opened) faults.push(`the focus has opened ${opened} notes`);
	if (controls.length === 0) faults.push('no control takes the focus');
	return faults;
}

/** Nothing jumps the queue: the order of the keyboard is that of the document, which is also the order of the parts. */
export function focusOrderFaults(): string[] {
	const root = shadowRoot();
	const faults: string[] = [];
	const jumping = root.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])').length;
	if (jumping) faults.push(`${jumping} controls with a tabindex of their own`);
	const all = [...root.querySelectorAll(CONTROLS)];
	const firsts = ['.header-chapters', '.header-options', '.header-help', '.chapter', '.footer']
		.map((part) => all.findIndex((control) => control.closest(part)))
		.filter((index) => index >= 0);
	if (firsts.length < 4) faults.push('parts with controls are missing');
	if (firsts.some((index, i) => index < (firsts[i - 1] ?? 0))) faults.push('the focus leaves the order of the parts');
	return faults;
}

/** WCAG 2.4.11: what gets the focus is scrolled into sight, and nothing that stays in sight covers it. */
export function coveredFocusFaults(): string[] {
	const root = shadowRoot();
	return visibleControls(CONTROLS)
		.filter((control) => {
			control.focus();
			const drawn = drawnPartOf(control);
			const { left, top, width, height } = drawn.getClientRects()[0]!;
			const hit = root.elementFromPoint(left + width / 2, top + height / 2);
			return !hit || !(drawn.contains(hit) || hit.contains(drawn));
		})
		.map((control) => `“${control.textContent.trim()}” is covered when it has the focus`);
}

function channelsOf(color: string): number[] {
	return (color.match(/[\d.]+/g) ?? []).map(Number);
}

function luminance(color: string): number {
	const [red, green, blue] = channelsOf(color).map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high! + 0.05) / (low! + 0.05);
}

/** The colour that is seen behind an element's edge. */
function surfaceBehind(from: Element | null): string {
	for (let at = from; at; at = at.parentElement) {
		const { backgroundColor } = getComputedStyle(at);
		if (backgroundColor !== 'transparent' && channelsOf(backgroundColor)[3] !== 0) return backgroundColor;
	}
	return 'rgb(255, 255, 255)';
}
