/** Draws the tablet page's icons from public/icon.svg. Run `node scripts/icons.mjs` after changing that file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunch, ROOT } from './ensure.mjs';

process.chdir(ROOT);
const icon = readFileSync('public/icon.svg', 'utf8');
/** Operating systems crop this icon to a shape of their own, so its background reaches the edges. */
const maskable = icon.replace(' rx="8"', '');
const browser = await chromium.launch(chromiumLaunch());
for (const [name, svg, size] of /** @type {const} */ ([
	['icon-192', icon, 192],
	['icon-512', icon, 512],
	['icon-maskable-512', maskable, 512],
])) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
	writeFileSync(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
