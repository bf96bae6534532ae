/** The tablet page: the clinician's tools, and that nothing of them is left for the next patient. */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { wordsFor } from '../../src/content';
import type { ExplainerInternals } from '../../src/element/internal';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { COUNTDOWN_SECONDS } from '../../src/pages/tablet/idleWatch.svelte';
import { noteFor } from '../../src/pages/tablet/notes/allNotes';
import { TABLET_WORDS } from '../../src/pages/tablet/words';
import { AXE } from './checks';
import { button, explainer, goTo, placeOf, setLanguage, words } from './pages';
import { drawByTouch, EXAMPLE, expect, goToPicture, printed, strokes, test, tool, tools } from './tabletPage';

const WITH_CLINIC = `?settings=${EXAMPLE}`;

test.use({ hasTouch: true });

test.describe('pen', () => {
	test('a finger draws; buttons work all the while; the next step is clean', async ({ tablet, page }) => {
		await tablet.open();
		await goToPicture(page);
		await drawByTouch(page);
		await expect(strokes(page)).toHaveCount(0);

		await tool(page, tools.pen).click();
		await drawByTouch(page);
		await tool(page, tools.inks.cool).click();
		await drawByTouch(page);
		await expect(strokes(page)).toHaveCount(2);
		await expect(page.locator('.drawing .ink-cool')).toHaveCount(1);
		await tool(page, tools.undo).click();
		await expect(strokes(page)).toHaveCount(1);
		await tool(page, tools.clear).click();
		await expect(strokes(page)).toHaveCount(0);

		// The picture has a button, which can still be pressed while the pen is on.
		await drawByTouch(page);
		await button(page, words.ui.aboutPicture).locator('visible=true').click();
		await expect(page.getByRole('dialog', { name: words.about.title })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(strokes(page)).toHaveCount(1);
		await button(page, words.ui.next).click();
		expect((await placeOf(page)).step).toBe('leaves');
		await expect(strokes(page)).toHaveCount(0);
		expect((await printed(page)).figures).toBe(0);
		expect(tablet.messages).toEqual([]);
	});

	test('what is kept is on paper with its drawing, until Start over', async ({ tablet, page }) => {
		await tablet.open();
		await goToPicture(page);
		await tool(page, tools.pen).click();
		await drawByTouch(page);
		await tool(page, tools.keep).click();
		await expect(page.getByText(tools.kept)).toBeVisible();
		expect(await printed(page)).toMatchObject({ figures: 1, strokes: 1, captions: [words.ketamine.fewer.title] });
		// A drawing that is continued replaces what was kept of it; a new drawing is kept as another picture.
		await drawByTouch(page);
		await tool(page, tools.keep).click();
		expect(await printed(page)).toMatchObject({ figures: 1, strokes: 2 });
		await tool(page, tools.clear).click();
		await drawByTouch(page);
		await tool(page, tools.keep).click();
		await button(page, words.ui.next).click();
		expect(await printed(page)).toMatchObject({ figures: 2, strokes: 3 });
		await tool(page, tools.startOver).click();
		expect((await printed(page)).figures).toBe(0);
	});

	test('a drawing that is printed brings its own dark colours', async ({ tablet, page }) => {
		await tablet.open();
		await goToPicture(page);
		await tool(page, tools.pen).click();
		await drawByTouch(page);
		// Stands in for the element's own method, to see what the pen hands over.
		const picture = await page.evaluate(async (name) => {
			// As src/element/internal.ts finds them.
			const key = Symbol.for('ketamine-explainer.internal');
			const element = document.querySelector('ketamine-explainer') as unknown as Record<symbol, ExplainerInternals>;
			const kept = new Promise<Element>((resolve) => (element[key]!.keepPicture = resolve));
			[...document.querySelectorAll<HTMLElement>('#tools button')].find((b) => b.textContent.trim() === name)!.click();
			const svg = await kept;
			const fills = (selector: string) => [...svg.querySelectorAll(selector)].map((node) => node.getAttribute('fill')!);
			return {
				words: fills('text'),
				ink: fills('path[transform]').at(-1),
				classes: svg.querySelectorAll('[class]').length,
			};
		}, tools.keep);
		expect(picture.words.length).toBeGreaterThan(0);
		expect(new Set(picture.words)).toEqual(new Set(['rgb(0, 0, 0)']));
		expect(picture.ink).toBe('#7a3b1f');
		expect(picture.classes).toBe(0);
	});

	test('another width clears what was drawn before it, and not a stroke that has begun since', async ({
		tablet,
		page,
	}) => {
		await tablet.open();
		await goToPicture(page);
		await tool(page, tools.pen).click();
		await drawByTouch(page);
		// In one task, so that a stroke begins before the browser has reported the new width.
		await page.evaluate(async () => {
			const sheet = document.querySelector<HTMLElement>('#sheet')!;
			const picture = document.querySelector('ketamine-explainer')!.shadowRoot!.querySelector('svg.scene')!;
			sheet.style.width = 'calc(100% - 60px)';
			// A made-up pointer can't be captured.
			sheet.setPointerCapture = () => undefined;
			const { left, top } = picture.getBoundingClientRect();
			const at = { clientX: left + 80, clientY: top + 80, pointerId: 7, bubbles: true, composed: true };
			for (const type of ['pointerdown', 'pointerup']) picture.dispatchEvent(new PointerEvent(type, at));
			for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
		});
		await expect(strokes(page)).toHaveCount(1);
		await page.evaluate(() => (document.querySelector<HTMLElement>('#sheet')!.style.width = ''));
		await expect(strokes(page)).toHaveCount(0);
	});

	test('Listen leaves drawing and text size as they are', async ({ tablet, page }) => {
		await tablet.open();
		await goToPicture(page);
		await tool(page, tools.textSize).click();
		const size = await page.evaluate(() => document.documentElement.style.getPropertyValue('--explainer-font-size'));
		await tool(page, tools.pen).click();
		await drawByTouch(page);
		await button(page, words.ui.listen).click();
		await expect(explainer(page).locator('.reader')).toBeVisible();
		await expect(strokes(page)).toHaveCount(1);
		expect(size).not.toBe('1.125rem');
		expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--explainer-font-size'))).toBe(
			size,
		);
	});

	test('a drawing goes along with its picture when what stands above it grows', async ({ tablet, page }) => {
		await tablet.open();
		await goToPicture(page);
		await tool(page, tools.pen).click();
		await drawByTouch(page);
		const place = () =>
			page.evaluate(() => {
				const picture = document.querySelector('ketamine-explainer')!.shadowRoot!.querySelector('svg.scene')!;
				const stroke = document.querySelector('.drawing path')!;
				return { picture: picture.getBoundingClientRect().top, stroke: stroke.getBoundingClientRect().top };
			});
		const before = await place();
		// The bar for reading aloud appears above the picture.
		await button(page, words.ui.listen).click();
		await expect.poll(async () => (await place()).picture).toBeGreaterThan(before.picture + 20);
		await expect
			.poll(async () => {
				const { picture, stroke } = await place();
				return stroke - picture;
			})
			.toBeCloseTo(before.stroke - before.picture, 1);
		expect(await printed(page)).toMatchObject({ figures: 0 });
		await tool(page, tools.keep).click();
		expect(await printed(page)).toMatchObject({ figures: 1, strokes: 1 });
	});

	test('says so where there is no picture', async ({ tablet, page }) => {
		await tablet.open();
		await goTo(page, 'sources', 'about');
		await tool(page, tools.pen).click();
		await expect(page.getByText(tools.noPicture)).toBeVisible();
	});
});

test('the ring follows the pointer, slowly, and lets touches through', async ({ tablet, page }) => {
	await tablet.open();
	await goToPicture(page);
	await tool(page, tools.pointer).click();
	const box = (await explainer(page).locator('[part=stage] svg.scene').first().boundingBox())!;
	await page.mouse.move(box.x + 300, box.y + 200);
	const spot = page.locator('.spot.shown');
	await expect(spot).toBeVisible();
	await page.mouse.move(box.x + 360, box.y + 200);
	const x = () => spot.evaluate((node) => new DOMMatrix(getComputedStyle(node).transform).e);
	await expect.poll(x).toBeCloseTo(box.x + 360 - (await page.locator('#sheet').boundingBox())!.x, 0);
	await button(page, words.ui.next).click();
	expect((await placeOf(page)).step).toBe('leaves');
	await expect(spot).toHaveCount(0);
});

test('the map shows the place and goes to any step', async ({ tablet, page }) => {
	await tablet.open();
	await goToPicture(page);
	await tool(page, tools.map).click();
	const map = page.getByRole('dialog', { name: tools.mapTitle });
	await expect(map.locator('[aria-current]')).toHaveText(words.ketamine.fewer.title);
	await map.getByRole('button', { name: words.day.steps.recovery.title }).click();
	await expect(map).toHaveCount(0);
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'recovery' });
});

test('map and notes have the day as the clinic has it', async ({ tablet, page }) => {
	const own = { after: 'check-in', title: { en: 'Meet the pharmacist' }, text: ['She knows your list.', 'Ask her.'] };
	tablet.site.answers.set('clinic.json', JSON.stringify({ stepsHidden: ['room'], stepsAdded: [own] }));
	await tablet.open('?settings=./clinic.json');
	await tool(page, tools.map).click();
	const map = page.getByRole('dialog', { name: tools.mapTitle });
	await expect(map.getByRole('button', { name: words.day.steps.room.title })).toHaveCount(0);
	await map.getByRole('button', { name: own.title.en }).click();
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'added-1' });
	await tool(page, tools.notes).click();
	const notes = page.getByRole('region', { name: tools.notesTitle });
	await expect(notes).toContainText(own.title.en);
	await expect(notes).toContainText(tools.noNote);
	await setLanguage(page, 'es');
	await expect(page.locator('.notes [lang=en]')).toHaveText(own.title.en);
	expect(tablet.messages.filter((message) => !message.includes('stepsAdded'))).toEqual([]);
});

test('notes go along with the steps, and are never printed', async ({ tablet, page }) => {
	await tablet.open();
	await tool(page, tools.notes).click();
	const notes = page.getByRole('region', { name: tools.notesTitle });
	await goTo(page, 'safety', 'effects');
	await expect(notes).toContainText('3/3 mmHg');
	await expect(notes).toContainText(noteFor('safety', 'effects')!.ask.en);
	await setLanguage(page, 'es');
	await expect(page.getByRole('region', { name: TABLET_WORDS.es.notesTitle })).toContainText(
		noteFor('safety', 'effects')!.ask.es,
	);
	expect((await printed(page)).text).not.toContain('mmHg');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.notes')).toBeHidden();
	await expect(page.locator('.tools')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	// Escape closes the topmost panel first, and the notes only after it.
	await explainer(page).locator('.header-help button').click();
	await page.keyboard.press('Escape');
	await expect(explainer(page).locator('dialog[open]')).toHaveCount(0);
	await expect(page.locator('.notes')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('.notes')).toHaveCount(0);
	await expect(page).toHaveTitle(wordsFor('es').ui.product);
});

test('keeps the screen on, also after the page was hidden', async ({ tablet, page }) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: (kind: string) => {
					asked.push(kind);
					return Promise.resolve();
				},
			},
		});
	});
	await tablet.open();
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	expect(await asked()).toEqual(['screen']);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	expect(await asked()).toEqual(['screen', 'screen']);
});

test('the code opens the clinic’s page; without one, what is missing is said', async ({ tablet, page }) => {
	await tablet.open(WITH_CLINIC);
	await tool(page, tools.notes).click();
	await tool(page, tools.handOver).click();
	// The clinician's notes are not handed over.
	await expect(page.locator('.notes')).toHaveCount(0);
	const code = page.getByRole('img', { name: tools.handOverCode });
	await expect(code).toBeVisible();
	await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
	const { data, width, height } = PNG.sync.read(await code.screenshot());
	expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe('https://clinic.example/ketamine');
	expect(tablet.messages).toEqual([]);

	await page.keyboard.press('Escape');
	await tool(page, tools.tablet).click();
	await button(page, tools.settingsForget).click();
	await page.keyboard.press('Escape');
	await tool(page, tools.handOver).click();
	await expect(page.getByText(tools.handOverMissing)).toBeVisible();
});

test.describe('between patients', () => {
	/** Leaves everything behind that a patient or a clinician can. */
	async function leaveTraces(page: Parameters<typeof goTo>[0]): Promise<void> {
		await goTo(page, 'questions', 'ask');
		await page.getByRole('checkbox').first().check();
		await button(page, 'Español').click();
		await tool(page, TABLET_WORDS.es.textSize).click();
		await goToPicture(page);
		await tool(page, TABLET_WORDS.es.pen).click();
		await drawByTouch(page);
		await tool(page, TABLET_WORDS.es.keep).click();
		await tool(page, TABLET_WORDS.es.notes).click();
	}

	async function expectClean(page: Parameters<typeof goTo>[0]): Promise<void> {
		await expect(tool(page, tools.map)).toBeVisible();
		expect(await placeOf(page)).toEqual({ chapter: 'start', step: 'welcome' });
		await expect(strokes(page)).toHaveCount(0);
		await expect(page.locator('.notes, .pen-bar, dialog[open]')).toHaveCount(0);
		await expect(page.locator('.tool-letters')).toHaveText('A');
		expect(await page.locator('html').evaluate((node) => node.style.getPropertyValue('--explainer-font-size'))).toBe(
			'1.125rem',
		);
		expect((await printed(page)).figures).toBe(0);
		await goTo(page, 'questions', 'ask');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	}

	test('Start over clears everything at once', async ({ tablet, page }) => {
		await tablet.open();
		await leaveTraces(page);
		await tool(page, TABLET_WORDS.es.startOver).click();
		await expectClean(page);
		expect(tablet.messages).toEqual([]);
	});

	test('so does the reader’s own Start over at the end', async ({ tablet, page }) => {
		await tablet.open();
		await leaveTraces(page);
		await goTo(page, 'sources', 'list');
		const { ui } = wordsFor('es');
		await button(page, ui.next).click();
		await page.getByRole('dialog', { name: ui.endTitle }).getByRole('button', { name: ui.startOver }).click();
		await expectClean(page);
	});

	test('an unwatched tablet counts down, stops at a touch, and then clears by itself', async ({ tablet, page }) => {
		await page.clock.install();
		await tablet.open();
		await leaveTraces(page);
		const { es } = TABLET_WORDS;
		const notice = page.getByRole('alertdialog', { name: es.idleTitle });
		await page.clock.runFor('04:59');
		await expect(notice).toBeHidden();
		await page.clock.runFor('00:02');
		await expect(notice).toBeVisible();
		// A touch anywhere counts, not only on the button.
		await page.mouse.click(5, 5);
		await expect(notice).toBeHidden();
		await expect(strokes(page)).toHaveCount(1);
		await page.clock.runFor('05:01');
		await expect(notice).toBeVisible();
		await page.clock.runFor(COUNTDOWN_SECONDS * 1000);
		await expect(notice).toBeHidden();
		await expectClean(page);
	});

	test('what stops the countdown does nothing else', async ({ tablet, page }) => {
		await page.clock.install();
		await tablet.open();
		await goToPicture(page);
		const notice = page.getByRole('alertdialog', { name: tools.idleTitle });
		const next = button(page, words.ui.next);
		const { x, y, width, height } = (await next.boundingBox())!;
		const stops: (() => Promise<void>)[] = [
			// On the button of the notice, while the focus was elsewhere, and outside the notice, above another button.
			() => page.keyboard.press('Enter'),
			() => page.touchscreen.tap(x + width / 2, y + height / 2),
			// By voice control, without a pointer, and by the tablet's Back gesture, which only closes the dialog.
			() => notice.getByRole('button').evaluate((node: HTMLElement) => node.click()),
			() => notice.evaluate((node: HTMLDialogElement) => node.close()),
		];
		for (const stop of stops) {
			await next.focus();
			await page.keyboard.press('Shift');
			await page.clock.runFor('05:02');
			await expect(notice).toBeVisible();
			await stop();
			await page.clock.runFor('01:00');
			await expect(notice).toBeHidden();
			expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'fewer' });
		}
	});

	test('the clinic’s minutes count', async ({ tablet, page }) => {
		tablet.site.answers.set('clinic.json', '{"idleMinutes": 2}');
		await page.clock.install();
		await tablet.open('?settings=./clinic.json');
		await expect
			.poll(() => explainer(page).evaluate((node) => (node as KetamineExplainerElement).settings))
			.toEqual({ idleMinutes: 2 });
		await page.mouse.click(500, 20);
		await page.clock.runFor('02:01');
		await expect(page.getByRole('alertdialog')).toBeVisible();
	});
});

test.describe('settings', () => {
	const clinicNameInHelp = async (page: Parameters<typeof goTo>[0], name: string) => {
		await button(page, words.ui.help).click();
		await expect(page.getByRole('dialog', { name: words.help.title })).toContainText(name);
		await page.keyboard.press('Escape');
	};
	const fileOf = (text: string) => ({ name: 'clinic.json', mimeType: 'application/json', buffer: Buffer.from(text) });

	test('a file is chosen once and kept; a broken one is refused, and the last good one goes on', async ({
		tablet,
		page,
	}) => {
		await tablet.open();
		await tool(page, tools.tablet).click();
		const input = page.locator('input[type=file]');
		await input.setInputFiles(fileOf('{"clinicName": "Kept Clinic", "noDriveTime": 2, "foodRule": {"en": "Ask."}}'));
		const panel = page.getByRole('dialog', { name: tools.tabletTitle });
		await expect(panel).toContainText('clinic.json');
		await expect(panel).toContainText('noDriveTime: Given 2');
		await expect(panel).toContainText('In one language only: foodRule.');
		await input.setInputFiles(fileOf('{"clinicName": '));
		await expect(panel).toContainText('(JSON)');
		await page.reload();
		await clinicNameInHelp(page, 'Kept Clinic');
		const stored = await page.evaluate(async () => ({
			cookies: document.cookie,
			local: localStorage.length + sessionStorage.length,
			databases: (await indexedDB.databases()).length,
		}));
		expect(stored).toEqual({ cookies: '', local: 0, databases: 0 });
	});

	test('they come from an address on the same site, also when it can’t be reached later', async ({ tablet, page }) => {
		tablet.site.answers.set('clinic.json', '{"clinicName": "Own Clinic"}');
		await tablet.open('?settings=./clinic.json');
		await clinicNameInHelp(page, 'Own Clinic');
		expect(tablet.messages).toEqual([]);
		tablet.site.answers.set('clinic.json', undefined);
		await page.reload();
		await clinicNameInHelp(page, 'Own Clinic');
		await tool(page, tools.tablet).click();
		await expect(page.getByText('could not be read: /clinic.json')).toBeVisible();
	});

	test('what is chosen stays, whatever is still under way', async ({ tablet, page }) => {
		let answer = (): void => undefined;
		const isSlow = ({ pathname }: URL) => pathname === '/slow.json';
		await page.route(isSlow, async (route) => {
			await new Promise<void>((resolve) => (answer = resolve));
			await route.fulfill({ json: { clinicName: 'Slow Clinic' } });
		});
		await tablet.open('?settings=./slow.json');
		await tool(page, tools.tablet).click();
		const panel = page.getByRole('dialog', { name: tools.tabletTitle });
		await page.locator('input[type=file]').setInputFiles(fileOf('{"clinicName": "Chosen Clinic"}'));
		await expect(panel).toContainText('clinic.json');
		const answered = page.waitForResponse((response) => isSlow(new URL(response.url())));
		answer();
		await (await answered).finished();
		await page.keyboard.press('Escape');
		await clinicNameInHelp(page, 'Chosen Clinic');
	});

	test('never from another site', async ({ tablet, page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		for (const address of ['https://elsewhere.test/a.json', '//elsewhere.test/a.json', 'data:application/json,{}']) {
			await tablet.open(`?settings=${encodeURIComponent(address)}`);
			await tool(page, tools.tablet).click();
			await expect(page.getByText(`Not read: ${address}`)).toBeVisible();
		}
		expect(asked.filter((url) => !url.startsWith('http://127.0.0.1'))).toEqual([]);
		expect(tablet.messages).toEqual([]);
	});
});

for (const { name, size, language, theme, ...options } of [
	{ name: 'landscape', size: { width: 1024, height: 768 }, language: 'en', theme: 'dim' },
	{ name: 'portrait', size: { width: 768, height: 1024 }, language: 'es', theme: 'soft', tag: '@long' },
	{ name: 'phone', size: { width: 390, height: 844 }, language: 'es', theme: 'contrast', tag: '@long' },
] as const) {
	test(
		`${name}, ${language}, ${theme}: axe, targets for fingers, nothing cut off`,
		options,
		async ({ tablet, page }) => {
			await page.addInitScript(AXE);
			await page.setViewportSize(size);
			await tablet.open(WITH_CLINIC);
			await explainer(page).evaluate(
				(node, [lang, light]) => {
					node.setAttribute('lang', lang);
					node.setAttribute('theme', light);
				},
				[language, theme] as const,
			);
			await goToPicture(page);
			// While the light fades, frame by frame, the page has its colours as inline values.
			await expect
				.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--ke-text')))
				.toBe('');
			const said = TABLET_WORDS[language];
			const found: string[] = [];
			for (const opened of [said.notes, said.map, said.handOver, said.tablet, said.pen]) {
				await tool(page, opened).click();
				found.push(...(await page.evaluate(faultsOfLooks)).map((fault) => `${opened}: ${fault}`));
				if (opened === said.notes || opened === said.pen) await tool(page, opened).click();
				else await page.keyboard.press('Escape');
			}
			expect(found).toEqual([]);
			expect(tablet.messages).toEqual([]);
		},
	);
}

/** What is wrong with how the tools and panels look. Runs in the page. */
async function faultsOfLooks(): Promise<string[]> {
	const shadow = (document.querySelector('ketamine-explainer') as KetamineExplainerElement).shadowRoot!;
	for (const root of [document, shadow]) for (const animation of root.getAnimations()) animation.finish();
	await new Promise((resolve) => setTimeout(resolve, 50));
	const seen = [...document.querySelectorAll<HTMLElement>('#tools button, #tools .file-button, .notes, dialog')].filter(
		(node) => node.checkVisibility(),
	);
	const faults: string[] = [];
	for (const node of seen) {
		const { width, height, left, right, top, bottom } = node.getBoundingClientRect();
		const label = node.textContent.trim().slice(0, 30);
		const isTarget = node.matches('button, .file-button');
		if (isTarget && (width < 48 || height < 48)) faults.push(`small: ${label} ${width}×${height}`);
		if (left < -1 || right > innerWidth + 1) faults.push(`off the side: ${label}`);
		if (!isTarget && (top < -1 || bottom > innerHeight + 1)) faults.push(`off the top or bottom: ${label}`);
		if (node.scrollWidth > node.clientWidth + 1) faults.push(`wider than its place: ${label}`);
	}
	if (document.documentElement.scrollHeight > innerHeight) faults.push('the page itself scrolls');
	const results = await window.axe.run(document, { resultTypes: ['violations'] });
	for (const { id, nodes } of results.violations) {
		faults.push(...nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`));
	}
	return faults;
}
