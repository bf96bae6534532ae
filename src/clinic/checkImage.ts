/** A picture that asks no other site for anything, and in an `<img>` runs nothing. */

export const LONGEST_IMAGE = 200_000;
export const DATA_IMAGE = /^data:image\/(png|jpeg|webp|gif|svg\+xml);base64,[A-Za-z\d+/]+={0,2}$/;
/** With no colon but that of `https:`, and not `//`: what is no address of another kind is a path. */
export const IMAGE_URL = /^(https:\/\/|(?!\/\/))[\w!#-/;=?~]{1,400}$/;

export function isImage(text: string): boolean {
	return (text.length <= LONGEST_IMAGE && DATA_IMAGE.test(text)) || (IMAGE_URL.test(text) && isOfThisSite(text));
}

/** Also where a `<base>` turns every path to another site. Where there is no page, a path is taken as it is. */
function isOfThisSite(address: string): boolean {
	try {
		return new URL(address, document.baseURI).origin === globalThis.origin;
	} catch {
		return !globalThis.document && !address.startsWith('https:');
	}
}
