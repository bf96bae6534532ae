/** Reads the PDF that a browser has printed. */
import { getDocumentProxy } from 'unpdf';

export interface PdfPage {
	readonly width: number;
	readonly height: number;
	readonly text: string;
	/** The position of each piece of text in points, from the left and the top. */
	readonly boxes: readonly {
		readonly text: string;
		readonly left: number;
		readonly right: number;
		readonly bottom: number;
		readonly size: number;
	}[];
}

export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
	const pdf = await getDocumentProxy(new Uint8Array(file));
	return Promise.all(
		Array.from({ length: pdf.numPages }, async (_, i) => {
			const page = await pdf.getPage(i + 1);
			const [, , width, height] = page.view as [number, number, number, number];
			const items = (await page.getTextContent()).items.filter((item) => 'str' in item);
			const boxes = items.map(({ str, transform, width: wide }) => {
				const [size, , , , left, base] = transform as number[];
				return { text: str, left: left!, right: left! + wide, bottom: height - base!, size: Math.abs(size!) };
			});
			const text = items
				.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
				.join('')
				.replace(/\s+/g, ' ');
			return { width, height, text, boxes };
		}),
	);
}
