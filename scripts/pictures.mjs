/**
 * Takes the screenshots for the docs: the explainer, its parts for `::part()`, and the effect of each variable. Run it by
 * hand after changing how the explainer looks: `npm run build && node scripts/pictures.mjs`.
 */
import { chromium } from 'playwright';
import { serve } from './engines/server.mjs';
import { chromiumLaunch, ROOT } from './ensure.mjs';

/** About the width at which GitHub shows pictures, px. */
const WIDTH = 880;
const PLAIN = `body { margin: 0; background: #e6ebe7; color: #16211c; font: 15px/1.4 system-ui, sans-serif }
	code { font: 15px/1.4 monospace; font-weight: bold }`;

/**
 * Each variable, shown without and with a value. `height` and `top` or `bottom` crop the explainer to where the effect
 * shows. Without them a whole page is shown, with grey bars in place of what a page has above and below.
 * @type {readonly { name: string, plain: string, value: string, height?: number, top?: number, bottom?: number }[]}
 */
const VARIABLES = [
	{ name: 'font-family', plain: 'the system’s font', value: 'Georgia, serif', height: 132, top: 108 },
	{ name: 'font-size', plain: '17px', value: '21px', height: 230, top: 60 },
	{ name: 'accent', plain: 'the theme’s', value: '#3b2f66', height: 162, bottom: 8 },
	{ name: 'radius', plain: '16px', value: '0px', height: 116, top: -8 },
	{ name: 'max-width', plain: '1200px', value: '800px' },
	{ name: 'min-height', plain: 'auto', value: '1000px' },
];
const WHOLE_PAGE = { width: 2080, height: 1180, scale: 0.2 };
/** The picture of the parts: its scale, the sizes of its two frames, and the colour of outlines and names. */
const PARTS = { scale: 0.8, wide: 640, narrow: 400, height: 1000, margin: 16, ink: '#7a3e00' };

process.chdir(ROOT);
const server = await serve('dist', {});
const browser = await chromium.launch(chromiumLaunch());
try {
	await picture('docs/picture.png', { width: 1024, height: 750 }, async (page) => {
		await show(page, '<ketamine-explainer theme="dim"></ketamine-explainer>', 'body { margin: 0 }');
		await goTo(page.mainFrame(), 'ketamine', 'sits');
	});
	await picture('docs/parts.png', { width: WIDTH, height: 836 }, parts);
	await picture('docs/variables.png', { width: WIDTH, height: 1512 }, (page) => show(page, variables(), PLAIN));
} finally {
	await browser.close();
	server.close();
}

/**
 * @param {string} file
 * @param {{ width: number, height: number }} viewport
 * @param {(page: import('playwright').Page) => Promise<void>} fill
 */
async function picture(file, viewport, fill) {
	const page = await browser.newPage({ viewport });
	await fill(page);
	await page.screenshot({ path: file });
	await page.close();
	console.log(file);
}

/**
 * @param {import('playwright').Page} page
 * @param {string} body
 * @param {string} style
 */
async function show(page, body, style) {
	await page.goto(pageOf(body, style));
	// Until every explainer is drawn, also those in frames.
	await page.waitForTimeout(2500);
}

/**
 * @param {string} body
 * @param {string} style
 */
function pageOf(body, style) {
	return server.addPage(
		`<!doctype html><meta charset="utf-8"><script src="/ketamine-explainer.js" defer></script><style>${style}</style>${body}`,
	);
}

/**
 * @param {import('playwright').Frame} frame
 * @param {string} chapter
 * @param {string} step
 */
async function goTo(frame, chapter, step) {
	await frame.evaluate((to) => document.querySelector('ketamine-explainer')?.goTo(to.chapter, to.step), {
		chapter,
		step,
	});
	await frame.waitForTimeout(1500);
}

function variables() {
	const rows = VARIABLES.map(({ name, plain, value, ...cut }) => {
		const variable = `--explainer-${name}`;
		const figures = Object.entries({ [plain]: '', [value]: `${variable}: ${value}` }).map(([caption, style]) => {
			const picture = cut.height ? cutOut(cut, style) : wholePage(style);
			return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
		});
		return `<section><code>${variable}</code>${figures.join('')}</section>`;
	});
	return `<style>
		main { display: grid; gap: 20px; padding: 16px }
		section { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 16px }
		code { grid-column: span 2 }
		figure { margin: 0 }
		.cut { position: relative; overflow: clip; background: #fff }
		.cut > * { position: absolute; left: 8px; right: 8px }
	</style><main>${rows.join('')}</main>`;
}

/**
 * @param {{ height?: number, top?: number, bottom?: number }} cut
 * @param {string} style
 */
function cutOut({ height, top, bottom }, style) {
	const place = bottom === undefined ? `top: ${-(top ?? 0)}px` : `bottom: ${bottom}px`;
	return `<div class="cut" style="height: ${height}px"><div style="${place}; ${style}"><ketamine-explainer theme="soft"></ketamine-explainer></div></div>`;
}

/** @param {string} style */
function wholePage(style) {
	const { width, height, scale } = WHOLE_PAGE;
	const address = pageOf(
		`<div class="bar"></div><ketamine-explainer theme="soft" style="${style}"></ketamine-explainer><div class="bar"></div>`,
		'body { margin: 0; background: #fff } .bar { height: 60px; background: #c9cfcb }',
	);
	return `<div class="cut" style="height: ${height * scale}px"><iframe src="${address}" style="left: 0; width: ${width}px;
		height: ${height}px; border: 0; transform: scale(${scale}); transform-origin: 0 0"></iframe></div>`;
}

/**
 * Outlines the parts in two frames, because the list of chapters would cover the other parts.
 * @param {import('playwright').Page} page
 */
async function parts(page) {
	const { scale, wide, narrow, height, margin, ink } = PARTS;
	/** @param {number} width @param {string[]} names */
	const frame = (width, names) => {
		const outlines = names.map((name) => `::part(${name}) { outline: 3px solid ${ink}; outline-offset: -3px }`);
		const address = pageOf(
			'<ketamine-explainer theme="soft" chapter="ketamine"></ketamine-explainer>',
			`body { margin: 0; background: #e6ebe7 } ${outlines.join('\n')}`,
		);
		return `<iframe src="${address}" style="width: ${width}px; height: ${height}px; border: 0"></iframe>`;
	};
	await show(
		page,
		`<main>${frame(wide, ['header', 'stage', 'caption', 'controls', 'footer'])}${frame(narrow, ['nav'])}</main>`,
		`${PLAIN} main { display: flex; justify-content: space-between; transform: scale(${scale}); transform-origin: 0 0;
			margin: ${margin}px; width: ${(WIDTH - 2 * margin) / scale}px }
		b { position: fixed; transform: translate(-100%, -50%); padding: 0 8px; background: ${ink}; color: #fff;
			font: 15px/1.4 monospace }`,
	);
	const [, left, right] = page.frames();
	if (!left || !right) throw new Error('a frame is missing');
	await goTo(left, 'ketamine', 'sits');
	await right.getByRole('button', { name: 'Chapters' }).click();
	await page.waitForTimeout(500);
	await page.evaluate(nameParts, scale);
}

/**
 * Labels each part on its edge, away from its content. Runs in the page.
 * @param {number} scale
 */
function nameParts(scale) {
	for (const frame of document.querySelectorAll('iframe')) {
		const from = frame.getBoundingClientRect();
		const root = frame.contentDocument?.querySelector('ketamine-explainer')?.shadowRoot;
		const open = root?.querySelector('dialog[open]');
		for (const part of (open ?? root)?.querySelectorAll('[part]') ?? []) {
			const { top, bottom, right, width } = part.getBoundingClientRect();
			if (width === 0) continue;
			const name = document.createElement('b');
			const text = (name.textContent = part.getAttribute('part'));
			name.style.top = `${from.top + (text === 'caption' ? bottom : top) * scale}px`;
			name.style.left = `${from.left + right * scale - (text === 'header' ? 96 : 24)}px`;
			document.body.append(name);
		}
	}
}
