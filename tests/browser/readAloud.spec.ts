/** Reading aloud uses the device's own voices, goes sentence by sentence, and stops as soon as the reader goes on. */
import type { Page } from '@playwright/test';
import { plainText, wordsFor, type Line } from '../../src/content';
import { expect, test, type Host } from '../support/browserHost';
import { button, choose, clinicPage, element, goTo, openExplainer, setLanguage, words } from './pages';

interface Voice {
	readonly name: string;
	readonly lang: string;
	readonly localService: boolean;
	readonly default?: boolean;
}

const LOCAL: Voice = { name: 'On the device', lang: 'en-US', localService: true };
const CHOSEN: Voice = { name: 'Chosen', lang: 'en-GB', localService: true, default: true };
const SPANISH: Voice = { name: 'En el aparato', lang: 'es-US', localService: true };
const REMOTE: Voice = { name: 'Sent away', lang: 'en-US', localService: false };

interface Spoken {
	readonly text: string;
	readonly voice: string | undefined;
	readonly rate: number;
}

declare global {
	interface Window {
		spoken: Spoken[];
		/** How often all speech was cancelled. */
		silenced: number;
		/** Ends the current utterance. */
		endSentence(): void;
		/** Reports that the device can't speak the utterance, or why it stops. */
		failSentence(error?: string): void;
		/** The device's voices come now. */
		voicesCome(): void;
	}
}

/** A silent device that goes on only when the test says so. Without voices it can't speak at all. */
async function speakWith(
	page: Page,
	voices: readonly Voice[] | undefined,
	{ late = false, mute = false } = {},
): Promise<void> {
	await page.addInitScript(
		({ given, late, mute }) => {
			const define = (name: string, value: unknown) =>
				Object.defineProperty(window, name, { value, configurable: true, writable: true });
			if (!given) {
				define('speechSynthesis', undefined);
				return;
			}
			class Utterance {
				voice: Voice | null = null;
				rate = 1;
				onend: (() => void) | null = null;
				onerror: ((event: { error: string }) => void) | null = null;
				constructor(readonly text: string) {}
			}
			let now: Utterance | undefined;
			window.spoken = [];
			window.silenced = 0;
			window.endSentence = () => now?.onend?.();
			window.failSentence = (error = 'synthesis-failed') => now?.onerror?.({ error });
			let come = !late;
			window.voicesCome = () => (come = true);
			define('SpeechSynthesisUtterance', Utterance);
			define('speechSynthesis', {
				speaking: !mute,
				getVoices: () => (come ? given : []),
				speak: (utterance: Utterance) => {
					now = utterance;
					window.spoken.push({ text: utterance.text, voice: utterance.voice?.name, rate: utterance.rate });
				},
				// Browsers report a cancelled utterance by its own end or error event.
				cancel: () => {
					window.silenced++;
					now?.onend?.();
				},
			});
		},
		{ given: voices, late, mute },
	);
}

const spoken = (page: Page) => page.evaluate(() => window.spoken);
const texts = async (page: Page) => (await spoken(page)).map(({ text }) => text.trim());
const endSentence = (page: Page) => page.evaluate(() => window.endSentence());
const listen = (page: Page, name = words.ui.listen) => button(page, name);

/** The sentence that is marked, and the style of the mark. */
function marked(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const mark = CSS.highlights.get('ketamine-explainer') as unknown as Set<Range> | undefined;
		return mark && [...mark].map((range) => range.toString().trim()).join();
	});
}

async function isSilent(page: Page): Promise<void> {
	await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator('.reader')).toHaveCount(0);
	expect(await marked(page)).toBeUndefined();
	// A cancelled utterance is not followed by another.
	const before = (await spoken(page)).length;
	await endSentence(page);
	expect((await spoken(page)).length).toBe(before);
}

async function openAt(host: Host, page: Page, chapter: string, step: string): Promise<void> {
	await speakWith(page, [REMOTE, LOCAL, CHOSEN, SPANISH]);
	await openExplainer(host);
	await goTo(page, chapter, step);
}

test('says nothing until asked', async ({ host, page }) => {
	await openAt(host, page, 'safety', 'effects');
	await goTo(page, 'day', 'room');
	expect(await spoken(page)).toEqual([]);
	await expect(page.locator('.reader')).toHaveCount(0);
});

test('reads every visible sentence in order, marks each, and ends by itself', async ({ host, page }) => {
	await openAt(host, page, 'day', 'room');
	await listen(page).click();
	for (let i = 1; i <= 100 && (await page.locator('.reader').count()); i++) {
		const said = await texts(page);
		expect(said.length).toBe(i);
		expect(await marked(page)).toBe(said.at(-1));
		await endSentence(page);
	}
	const { title, happens, feel, do: todo, staff, tell } = words.day.steps.room;
	const { level } = words.day;
	const said = (await texts(page)).join(' ');
	let from = 0;
	for (const part of [title, level.title, level.none, happens, feel, todo, staff, tell].flat() as (string | Line)[]) {
		const text = plainText(typeof part === 'string' ? part : part.text);
		const at = said.indexOf(text, from);
		expect(at, `“${text}” after “…${said.slice(Math.max(0, from - 40), from)}”`).toBeGreaterThanOrEqual(from);
		from = at + text.length;
	}
	expect((await texts(page)).filter((text) => text.split(/[.?!]\s/).length > 2)).toEqual([]);
	await isSilent(page);
	expect(host.messages).toEqual([]);
});

test('begins with the title and the words of a picture’s step', async ({ host, page }) => {
	await openAt(host, page, 'ketamine', 'sits');
	await listen(page).click();
	await endSentence(page);
	await endSentence(page);
	const { title, caption } = words.ketamine.sits;
	expect((await texts(page)).join(' ')).toBe(`${title} ${caption[0]!.text}`);
});

test('speaks with voices of the device alone, in the language of the page, its own choice first', async ({
	host,
	page,
}) => {
	await openAt(host, page, 'start', 'welcome');
	await listen(page).click();
	await endSentence(page);
	await setLanguage(page, 'es');
	await expect(page.locator('.reader')).toHaveCount(0);
	await listen(page, wordsFor('es').ui.listen).click();
	await expect.poll(async () => (await spoken(page)).length).toBe(3);
	expect((await spoken(page)).map(({ voice }) => voice)).toEqual([CHOSEN.name, CHOSEN.name, SPANISH.name]);
});

for (const [what, voices] of [
	['the only voice would send the words away', [REMOTE]],
	['the voices are for another language', [SPANISH]],
	['the browser can’t speak', undefined],
] as const) {
	test(`says so where ${what}`, async ({ host, page }) => {
		await speakWith(page, voices);
		await openExplainer(host);
		await listen(page).click();
		await expect(page.getByRole('alert')).toHaveText(words.ui.noVoice);
		if (voices) expect(await spoken(page)).toEqual([]);
		await listen(page).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
		expect(host.messages).toEqual([]);
	});
}

test('pauses, goes on with the same sentence, and changes the pace', async ({ host, page }) => {
	await openAt(host, page, 'safety', 'effects');
	await listen(page).click();
	await endSentence(page);
	const [, second] = await texts(page);
	await button(page, words.ui.pauseReading).click();
	await endSentence(page);
	expect((await spoken(page)).length).toBe(2);
	expect(await marked(page)).toBe(second);
	await button(page, words.ui.keepReading).click();
	const count = async () => (await spoken(page)).length;
	await expect.poll(count).toBe(3);
	expect((await texts(page)).at(-1)).toBe(second);
	await choose(page, words.ui.faster);
	await expect.poll(count).toBe(4);
	await choose(page, words.tryIt.pace.choices.slow);
	await expect.poll(count).toBe(5);
	const rates = (await spoken(page)).slice(-3).map(({ rate }) => rate);
	expect((await texts(page)).slice(-3)).toEqual([second, second, second]);
	expect(rates[1]).toBeGreaterThan(rates[0]!);
	expect(rates[2]).toBeLessThan(rates[0]!);
});

test('is silent after Escape, Next, a chapter, another language, a new reader, and when it is taken away', async ({
	host,
	page,
}) => {
	await openAt(host, page, 'safety', 'effects');
	const ways: [string, () => Promise<unknown>][] = [
		['Listen again', () => listen(page).click()],
		['Escape', () => page.keyboard.press('Escape')],
		['Next', () => button(page, words.ui.next).click()],
		['another chapter', () => goTo(page, 'day', 'room')],
		[
			'another language',
			async () => {
				await setLanguage(page, 'es');
				await setLanguage(page, 'en');
			},
		],
		[
			'a new reader',
			() => page.locator('ketamine-explainer').evaluate((node) => (node as unknown as { restart(): void }).restart()),
		],
	];
	for (const [way, leave] of ways) {
		await test.step(way, async () => {
			await listen(page).click();
			await expect(listen(page)).toHaveAttribute('aria-pressed', 'true');
			const silenced = await page.evaluate(() => window.silenced);
			await leave();
			await isSilent(page);
			expect(await page.evaluate(() => window.silenced)).toBe(silenced + 1);
		});
	}
	await listen(page).click();
	await choose(page, words.ui.faster);
	await page.locator('ketamine-explainer').evaluate((node) => (node as unknown as { restart(): void }).restart());
	// The next reader gets the usual pace.
	const before = (await spoken(page)).length;
	await listen(page).click();
	await expect.poll(async () => (await spoken(page)).length).toBe(before + 1);
	expect((await spoken(page)).at(-1)!.rate).toBe(1);
	const silenced = await page.evaluate(() => window.silenced);
	await page.evaluate(() => document.querySelector('ketamine-explainer')!.remove());
	expect(await page.evaluate(() => window.silenced)).toBe(silenced + 1);
	expect(await marked(page)).toBeUndefined();
	expect(host.messages).toEqual([]);
});

test('waits for voices that come late, and takes the message away once they are there', async ({ host, page }) => {
	await page.clock.install();
	await speakWith(page, [LOCAL], { late: true });
	await openExplainer(host);
	const reader = page.locator('.reader');
	await listen(page).click();
	await expect(reader).toHaveText(words.ui.voiceComes);
	await page.evaluate(() => window.voicesCome());
	await page.clock.runFor(1000);
	await expect(button(page, words.ui.pauseReading)).toBeVisible();
	expect(await texts(page)).toHaveLength(1);

	await openExplainer(host);
	await listen(page).click();
	await page.clock.runFor(6000);
	await expect(page.getByRole('alert')).toHaveText(words.ui.noVoice);
	await page.evaluate(() => window.voicesCome());
	await page.clock.runFor(1000);
	await expect(reader).toHaveCount(0);
	// Nothing speaks long after it was asked to.
	expect(await texts(page)).toEqual([]);
	expect(host.messages).toEqual([]);
});

test('says so where the device is silent, and waits where something else speaks', async ({ host, page }) => {
	await page.clock.install();
	await speakWith(page, [LOCAL], { mute: true });
	await openExplainer(host);
	await listen(page).click();
	await page.evaluate(() => window.failSentence('interrupted'));
	const silenced = await page.evaluate(() => window.silenced);
	await button(page, words.ui.keepReading).click();
	await page.clock.runFor(6000);
	await expect(button(page, words.ui.pauseReading)).toBeVisible();
	expect(await page.evaluate(() => window.silenced)).toBe(silenced);
	await page.clock.runFor(4000);
	await expect(page.getByRole('alert')).toHaveText(words.ui.voiceFailed);
	await expect(page.getByRole('alert')).toHaveCount(1);
	expect(await marked(page)).toBeUndefined();
});

test('two on a page read one at a time, and what can’t be spoken is no silent reading', async ({ host, page }) => {
	await speakWith(page, [LOCAL]);
	await host.open({ html: clinicPage(element('view="synapse"') + element('view="day"')) });
	await expect(listen(page)).toHaveCount(2);
	const pressed = () => listen(page).evaluateAll((all) => all.map((one) => one.ariaPressed));
	await listen(page).first().click();
	expect(await pressed()).toEqual(['true', 'false']);
	await listen(page).last().click();
	expect(await pressed()).toEqual(['false', 'true']);
	await expect.poll(async () => (await spoken(page)).length).toBe(2);
	await page.evaluate(() => window.failSentence());
	await expect(page.getByRole('alert')).toHaveText(words.ui.voiceFailed);
	await expect(button(page, words.ui.pauseReading)).toHaveCount(0);
	expect((await spoken(page)).length).toBe(2);
	await listen(page).last().click();
	expect(await pressed()).toEqual(['false', 'false']);
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(host.messages).toEqual([]);
});

test('leaves what the page itself says alone', async ({ host, page }) => {
	await speakWith(page, [LOCAL]);
	await host.open({ html: clinicPage(element('view="day"')) });
	await host.waitFor('explainer-ready');
	await page.keyboard.press('Escape');
	await button(page, words.ui.next).click();
	expect(await page.evaluate(() => window.silenced)).toBe(0);
});

test('the focus goes back to Listen when the buttons for reading go', async ({ host, page }) => {
	await openAt(host, page, 'safety', 'effects');
	await listen(page).click();
	await button(page, words.ui.pauseReading).focus();
	await page.keyboard.press('Escape');
	await expect(listen(page)).toBeFocused();
});

/** A page that scrolls smoothly, with a header that stays at the top. */
async function openOnPage(host: Host, page: Page, around: (explainer: string) => string): Promise<void> {
	await page.setViewportSize({ width: 390, height: 700 });
	await speakWith(page, [LOCAL]);
	const style = '<style>html { scroll-behavior: smooth } body { margin: 0 }</style>';
	await host.open({ html: clinicPage(style + around(element())) });
	await host.waitFor('explainer-ready');
	await goTo(page, 'safety', 'serious');
	await listen(page).click();
}

test('the page moves at once, only for a sentence out of sight, and stays when reading ends', async ({
	host,
	page,
}) => {
	await openOnPage(host, page, (explainer) => explainer);
	const moves: number[] = [];
	while (await page.locator('.reader').count()) {
		const places = await page.evaluate(async () => {
			const ys = new Set([scrollY]);
			window.endSentence();
			await new Promise(requestAnimationFrame);
			ys.add(scrollY);
			for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
			ys.add(scrollY);
			return ys.size;
		});
		expect(places).toBeLessThanOrEqual(2);
		moves.push(places - 1);
	}
	const moved = moves.filter(Boolean).length;
	expect(moved).toBeGreaterThan(0);
	expect(moved).toBeLessThan(moves.length / 2);

	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await listen(page).click();
	await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
	await button(page, words.ui.pauseReading).click();
	const lastLine = () => page.locator('ketamine-explainer .footer').evaluate((node) => node.getBoundingClientRect().y);
	const before = await lastLine();
	await page.keyboard.press('Escape');
	await expect(listen(page)).toBeFocused();
	expect(await lastLine()).toBe(before);
});

const FOOT = '<div style="height: 1200px"></div>';
for (const [what, around] of [
	[
		'under a header of the page',
		(explainer: string) =>
			`<header style="position: sticky; top: 0; z-index: 9; background: #234; height: 72px"><a href="#">A clinic</a></header>${explainer}${FOOT}`,
	],
	[
		'in a part of the page that clips',
		(explainer: string) => `<div style="overflow: hidden">${explainer}</div>${FOOT}`,
	],
	[
		'in a part that scrolls by itself, under a header',
		(explainer: string) =>
			`<header style="position: fixed; inset: 0 0 auto; z-index: 9; background: #234; height: 72px"></header>
			<div id="box" style="height: 690px; overflow: auto">${explainer}${FOOT}</div>`,
	],
] as const) {
	test(`Pause can be touched ${what}, and the sentence is seen`, async ({ host, page }) => {
		await openOnPage(host, page, around);
		const pause = button(page, words.ui.pauseReading);
		for (const by of [40, 300, 700]) {
			await page.evaluate((top) => {
				(document.querySelector('#box') ?? window).scrollTo({ top, behavior: 'instant' });
			}, by);
			await expect
				.poll(() =>
					pause.evaluate((node) => {
						const { x, y, width, height } = node.getBoundingClientRect();
						const at = (dy: number) =>
							document.elementFromPoint(x + width / 2, y + dy)?.localName === 'ketamine-explainer' &&
							node.contains((node.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + dy));
						return at(2) && at(height / 2) && at(height - 2);
					}),
				)
				.toBe(true);
		}
		await endSentence(page);
		const seen = await page.evaluate(() => {
			const [range] = [...(CSS.highlights.get('ketamine-explainer') as unknown as Set<Range>)];
			const { x, y } = range!.getClientRects()[0]!;
			const place = range!.startContainer.getRootNode() as ShadowRoot;
			return range!.startContainer.parentElement!.contains(place.elementFromPoint(x + 4, y + 8));
		});
		expect(seen).toBe(true);
	});
}
