/** Readers who need more room between letters, or larger letters, lose nothing. */
import { layoutFaults } from './layout';
import { explainer, settle, shadowRoot, withStyles } from './seen';

/** The spacing that WCAG 1.4.12 lets readers set. */
const SPACING = `
	.explainer * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	.explainer p { margin-block-end: 2em !important; }`;
const TWICE_AS_LARGE = '34px';

export async function spacedTextFaults(): Promise<string[]> {
	const faults = await withStyles(SPACING, async () => {
		await settle();
		return [...(await layoutFaults()), ...clippedText()];
	});
	await settle();
	return faults.map((fault) => `with more room between letters: ${fault}`);
}

export async function largeTextFaults(): Promise<string[]> {
	const { style } = explainer();
	style.setProperty('--explainer-font-size', TWICE_AS_LARGE);
	await settle();
	const faults = await layoutFaults();
	style.removeProperty('--explainer-font-size');
	await settle();
	return faults.map((fault) => `with letters twice as large: ${fault}`);
}

/** Text that its own box cuts off. */
export function clippedText(): string[] {
	const found: string[] = [];
	for (const part of shadowRoot().querySelectorAll<HTMLElement>('.explainer *:not(svg, svg *)')) {
		// Words for screen readers alone are one pixel wide.
		if (!part.checkVisibility() || part.clientWidth <= 1 || part.closest('.visually-hidden')) continue;
		const { overflowX, overflowY } = getComputedStyle(part);
		const name = `${part.localName}.${part.className} “${part.textContent.trim().slice(0, 40)}”`;
		if (/hidden|clip/.test(overflowX) && part.scrollWidth > part.clientWidth + 1) found.push(`${name} is cut off`);
		if (/hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight + 1)
			found.push(`${name} is cut off below`);
	}
	return found;
}
