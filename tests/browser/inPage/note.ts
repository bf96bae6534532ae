/** The sources that a button opens. */
import { cutOff, outside } from './layout';
import { every, shadowRoot } from './seen';

/** Opens the last sources of the screen, checks how they are laid out, and closes them again. */
export function noteFaults(): Promise<string[]> {
	return withNote(every<HTMLElement>('.chapter .sources-of button').at(-1), layoutOfNote);
}

/** Runs a check with the first sources of the screen open. */
export function withFirstNote(check: () => Promise<string[]>): Promise<string[]> {
	return withNote(every<HTMLElement>('.chapter .sources-of button')[0], check);
}

async function withNote(mark: HTMLElement | undefined, check: () => string[] | Promise<string[]>): Promise<string[]> {
	if (!mark) return [];
	mark.click();
	await Promise.resolve();
	const faults = shadowRoot().querySelector('.sources-of dl') ? await check() : ['it does not open'];
	mark.click();
	await Promise.resolve();
	return faults.map((fault) => `sources: ${fault}`);
}

function layoutOfNote(): string[] {
	const parts = '.sources-of :is(dl, dt, dd, a)';
	return [...cutOff(parts), ...outside(parts)];
}
