/** Escapes text for the place in a page where it is written. */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** For the text of an element or for an attribute in quotes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/**
 * A value as JSON that is also JavaScript and can be written into a `<script>`. It has no `</script` and no `<!--`, and
 * none of the two line ends that JSON allows in strings but older JavaScript does not.
 */
export function scriptJson(value: unknown, indent = 2): string {
	return JSON.stringify(value, null, indent).replace(
		/[<\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
