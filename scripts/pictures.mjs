/**
 * Makes the pictures of the docs from the built files: what the explainer looks like, its parts for `::part()`, and what
 * the variables change. Run it by hand after a change of looks: `npm run build && node scripts/pictures.mjs`.
 */
import { chromium } from 'playwright';
import { chromiumLaunch, ROOT } from './ensure.mjs';
import { serve } from './engines/server.mjs';

const TABLET = { width: 1024, height: 768 };

/** @type {readonly { file: string, size: { width: number, height: number }, body: string, style?: string, open?: string[] }[]} */
const PICTURES = [
	{
		file: 'docs/picture.png',
		size: TABLET,
		body: '<ketamine-explainer theme="dim"></ketamine-explainer>',
		open: ['ketamine', 'sits'],
	},
	{
		file: 'docs/parts.png',
		size: TABLET,
		body: '<ketamine-explainer theme="dim"></ketamine-explainer>',
		style: ['header', 'stage', 'caption', 'controls', 'footer']
			.map((part) => `ketamine-explainer::part(${part}) { outline: 2px solid #e2c995; outline-offset: -4px }`)
			.join('\n'),
		open: ['ketamine', 'sits'],
	},
	{
		file: 'docs/variables.png',
		size: { width: 1024, height: 470 },
		body: `<div><ketamine-explainer theme="soft" view="day"></ketamine-explainer></div>
			<div class="own"><ketamine-explainer theme="soft" view="day"></ketamine-explainer></div>`,
		style: `body { display: flex; gap: 16px; padding: 16px } div { flex: 1; height: 438px; overflow: hidden }
			.own { --explainer-accent: #3b2f66; --explainer-radius: 0px; --explainer-font-size: 19px;
			--explainer-font-family: Georgia, serif }`,
	},
];

process.chdir(ROOT);
const server = await serve('dist', {});
const browser = await chromium.launch(chromiumLaunch());
try {
	for (const { file, size, body, style = '', open } of PICTURES) {
		const page = await browser.newPage({ viewport: size });
		const html = `<!doctype html><meta charset="utf-8"><script src="/ketamine-explainer.js" defer></script>
			<style>body { margin: 0 } ${style}</style>${body}`;
		await page.goto(server.addPage(html));
		await page.waitForFunction(() =>
			[...document.querySelectorAll('ketamine-explainer')].every((node) => node.shadowRoot),
		);
		await page.waitForTimeout(1500);
		if (open)
			await page.evaluate(
				(place) => document.querySelector('ketamine-explainer')?.goTo(place[0] ?? '', place[1]),
				open,
			);
		await page.waitForTimeout(1500);
		if (file.endsWith('parts.png')) await nameParts(page);
		await page.screenshot({ path: file });
		await page.close();
		console.log(file);
	}
} finally {
	await browser.close();
	server.close();
}

/**
 * Writes its name into each part.
 * @param {import('playwright').Page} page
 */
async function nameParts(page) {
	await page.evaluate(() => {
		const root = document.querySelector('ketamine-explainer')?.shadowRoot;
		for (const part of root?.querySelectorAll('[part]') ?? []) {
			const { top, width } = part.getBoundingClientRect();
			if (width === 0) continue;
			const name = document.createElement('b');
			name.textContent = part.getAttribute('part');
			// Where nothing else is.
			const left = { header: 400, controls: 180 }[name.textContent ?? ''] ?? 24;
			const place = `position:fixed;top:${top + 8}px;left:${left}px;z-index:9`;
			name.style.cssText = `${place};padding:1px 8px;background:#e2c995;color:#10201c;font:15px/1.4 monospace`;
			document.body.append(name);
		}
	});
}
