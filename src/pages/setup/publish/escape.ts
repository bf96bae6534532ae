/** Text made harmless for the place in a page where it goes. */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** For the text of an element and for an attribute in quotes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/**
 * A value as JSON that is also JavaScript and can stand in a `<script>`: no `</script`, no `<!--`, and none of the
 * line ends that JSON allows and older scripts do not.
 */
export function scriptJson(value: unknown, indent = 2): string {
	return JSON.stringify(value, null, indent).replace(
		/[<\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
