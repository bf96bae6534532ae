/** The snippet as it ends up on real pages: with the script in any place, changed by an editor, or in a frame. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, HOST, test } from '../support/browserHost';
import { button, childSettings, clinicPage, element, explainer, openExplainer, placeOf, TAG } from './pages';

const FALLBACK = '<p>Please call us.</p>';
const PHONE = '(555) 555-0177';
const INSIDE = FALLBACK + childSettings({ clinicPhone: PHONE });
const URL_OF_SCRIPT = '/ketamine-explainer.js';
const LATER = `<script>addEventListener('load', () => setTimeout(() => {
	const script = document.createElement('script');
	script.src = '${URL_OF_SCRIPT}';
	document.body.append(script);
}, 50));</script>`;

const ARRANGEMENTS: Readonly<Record<string, readonly [body: string, head: string]>> = {
	'in the head, blocking': [element('', INSIDE), `<script src="${URL_OF_SCRIPT}"></script>`],
	'in the head, deferred': [element('', INSIDE), `<script src="${URL_OF_SCRIPT}" defer></script>`],
	'in the head, async': [element('', INSIDE), `<script src="${URL_OF_SCRIPT}" async></script>`],
	'at the end': [element('', INSIDE) + `<script src="${URL_OF_SCRIPT}"></script>`, ''],
	'before the element, in the body': [`<script src="${URL_OF_SCRIPT}"></script>` + element('', INSIDE), ''],
	'injected later': [element('', INSIDE), LATER],
	'twice, and injected later': [element('', INSIDE), `<script src="${URL_OF_SCRIPT}" defer></script>${LATER}`],
	// Changes that editors make.
	'with paragraphs and breaks put in': [
		`<p></p>${element('', `<br />\n${FALLBACK}<br /><p>${childSettings({ clinicPhone: PHONE })}</p>\n<p>&nbsp;</p>`)}<p></p>`,
		`<script src="${URL_OF_SCRIPT}" defer></script>`,
	],
	'in capitals, values too': [
		`<KETAMINE-EXPLAINER THEME=" Soft" VIEW="FULL" CLINIC-PHONE="${PHONE}">${FALLBACK}</KETAMINE-EXPLAINER>`,
		`<script src="${URL_OF_SCRIPT}" defer></script>`,
	],
	'with its inline JSON taken out': [
		element(`clinic-phone="${PHONE}"`, `${FALLBACK}<script></script>`),
		`<script src="${URL_OF_SCRIPT}" defer></script>`,
	],
	'as a plain element that stands in for the tag': [
		`<div data-ketamine-explainer data-clinic-phone="${PHONE}"><p>${FALLBACK}</p></div>`,
		`<script src="${URL_OF_SCRIPT}" defer></script>`,
	],
};

for (const [name, [body, head]] of Object.entries(ARRANGEMENTS)) {
	test(`${name}: starts once, with the clinic’s phone`, async ({ host, page }) => {
		await host.open({ html: clinicPage(body, head) });
		await host.waitFor('explainer-ready');
		await page.waitForLoadState('networkidle');
		await button(page, 'Next').click();
		expect(await placeOf(page)).toEqual({ chapter: 'migraine', step: 'what' });
		await button(page, 'Help').click();
		await expect(page.getByRole('dialog').getByRole('link', { name: PHONE })).toBeVisible();
		await expect(page.getByText('Please call us.')).toBeHidden();
		expect(await host.countOf('explainer-ready')).toBe(1);
		expect(await page.locator(TAG).count()).toBe(1);
		expect(host.messages).toEqual([]);
	});
}

test('runs under Trusted Types with an allow list of the page’s own', async ({ host, page }) => {
	const policy = "require-trusted-types-for 'script'; trusted-types the-clinics-own";
	await openExplainer(host, 'chapter="signals"', { headers: { 'Content-Security-Policy': policy } });
	await button(page, 'Next').click();
	await button(page, 'Help').click();
	expect(host.messages).toEqual([]);
});

test('runs in a sandboxed frame, from a page of another origin in effect', async ({ host, page }) => {
	const frame = clinicPage(element('chapter="signals"', FALLBACK));
	await host.open({
		html: clinicPage('<iframe sandbox="allow-scripts" src="/frame.html" width="900" height="900"></iframe>', ''),
		files: { 'frame.html': frame },
	});
	const inside = page.frameLocator('iframe');
	await inside.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(inside.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
	await inside.getByRole('button', { name: 'Español', exact: true }).click();
	await inside.getByRole('button', { name: 'Siguiente', exact: true }).click();
	expect(await inside.locator(TAG).evaluate((node) => (node as unknown as { step: string }).step)).toBe('plug');
	expect(host.messages).toEqual([]);
});

test('runs from a file, without a server', async ({ browser }) => {
	const folder = mkdtempSync(join(tmpdir(), 'ketamine-explainer-file-'));
	try {
		const script = pathToFileURL(resolve('dist/ketamine-explainer.js')).href;
		const file = join(folder, 'page.html');
		writeFileSync(file, clinicPage(element('', INSIDE), `<script src="${script}" defer></script>`));
		const page = await browser.newPage();
		const messages: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		page.on('pageerror', ({ message }) => messages.push(message));
		await page.goto(pathToFileURL(file).href);
		await button(page, 'Next').click();
		expect(await placeOf(page)).toEqual({ chapter: 'migraine', step: 'what' });
		await button(page, 'Help').click();
		await expect(page.getByRole('dialog').getByRole('link', { name: PHONE })).toBeVisible();
		expect(messages).toEqual([]);
		await page.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('nothing on the page moves when it starts, with the style sheet of the docs', async ({ host, page }) => {
	const docs = readFileSync('docs/embedding.md', 'utf8');
	const [, css] = /```css\n(ketamine-explainer \{[\s\S]+?)```/.exec(docs)!;
	const body = `<h1>Infusions</h1>${element('', FALLBACK)}<p>What stands below.</p>`;
	for (const [width, lang] of [
		[360, 'en'],
		[360, 'es'],
		[600, 'es'],
		[1024, 'es'],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await host.open({
			html: clinicPage(
				body.replace('<ketamine-explainer', `<ketamine-explainer lang="${lang}"`),
				`<style>body { margin: 0; }\n${css}</style>`,
			),
		});
		const top = () => page.locator('body > p').evaluate((node) => node.getBoundingClientRect().top + scrollY);
		const before = await top();
		await page.addScriptTag({ url: URL_OF_SCRIPT });
		await host.waitFor('explainer-ready');
		const shift = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					let sum = 0;
					const add = (entries: PerformanceEntryList) => {
						for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
					};
					const observer = new PerformanceObserver((list) => add(list.getEntries()));
					observer.observe({ type: 'layout-shift', buffered: true });
					const frames = (count: number) => {
						if (count > 0) return void requestAnimationFrame(() => frames(count - 1));
						add(observer.takeRecords());
						done(sum);
					};
					frames(10);
				}),
		);
		expect({ width, lang, shift, top: await top() }).toEqual({ width, lang, shift: 0, top: before });
	}
	expect(host.messages).toEqual([]);
});

test('a hundred comings and goings leave no nodes, listeners or memory behind', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const cycle = (times: number) =>
		explainer(page).evaluate((node, count) => {
			const parent = node.parentNode!;
			for (let i = 0; i < count; i++) {
				node.remove();
				parent.append(node);
			}
		}, times);
	const held = async () => {
		// Twice, because the first collection can free what still held other objects.
		for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
		return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
	};
	await cycle(20);
	const before = await held();
	await cycle(100);
	const after = await held();
	expect(after.nodes - before.nodes).toBeLessThan(50);
	expect(after.listeners - before.listeners).toBeLessThan(10);
	// The engine itself keeps a little. A hundred leaked explainers would take tens of megabytes.
	expect(after.bytes - before.bytes).toBeLessThan(500_000);
	expect(host.requests.filter((url) => url !== HOST)).toHaveLength(1);
	expect(host.messages).toEqual([]);
});
