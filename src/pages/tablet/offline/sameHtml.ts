/**
 * What has to be the same in a page for it to be the same page. Caches between a server and a tablet add comments to HTML
 * and change its white space, neither of which means anything here. What runs is checked by its own hash.
 */
export function sameHtml(html: string): string {
	return html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([<>]) ?/g, '$1')
		.trim();
}
