/** Events, methods and life cycle of the element: what a page can rely on, and that a removed element leaves nothing. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { CHAPTER_IDS, STEP_IDS } from '../../src/content';
import { expect, test } from '../support/browserHost';
import {
	button,
	clinicPage,
	details,
	element,
	explainer,
	FIRST_PLACE,
	goTo,
	isPlaying,
	openExplainer,
	placeOf,
	TAG,
	words,
} from './pages';
import { framesAskedOver, underWay, watchPage } from './watch';

/** An element that begins with a moving picture. */
const SCENE = element('chapter="signals"');

test('tells each move with chapter and step, bubbling and composed, and nothing about the person', async ({
	host,
	page,
}) => {
	await openExplainer(host);
	await page.evaluate(() => {
		window.addEventListener('explainer-navigate', (event) => {
			const { bubbles, composed, cancelable, target } = event;
			Object.assign(window, { seen: { bubbles, composed, cancelable, target: (target as Element).localName } });
		});
	});
	await button(page, 'Next').click();
	await button(page, 'Back').click();
	await goTo(page, 'day', 'room');
	expect(await details(page, 'explainer-navigate')).toEqual([
		{ chapter: 'migraine', step: 'what' },
		{ chapter: 'start', step: 'welcome' },
		{ chapter: 'day', step: 'room' },
	]);
	const seen = await page.evaluate(() => (window as unknown as { seen: unknown }).seen);
	expect(seen).toEqual({ bubbles: true, composed: true, cancelable: false, target: TAG });
});

test('does not tell a move to where the reader is', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, FIRST_PLACE.chapter, FIRST_PLACE.step);
	expect(await host.countOf('explainer-navigate')).toBe(0);
});

test('finishes once, at Next on the last screen of the view', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	await goTo(page, 'day', STEP_IDS.day.at(-1)!);
	expect(await host.countOf('explainer-finish')).toBe(0);
	await button(page, 'Next').click();
	await expect(page.getByRole('dialog', { name: 'All done' })).toBeVisible();
	expect(await host.countOf('explainer-finish')).toBe(1);
	await page.keyboard.press('Escape');
	await button(page, 'Next').click();
	expect(await host.countOf('explainer-finish')).toBe(1);
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'days-after' });
});

test('“Start over” leads back to the first screen', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	await goTo(page, 'day', 'days-after');
	await button(page, 'Next').click();
	await button(page, 'Start over').click();
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'overview' });
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('goTo outside the view moves nothing and says so once', async ({ host, page }) => {
	await openExplainer(host, 'view="synapse"');
	for (let i = 0; i < 3; i++) await goTo(page, 'day', 'room');
	expect(await placeOf(page)).toEqual({ chapter: 'signals', step: 'message' });
	expect(host.messages.length).toBe(1);
	for (const part of ['day', 'room', 'signals', 'ketamine']) expect(host.messages[0]).toContain(part);
	expect(await host.countOf('explainer-settings-error')).toBe(1);
	await goTo(page, 'signals', 'nowhere');
	expect(await placeOf(page)).toEqual({ chapter: 'signals', step: 'message' });
	expect(host.messages.length).toBe(2);
});

for (const [view, chapters] of [
	['full', CHAPTER_IDS],
	['synapse', ['signals', 'ketamine']],
	['day', ['day']],
] as const) {
	test(`view="${view}" holds its chapters (${chapters.length}), every step of them in one call`, async ({
		host,
		page,
	}) => {
		await openExplainer(host, `view="${view}"`);
		const places = chapters.flatMap((chapter) => STEP_IDS[chapter].map((step) => ({ chapter, step })));
		const reached = await explainer(page).evaluate((node, all) => {
			const explainer = node as KetamineExplainerElement;
			return all.map(({ chapter, step }) => {
				explainer.goTo(chapter, step);
				return { chapter: explainer.chapter, step: explainer.step };
			});
		}, places);
		expect(reached).toEqual(places);
		expect(host.messages).toEqual([]);
	});
}

test('chapter says where to start, and later where to go', async ({ host, page }) => {
	await openExplainer(host, 'chapter="ketamine"');
	expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'sits' });
	await button(page, 'Next').click();
	expect(await explainer(page).getAttribute('chapter')).toBe('ketamine');
	await explainer(page).evaluate((node) => node.setAttribute('chapter', 'day'));
	expect((await placeOf(page)).chapter).toBe('day');
	expect(host.messages).toEqual([]);
});

test('keeps the reader’s place and choices when it is moved on the page', async ({ host, page }) => {
	await host.open({
		html: clinicPage(`<section id="a">${SCENE}</section><section id="b"></section>`),
	});
	await host.waitFor('explainer-ready');
	await goTo(page, 'ketamine', 'leaves');
	await button(page, 'Light').click();
	await page.locator('label.segment').getByText('Dim').click();
	await page.keyboard.press('Escape');
	await page.evaluate((tag) => document.querySelector('#b')!.append(document.querySelector(tag)!), TAG);
	expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'leaves' });
	await expect(page.locator('.explainer')).toHaveAttribute('data-theme', 'dim');
	await expect(page.locator('.caption')).toContainText(words.ketamine.leaves.caption[0]!.text);
	expect(await host.countOf('explainer-ready')).toBe(1);
});

test('keeps its looks in a frame, through another document, and in a shadow root that was there', async ({
	host,
	page,
}) => {
	const there = '<template shadowrootmode="open"><p>As written down</p></template>';
	await host.open({ html: clinicPage(`${element('theme="dim"', there)}<iframe srcdoc="<main></main>"></iframe>`) });
	await host.waitFor('explainer-ready');
	const looks = await page.evaluate((tag) => {
		const node = document.querySelector(tag)!;
		const frame = document.querySelector('iframe')!.contentDocument!;
		const { content } = document.createElement('template');
		const { body: unseen } = document.implementation.createHTMLDocument();
		const places = [document.body, content, document.body, unseen, document.body, frame.body, document.body];
		return places.map((place) => {
			place.append(node);
			const { defaultView } = node.ownerDocument;
			const shown = node.shadowRoot!.querySelectorAll('*');
			return `${shown.length && defaultView?.getComputedStyle(shown[0]!).backgroundColor}`;
		});
	}, TAG);
	expect(looks).toEqual(
		['dim', '0', 'dim', '0', 'dim', 'dim', 'dim'].map((look) => look.replace('dim', 'rgb(16, 33, 42)')),
	);
	expect(host.messages).toEqual([]);
});

test('a chapter that fails takes no other with it', async ({ host, page }) => {
	await page.addInitScript(() => {
		const observe = ResizeObserver.prototype.observe;
		ResizeObserver.prototype.observe = function (target, options) {
			if (target.closest('.chapter')) throw new Error('a fault in a moving picture');
			observe.call(this, target, options);
		};
	});
	await openExplainer(host, 'chapter="signals"');
	const said = page.getByText(words.ui.failed);
	await expect(said).toBeVisible();
	await goTo(page, 'safety');
	await expect(said).toBeHidden();
	await expect(button(page, 'Next')).toBeVisible();
});

test.describe('when it is taken away', () => {
	test.beforeEach(({ page }) => watchPage(page));

	test('no frame, timer, listener or observer is left', async ({ host, page }) => {
		await host.open({ html: clinicPage('<main></main>') });
		await page.waitForFunction((tag) => customElements.get(tag), TAG);
		const before = await underWay(page);
		await page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), SCENE);
		await host.waitFor('explainer-ready');
		await button(page, 'Next').click();
		await button(page, 'Play').click();
		await expect.poll(() => framesAskedOver(page, 10)).toBeGreaterThan(5);
		await button(page, 'Light').click();
		await page.locator('label.segment').getByText('Dim').click();
		await page.evaluate((tag) => document.querySelector(tag)!.remove(), TAG);
		expect(await framesAskedOver(page, 30)).toBe(0);
		await expect.poll(() => underWay(page)).toEqual(before);
		expect(host.messages).toEqual([]);
	});

	test('many comings and goings leave no more than one', async ({ host, page }) => {
		await host.open({ html: clinicPage(`<main>${SCENE}</main>`) });
		await host.waitFor('explainer-ready');
		const moves = await host.countOf('explainer-navigate');
		const first = await underWay(page);
		const nodes = () => explainer(page).evaluate((node) => node.shadowRoot!.querySelectorAll('*').length);
		const nodesAtFirst = await nodes();
		await page.evaluate((tag) => {
			const main = document.querySelector('main')!;
			const node = document.querySelector(tag)!;
			for (let i = 0; i < 20; i++) {
				node.remove();
				main.append(node);
			}
		}, TAG);
		await expect.poll(() => underWay(page)).toEqual(first);
		expect(await nodes()).toBe(nodesAtFirst);
		expect(await host.countOf('explainer-ready')).toBe(1);
		expect(await host.countOf('explainer-navigate')).toBe(moves);
		await button(page, 'Next').click();
		expect(await host.countOf('explainer-navigate')).toBe(moves + 1);
		expect(host.messages).toEqual([]);
	});

	test('screens that are left are forgotten, their radio buttons too', async ({ host, page }) => {
		await openExplainer(host, 'motion="reduced"');
		const session = await page.context().newCDPSession(page);
		const round = () =>
			page.evaluate(async (tag) => {
				const node = document.querySelector(tag) as KetamineExplainerElement;
				const places = ['start', 'ketamine try', 'day', 'questions check', 'safety', 'start'];
				for (const place of places) {
					node.goTo(...(place.split(' ') as [string, string?]));
					await new Promise((resolve) => requestAnimationFrame(resolve));
				}
				node.restart();
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}, TAG);
		const kept = async () => {
			await session.send('HeapProfiler.collectGarbage');
			return (await session.send('Memory.getDOMCounters')).nodes;
		};
		await round();
		const once = await kept();
		for (let i = 0; i < 4; i++) await round();
		await expect.poll(async () => (await kept()) - once).toBeLessThan(50);

		// The old group of radio buttons and the new one have the same name.
		const { visitTypes } = words.day;
		const visit = (name: string) => page.getByRole('radio', { name, exact: true });
		await goTo(page, 'day');
		await page.locator('.dock label.segment').getByText(visitTypes.hospital, { exact: true }).click();
		await expect(visit(visitTypes.hospital)).toBeChecked();
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
		await goTo(page, 'day');
		await expect(visit(visitTypes.short)).toBeChecked();
	});

	test('it has stopped playing, and does not begin again by itself', async ({ host, page }) => {
		await openExplainer(host, 'chapter="signals"');
		await button(page, 'Play').click();
		const node = await explainer(page).elementHandle();
		await node!.evaluate((element) => element.remove());
		expect(await node!.evaluate((element) => (element as KetamineExplainerElement).playing)).toBe(false);
		await node!.evaluate((element) => document.body.append(element));
		expect(await isPlaying(page)).toBe(false);
		await expect(button(page, 'Play')).toBeVisible();
	});
});

test.describe('methods work before the first paint', () => {
	test('when they are called in the same breath as the element is added', async ({ host, page }) => {
		await host.open({ html: clinicPage('') });
		const place = await page.evaluate((tag) => {
			const node = document.createElement(tag) as KetamineExplainerElement;
			document.body.append(node);
			node.goTo('ketamine', 'sits');
			node.play();
			return { chapter: node.chapter, step: node.step };
		}, TAG);
		expect(place).toEqual({ chapter: 'ketamine', step: 'sits' });
		await expect(button(page, 'Pause')).toBeVisible();
		expect(await isPlaying(page)).toBe(true);
	});

	test('when they are called before the element is added', async ({ host, page }) => {
		await host.open({ html: clinicPage('') });
		await page.evaluate((tag) => {
			const node = document.createElement(tag) as KetamineExplainerElement;
			node.goTo('ketamine', 'sits');
			node.play();
			node.pause();
			node.play();
			document.body.append(node);
		}, TAG);
		await expect(button(page, 'Pause')).toBeVisible();
		expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'sits' });
		expect(host.messages).toEqual([]);
	});

	test('goTo before the element is added holds for the view that it has then', async ({ host, page }) => {
		await host.open({ html: clinicPage('') });
		await page.evaluate((tag) => {
			const node = document.createElement(tag) as KetamineExplainerElement;
			node.setAttribute('view', 'synapse');
			node.goTo('ketamine', 'leaves');
			document.body.append(node);
		}, TAG);
		expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'leaves' });
	});

	test('restart leads to the first screen, from anywhere', async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'day', 'recovery');
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
		expect(await placeOf(page)).toEqual(FIRST_PLACE);
	});

	test('restart forgets what the last reader chose', async ({ host, page }) => {
		await openExplainer(host, 'view="day"');
		await page.locator('label.segment').getByText('Hospital stay').click();
		await button(page, 'Español').click();
		await goTo(page, 'day', 'recovery');
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
		await expect(page.getByRole('radio', { name: 'Short visit' })).toBeChecked();
	});

	test('restart closes an open panel', async ({ host, page }) => {
		await openExplainer(host);
		await button(page, 'Help').click();
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
});

test.describe('playing', () => {
	test('follows play, pause and the buttons', async ({ host, page }) => {
		await openExplainer(host, 'chapter="signals"');
		expect(await isPlaying(page)).toBe(false);
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).play());
		expect(await isPlaying(page)).toBe(true);
		await expect(button(page, 'Pause')).toBeVisible();
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).pause());
		expect(await isPlaying(page)).toBe(false);
		await button(page, 'Play').click();
		expect(await isPlaying(page)).toBe(true);
		await button(page, 'Pause').click();
		expect(await isPlaying(page)).toBe(false);
	});

	test('does not begin where there is no moving picture, nor later by itself', async ({ host, page }) => {
		await openExplainer(host, 'chapter="day"');
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).play());
		expect(await isPlaying(page)).toBe(false);
		await goTo(page, 'signals');
		await expect(button(page, 'Play')).toBeVisible();
		expect(await isPlaying(page)).toBe(false);
	});

	test('does nothing with reduced motion', async ({ host, page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openExplainer(host, 'chapter="signals"');
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).play());
		expect(await isPlaying(page)).toBe(false);
		await expect(button(page, 'Play')).toHaveCount(0);
		await explainer(page).evaluate((node) => node.setAttribute('motion', 'full'));
		await expect(button(page, 'Play')).toBeVisible();
	});

	test('stops when motion is no longer wanted', async ({ host, page }) => {
		await openExplainer(host, 'chapter="signals"');
		await button(page, 'Play').click();
		expect(await isPlaying(page)).toBe(true);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect.poll(() => isPlaying(page)).toBe(false);
	});

	test('stops with Escape from anywhere on the page, which keeps its own Escape', async ({ host, page }) => {
		await host.open({ html: clinicPage(`<input aria-label="Search">${SCENE}`) });
		await host.waitFor('explainer-ready');
		await page.evaluate(() => {
			const keys: { key: string; prevented: boolean }[] = [];
			Object.assign(window, { keys });
			window.addEventListener('keydown', (event) => keys.push({ key: event.key, prevented: event.defaultPrevented }));
		});
		await button(page, 'Play').click();
		await page.getByLabel('Search').focus();
		await page.keyboard.press('a');
		expect(await isPlaying(page)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await isPlaying(page)).toBe(false);
		await expect(page.getByLabel('Search')).toBeFocused();
		const keys = await page.evaluate(() => (window as unknown as { keys: unknown }).keys);
		expect(keys).toEqual([
			{ key: 'a', prevented: false },
			{ key: 'Escape', prevented: false },
		]);
	});

	test('Escape that closes a panel is not for what the page around has opened', async ({ host, page }) => {
		await host.open({ html: clinicPage(`<div id="modal">${SCENE}</div>`) });
		await host.waitFor('explainer-ready');
		await page.evaluate(() => {
			const modal = document.querySelector<HTMLElement>('#modal')!;
			modal.addEventListener('keydown', () => (modal.dataset['keys'] = `${+(modal.dataset['keys'] ?? 0) + 1}`));
		});
		await button(page, 'Play').click();
		await button(page, 'Help').click();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		expect(await isPlaying(page)).toBe(false);
		await expect(page.locator('#modal')).not.toHaveAttribute('data-keys');
		await page.keyboard.press('Escape');
		await expect(page.locator('#modal')).toHaveAttribute('data-keys', '1');
	});

	test('goes on with the next step while it plays, and stops at a chapter’s end', async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'signals', 'plug');
		await button(page, 'Play').click();
		await button(page, 'Next').click();
		expect(await placeOf(page)).toEqual({ chapter: 'signals', step: 'plug-moves' });
		expect(await isPlaying(page)).toBe(true);
		await button(page, 'Next').click();
		expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'sits' });
		expect(await isPlaying(page)).toBe(false);
	});
});

test('has the whole of its contract', async ({ host, page }) => {
	await openExplainer(host);
	const missing = await explainer(page).evaluate((node) => {
		const methods = ['play', 'pause', 'goTo', 'restart', 'print'];
		const properties = ['lang', 'view', 'theme', 'motion', 'mode', 'settings', 'chapter', 'step', 'version', 'playing'];
		const owner = Object.getPrototypeOf(node) as Record<string, unknown>;
		return [
			...methods.filter((name) => typeof owner[name] !== 'function'),
			...properties.filter((name) => !Object.hasOwn(owner, name)),
		];
	});
	expect(missing).toEqual([]);
});
