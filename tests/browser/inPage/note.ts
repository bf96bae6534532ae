/** The note behind a source mark. */
import { cutOff, outside } from './layout';
import { every, shadowRoot } from './seen';

/** Opens the last note of the screen, checks how it is laid out, and closes it again. */
export function noteFaults(): Promise<string[]> {
	return withNote(every<HTMLElement>('.chapter .chip').at(-1), layoutOfNote);
}

/** Runs a check with the first note of the screen open. */
export function withFirstNote(check: () => Promise<string[]>): Promise<string[]> {
	return withNote(every<HTMLElement>('.chapter .chip')[0], check);
}

async function withNote(mark: HTMLElement | undefined, check: () => string[] | Promise<string[]>): Promise<string[]> {
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
