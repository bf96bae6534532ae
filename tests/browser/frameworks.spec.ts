/**
 * The packed package in pages that are made with frameworks (tests/frameworks/): what is bound to the tag arrives and is
 * followed, what is taken away gives the default, events are heard once, nothing is left behind, and nothing is printed.
 * Where a framework renders on a server, the page comes from there.
 */
import { rmSync } from 'node:fs';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import type { Bound } from '../frameworks/guide';
import { FrameworkProject } from '../frameworks/project';
import type { Embed } from '../../src/pages/setup/embedOptions';
import { SNIPPETS } from '../../src/pages/setup/publish/snippets';
import { expect, test } from '../support/browserHost';
import { temporaryFolder } from '../support/packed';
import { button } from './pages';
import { framesAskedOver, underWay, watchPage } from './watch';

const FRAMEWORKS = { react: true, preact: false, vue: true, svelte: true };

const FIRST = {
	...{ lang: 'es', view: 'day', clinicPhone: '(555) 555-0100', settings: { noDriveTime: 48 } },
	...{ chapter: null, theme: null },
} as const satisfies Bound;
const CHANGED = {
	...{ lang: 'en', view: 'full', chapter: 'signals', theme: 'dim', motion: 'reduced', mode: 'tablet' },
	...{ settings: { noDriveTime: 72 }, clinicName: 'A clinic', clinicPhone: '(555) 555-0111' },
} as const satisfies Bound;
const NOTHING = {
	...{ lang: null, view: null, chapter: null, theme: null, motion: null, mode: null },
	...{ settings: null, settingsSrc: null, clinicName: null, clinicPhone: null },
} as const satisfies Bound;

const PLAIN = { lang: 'en', view: 'full', theme: 'auto', motion: 'auto', mode: 'page' };

/** Instead of the developer tools that each asks for, in the console or by a timer. */
const NO_TOOLS = `__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true };
	__VUE_DEVTOOLS_GLOBAL_HOOK__ = { enabled: false, emit() {} };`;

const EMBED: Embed = {
	...{ view: 'day', lang: 'es', theme: 'dim', settingsPlace: 'inline', settings: { noDriveTime: 72 } },
	...{ script: '', integrity: '', settingsSrc: '', page: '' },
};
const CODE = {
	'setup/React.jsx': SNIPPETS.react(EMBED),
	'setup/Vue.vue': SNIPPETS.vue(EMBED),
	'setup/Svelte.svelte': SNIPPETS.svelte(EMBED),
};

function pageWith(script: string, body: string): string {
	return `<!doctype html><meta charset="utf-8"><title>A clinic</title>${body}
		<script>${NO_TOOLS} firstBound = ${JSON.stringify(FIRST)}; heard = [];</script>
		<script type="module" src="/${script}.js"></script>`;
}

let folder: string;
let project: FrameworkProject;
let scripts: Record<string, string>;

// All of them are built at once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	folder = temporaryFolder();
	project = new FrameworkProject(folder, CODE);
	scripts = await project.scripts([...Object.keys(FRAMEWORKS), 'setup']);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [framework, rendersOnServer] of Object.entries(FRAMEWORKS)) {
	test(`${framework}: starts once, follows what is bound to it, and leaves nothing behind`, async ({ host, page }) => {
		const explainer = {
			/** Calls one of its methods, by the framework's reference. */
			goTo: (chapter: string, step: string) =>
				page.evaluate((place) => (window.guide.element() as KetamineExplainerElement).goTo(...place), [
					chapter,
					step,
				] as const),
			play: () =>
				page.evaluate(() => {
					const element = window.guide.element() as KetamineExplainerElement;
					element.play();
					return element.playing;
				}),
			state: () =>
				page.evaluate(() => {
					const { lang, view, theme, motion, mode } = window.guide.element() as KetamineExplainerElement;
					return { lang, view, theme, motion, mode };
				}),
			/** The hours without driving, as its screen says them. */
			hours: async () => {
				await explainer.goTo('day', 'that-night');
				return page.evaluate(() => /\d\d (?=hours|horas)/.exec(window.guide.element()!.shadowRoot!.textContent)?.[0]);
			},
		};
		const render = (bound?: Bound) => page.evaluate((next) => window.guide.render(next), bound);
		const heard = () => page.evaluate(() => window.heard.splice(0).map(({ step }) => step));

		const html = rendersOnServer ? await project.html(framework, FIRST) : '';
		if (rendersOnServer) {
			for (const part of ['lang="es"', 'view="day"', `clinic-phone="${FIRST.clinicPhone}"`, '<p>Call 911']) {
				expect(html).toContain(part);
			}
		}
		await watchPage(page);
		await host.open({ html: pageWith(framework, `<main>${html}</main>`), files: scripts });

		await expect.poll(() => host.countOf('explainer-ready')).toBe(1);
		expect(await explainer.state()).toEqual({ ...PLAIN, lang: 'es', view: 'day' });
		await heard();
		expect(await explainer.hours()).toBe('48 ');
		expect(await heard()).toEqual(['that-night']);
		await button(page, 'Siguiente').click();
		expect(await heard()).toEqual(['days-after']);

		// Rendered again with the same, with other values, with nothing in two ways.
		await render({ ...FIRST, settings: { ...FIRST.settings } });
		expect(await heard()).toEqual([]);
		await render(CHANGED);
		const { lang, view, theme, motion, mode } = CHANGED;
		expect(await explainer.state()).toEqual({ lang, view, theme, motion, mode });
		expect(await heard()).toEqual(['cells']);
		expect(await explainer.hours()).toBe('72 ');
		await button(page, 'Help').click();
		await expect(page.getByRole('link', { name: CHANGED.clinicPhone })).toBeVisible();
		await page.keyboard.press('Escape');
		for (const nothing of [NOTHING, {}]) {
			await render(CHANGED);
			await render(nothing);
			expect(await explainer.state()).toEqual(PLAIN);
			expect(await explainer.hours()).toBe('24 ');
		}

		// Taken away while it plays, and brought back.
		await render();
		const away = await underWay(page);
		await render({ settings: CHANGED.settings });
		await expect.poll(() => host.countOf('explainer-ready')).toBe(2);
		expect(await explainer.hours()).toBe('72 ');
		await heard();
		await explainer.goTo('signals', 'message');
		expect(await heard()).toEqual(['message']);
		expect(await explainer.play()).toBe(true);
		await render();
		expect(await underWay(page)).toEqual(away);
		expect(await framesAskedOver(page, 10)).toBe(0);
		expect(await page.evaluate(() => window.guide.element() ?? null)).toBeNull();

		await render(FIRST);
		await page.evaluate(() => window.guide.end());
		await expect(page.locator('ketamine-explainer')).toHaveCount(0);
		expect(await underWay(page)).toEqual(away);
		expect(await host.countOf('explainer-settings-error')).toBe(0);
		expect(host.messages).toEqual([]);
	});
}

test('the code that the setup page gives brings the clinic’s settings, from a server too', async ({ host, page }) => {
	const html = await project.html('setup');
	await host.open({ html: pageWith('setup', `<main>${html}</main><main></main><main></main>`), files: scripts });
	const explainers = page.locator('main > ketamine-explainer');
	await expect(explainers).toHaveCount(3);
	const states = () =>
		explainers.evaluateAll((nodes) =>
			(nodes as KetamineExplainerElement[]).map((node) => {
				node.goTo('day', 'that-night');
				const { view, lang, theme } = node;
				return { view, lang, theme, hours: /\d+ (?=horas)/.exec(node.shadowRoot!.textContent)?.[0] };
			}),
		);
	await expect.poll(states).toEqual(Array(3).fill({ view: 'day', lang: 'es', theme: 'dim', hours: '72 ' }));
	expect(host.messages).toEqual([]);
});
