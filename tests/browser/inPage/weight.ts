/** What a screen costs the page that it stands on. */
import { shadowRoot } from './seen';

/** A tenth more elements than the fullest screen has, with a picture and the copy of it that fades out. */
const MOST_ELEMENTS = 990;

export function weightFaults(): string[] {
	const root = shadowRoot();
	const faults: string[] = [];
	const elements = root.querySelectorAll('*').length;
	if (elements > MOST_ELEMENTS) faults.push(`${elements} elements, more than ${MOST_ELEMENTS}`);
	const hidden = root.querySelectorAll('dialog:not([open]) > *').length;
	if (hidden) faults.push(`${hidden} elements in closed dialogs`);
	return faults;
}
