/** How many of 100 people, in words. */
import { say, type PeopleOf100, type Words } from '../../content';

/** "About 77 of 100", or a range. */
export function peopleText(words: Words['evidence']['studies'], { low, high }: PeopleOf100): string {
	return low === high ? say(words.aboutOf100, { count: low }) : say(words.rangeOf100, { low, high });
}
