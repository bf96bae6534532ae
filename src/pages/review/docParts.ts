/** Takes a part out of a document of the project. */

/**
 * What stands under a heading of the second level, with its links as plain text: they lead to files that a reader of the
 * pack does not have.
 *
 * @throws if the document has no such heading
 */
export function partOf(markdown: string, heading: string): string {
	const [, ...parts] = markdown.split(/^## /m);
	const part = parts.find((each) => each.startsWith(`${heading}\n`));
	if (part === undefined) throw new Error(`no heading “${heading}”`);
	return part.slice(heading.length).replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
