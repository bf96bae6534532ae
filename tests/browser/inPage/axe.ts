/** What axe finds on the page as it is now. */
import type axe from 'axe-core';
import { finishAnimations } from './seen';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

export async function axeFaults(rules: readonly string[]): Promise<string[]> {
	finishAnimations();
	const { violations } = await window.axe.run(document, { runOnly: [...rules], resultTypes: ['violations'] });
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
	);
}
