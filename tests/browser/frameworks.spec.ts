/**
 * The packed package in pages made with frameworks (tests/frameworks/): values bound to the tag arrive and are followed,
 * removed ones give the default, events are heard once, nothing is left behind, and nothing is printed. If a framework can
 * render on a server, the page comes from there.
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
/** The others take `npm run test:all`. */
const ALWAYS = 'react';

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

/** Pretends that the frameworks' developer tools are there, because each asks for them on the console or with a timer. */
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

// The pages of all frameworks are built together, once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	// A slow machine is no fault.
	test.setTimeout(600_000);
	folder = temporaryFolder();
	project = new FrameworkProject(folder, CODE);
	scripts = await project.scripts([...Object.keys(FRAMEWORKS), 'svelteComponent', 'setup']);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [framework, rendersOnServer] of Object.entries(FRAMEWORKS)) {
	const options = framework === ALWAYS ? {} : { tag: '@long' };
	test(
		`${framework}: starts once, follows what is bound to it, and leaves nothing behind`,
		options,
		async ({ host, page }) => {
			const explainer = {
				/** Calls a method through the framework's reference to the element. */
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
				/** The hours without driving that the screen shows. */
				hours: async () => {
					await explainer.goTo('day', 'going-home');
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
			expect(await heard()).toEqual(['going-home']);
			await button(page, 'Siguiente').click();
			expect(await heard()).toEqual(['days-after']);

			// Render again with the same values, with others, and without values in two ways.
			await render({ ...FIRST, settings: { ...FIRST.settings } });
			expect(await heard()).toEqual([]);
			await render(CHANGED);
			const { lang, view, theme, motion, mode } = CHANGED;
			expect(await explainer.state()).toEqual({ lang, view, theme, motion, mode });
			expect(await heard()).toEqual(['message']);
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

			// Remove it while it plays, and bring it back.
			await render();
			const away = await underWay(page);
			await render({ settings: CHANGED.settings });
			await expect.poll(() => host.countOf('explainer-ready')).toBe(2);
			expect(await explainer.hours()).toBe('72 ');
			await heard();
			await explainer.goTo('signals', 'plug');
			expect(await heard()).toEqual(['plug']);
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
		},
	);
}

test('Svelte component: has its styles, follows its props and calls back, in a document and in a shadow root', async ({
	host,
	page,
}) => {
	const html = await project.html('svelteComponent');
	expect(html).toContain('<p>Call 911');
	await host.open({ html: pageWith('svelteComponent', `<main>${html}</main><div id="shadow"></div>`), files: scripts });
	const light = page.locator('main');
	const shadow = page.locator('#shadow');
	const heard = () => page.evaluate(() => window.componentGuide.heard.splice(0));
	const render = (props: object) => page.evaluate((next) => window.componentGuide.render(next), props);

	await expect(light.getByRole('button', { name: 'Siguiente' })).toBeVisible();
	await expect(shadow.getByRole('button', { name: 'Next' })).toBeVisible();
	await expect(light.getByText('Call 911 in an emergency.')).toHaveCount(0);
	expect(await heard()).toEqual([['ready']]);

	// A component's own style, one that all share, a theme's colour, and one of a chapter.
	for (const [place, frame] of [
		[light, 'rgb(176, 183, 162)'],
		[shadow, 'rgb(16, 33, 42)'],
	] as const) {
		await expect(place.locator('.dock .main')).toHaveCSS('min-height', '48px');
		await expect(place.locator('.explainer')).toHaveCSS('container-type', 'inline-size');
		await expect(place.locator('.explainer')).toHaveCSS('background-color', frame);
		await expect(place.locator('.dock-area')).toHaveCSS('display', 'flex');
		// Nothing reaches the page around.
		await expect(place.locator('p.card')).toHaveCSS('padding-left', '0px');
		await expect(place.locator('p.card')).toHaveCSS('position', 'static');
		await expect(place.locator('p.card')).toHaveCSS('display', 'block');
	}

	await light.getByRole('button', { name: 'Siguiente' }).click();
	expect((await heard()).map(([callback]) => callback)).toEqual(['navigate']);
	await render({ lang: 'en', theme: 'dim', motion: 'reduced', view: 'day', settings: { noDriveTime: 48 } });
	await expect(light.locator('.explainer')).toHaveAttribute('data-theme', 'dim');
	await expect(light.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
	expect(await heard()).toEqual([['navigate', 'day/overview']]);
	await page.evaluate(() => window.componentGuide.goTo('day', 'going-home'));
	await expect(light.getByText('48 hours').first()).toBeVisible();
	expect(await heard()).toEqual([['navigate', 'day/going-home']]);
	expect(host.messages).toEqual([]);

	await render({ lang: 'en', view: 'day', settings: { noDriveTime: 'soon' } });
	expect(await heard()).toEqual([['settingserror', ['noDriveTime']]]);
	for (let left = 20; left > 0 && !(await light.locator('dialog[open]').count()); left--) {
		await light.getByRole('button', { name: 'Next', exact: true }).click();
	}
	expect((await heard()).at(-1)).toEqual(['finish']);
});

test('the code that the setup page gives brings the clinic’s settings, from a server too', async ({ host, page }) => {
	const html = await project.html('setup');
	await host.open({ html: pageWith('setup', `<main>${html}</main><main></main><main></main>`), files: scripts });
	const explainers = page.locator('main > ketamine-explainer');
	await expect(explainers).toHaveCount(3);
	const states = () =>
		explainers.evaluateAll((nodes) =>
			(nodes as KetamineExplainerElement[]).map((node) => {
				node.goTo('day', 'going-home');
				const { view, lang, theme } = node;
				return { view, lang, theme, hours: /\d+ (?=horas)/.exec(node.shadowRoot!.textContent)?.[0] };
			}),
		);
	await expect.poll(states).toEqual(Array(3).fill({ view: 'day', lang: 'es', theme: 'dim', hours: '72 ' }));
	expect(host.messages).toEqual([]);
});
