/** The note behind a source mark. */
import { cutOff, outside } from './layout';
import { every, shadowRoot } from './seen';

/** Opens the last note of the screen, checks it, and closes it again. */
export async function noteFaults(check: () => string[] | Promise<string[]> = layoutOfNote): Promise<string[]> {
	const mark = every<HTMLElement>('.chapter .chip').at(-1);
	if (!mark) return [];
	mark.click();
	await Promise.resolve();
	const faults = shadowRoot().querySelector('span.note') ? await check() : ['it does not open'];
	mark.click();
	await Promise.resolve();
	return faults.map((fault) => `note: ${fault}`);
}

function layoutOfNote(): string[] {
	return [...cutOff('span.note'), ...outside('span.note')];
}
