import { DATA_IMAGE, IMAGE_URL, LONGEST_IMAGE } from './patterns';

/** Whether a text is a picture that needs no request to another site. In an `<img>`, none of them can run a script. */
export function isImage(text: string): boolean {
	return (text.length <= LONGEST_IMAGE && DATA_IMAGE.test(text)) || (IMAGE_URL.test(text) && isOfThisSite(text));
}

/** Resolves paths as the page does, as a `<base>` can turn each into another site's. Without a page, any path passes. */
function isOfThisSite(address: string): boolean {
	try {
		return new URL(address, document.baseURI).origin === globalThis.origin;
	} catch {
		return !globalThis.document && !address.startsWith('https:');
	}
}
