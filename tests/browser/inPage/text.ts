/** Text that its own box cuts off. */
import { shadowRoot } from './seen';

export function clippedTextFaults(): string[] {
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
