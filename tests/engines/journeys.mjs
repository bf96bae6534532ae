/**
 * The main journeys of a reader, each written once for all browsers. Journeys use classes, ids and numbers, no words of the
 * screen. The runner (scripts/engines.mjs) also checks that nothing is printed.
 */
import assert from 'node:assert/strict';

/** @typedef {(page: import('./journeyPage.mjs').JourneyPage) => Promise<void>} Journey */
/** @typedef {typeof import('../../src/content/ids').STEP_IDS} StepIds */

const NEXT = '.dock-next button';
const PLAY = '.dock-middle button';
const HELP = '.header-help button';
const LIGHT = '.header-options button[aria-haspopup]';
/** The button that names the other language. */
const LANGUAGE = '.header-options button[lang]';
const OPEN_DIALOG = 'dialog[open]';
/** Tools of the tablet page, by position. */
const MAP = '.tools > .tool:nth-child(1)';
const PEN = '.tools > .tool:nth-child(3)';
const KEEP = '.pen-bar .tool:nth-child(5)';
const START_OVER = '.tools-end .tool';
const STRICT_POLICY = "default-src 'none'; script-src 'self'";

/**
 * @param {StepIds} stepIds
 * @returns {Record<string, Journey>}
 */
export const journeys = (stepIds) => ({
	upgrade,
	play,
	'every step': (page) => everyStep(page, stepIds),
	'day by Next': (page) => dayByNext(page, stepIds.day),
	light,
	language: languageButton,
	'lang attribute': languageAttribute,
	settings,
	help,
	print,
	'ten mounts': tenMounts,
	'strict policy': strictPolicy,
	tablet,
	// The last one, because it leaves unsaved settings, and the page may ask before another is opened.
	setup,
});

/** @type {Journey} */
async function upgrade(page) {
	await page.open({ inside: '<p id="fallback">Call us.</p>' });
	const seen = await page.evaluate(() => {
		const { explainer, events, one, isShown } = window.journey;
		return {
			version: explainer.version,
			ready: events.filter((name) => name === 'ready').length,
			title: isShown(one('h2')),
			next: isShown(one('.dock-next button')),
			fallback: isShown(document.querySelector('#fallback') ?? document.body),
		};
	});
	assert.match(seen.version, /^\d+\.\d+\.\d+/);
	assert.deepEqual({ ...seen, version: '' }, { version: '', ready: 1, title: true, next: true, fallback: false });
	const narrower = await page.evaluate(() => {
		const { explainer } = window.journey;
		explainer.style.float = 'left';
		// Compared with its place at the same moment, because the page's scroll bar may come or go.
		return (
			/** @type {HTMLElement} */ (explainer.parentElement).getBoundingClientRect().width -
			explainer.getBoundingClientRect().width
		);
	});
	assert.equal(narrower, 0, 'its width goes where its content has to give it');
}

/** @type {Journey} */
async function play(page) {
	await page.open({ attributes: 'motion="full"' });
	await page.evaluate(() => window.journey.explainer.goTo('ketamine', 'sits'));
	await page.until('the picture is drawn', () => window.journey.has('svg.scene .free .ketamine'));
	// Where things are in the picture tells the time of the story.
	const drifting = () => page.evaluate(() => window.journey.one('svg.scene .things:not(.leaving)').innerHTML);
	const untilItMoves = async () => {
		const before = await drifting();
		await page.until(
			'it moves',
			(still) => window.journey.one('svg.scene .things:not(.leaving)').innerHTML !== still,
			before,
		);
	};
	const isPlaying = () => page.evaluate(() => window.journey.explainer.playing);

	assert.equal(await isPlaying(), false);
	await page.click(PLAY);
	await page.until('it plays', () => window.journey.explainer.playing);
	await untilItMoves();
	await untilItMoves();

	await page.evaluate(() => {
		const { explainer, events } = window.journey;
		// On the window, so after the explainer's own listener: the story also ends by itself, some seconds later.
		addEventListener('keydown', ({ key }) => events.push(`${key}, playing: ${explainer.playing}`));
	});
	await page.key('Escape');
	await page.until('Escape stops it', () => window.journey.events.includes('Escape, playing: false'));
	const stopped = await drifting();
	await page.evaluate(() => window.journey.afterFrames(10));
	assert.ok((await drifting()) === stopped, 'it moves after Escape');
	assert.equal(await isPlaying(), false);
}

/**
 * @param {import('./journeyPage.mjs').JourneyPage} page
 * @param {StepIds} stepIds
 */
async function everyStep(page, stepIds) {
	await page.open();
	/** @type {string | undefined} */
	let lastTitle;
	for (const [chapter, steps] of Object.entries(stepIds)) {
		for (const screen of await page.evaluate(screensOf, chapter, [...steps])) {
			const { asked, shown, title, blank, failed, unfilled } = screen;
			assert.deepEqual({ shown, blank, failed, unfilled }, { shown: asked, blank: [], failed: false, unfilled: null });
			assert.notEqual(title, lastTitle, `${asked} shows the screen before it`);
			lastTitle = title;
		}
	}
}

/**
 * In the page: goes to each step and says what is shown.
 * @param {string} chapter
 * @param {readonly string[]} steps
 */
async function screensOf(chapter, steps) {
	const { explainer, one, has, isShown, afterFrames } = window.journey;
	const screens = [];
	for (const step of steps) {
		explainer.goTo(chapter, step);
		await afterFrames(2);
		// Charts are drawn once their width is known.
		const pictures = () => [...one('.chapter').querySelectorAll('svg:not(.icon)')].filter(isShown);
		for (let i = 0; i < 60 && pictures().some((svg) => !svg.childElementCount); i++) await afterFrames(1);
		const parts = ['h2', 'h3.step-title', '.chapter', '.dock-next button', '.header-help button', '.footer'];
		const body = one('.chapter');
		screens.push({
			asked: `${chapter}/${step}`,
			shown: `${explainer.chapter}/${explainer.step}`,
			title: one('h3.step-title').textContent,
			blank: [
				...parts.filter((selector) => !has(selector) || !isShown(one(selector)) || !one(selector).textContent?.trim()),
				...pictures()
					.filter((svg) => svg.childElementCount === 0)
					.map((svg) => `svg.${svg.getAttribute('class')}`),
			],
			failed: has('.failed'),
			unfilled: /\{\w+\}|undefined|NaN|\[object/.exec(body.textContent ?? '')?.[0] ?? null,
		});
	}
	return screens;
}

/**
 * @param {import('./journeyPage.mjs').JourneyPage} page
 * @param {readonly string[]} steps
 */
async function dayByNext(page, steps) {
	await page.open({ attributes: 'view="day"' });
	for (const step of steps) {
		await page.until(`Next leads to ${step}`, (wanted) => window.journey.explainer.step === wanted, step);
		await page.click(NEXT);
	}
	await page.until('the end is told', () => window.journey.has('dialog[open]'));
	const finished = await page.evaluate(() => window.journey.events.filter((name) => name === 'finish').length);
	assert.equal(finished, 1);
	await page.key('Escape');
	await page.until('Escape closes the end', () => !window.journey.has('dialog[open]'));
	assert.deepEqual(await page.place(), { chapter: 'day', step: steps.at(-1) });
}

/** @type {Journey} */
async function light(page) {
	await page.open({ attributes: 'theme="dim"' });
	const attribute = await page.evaluate(lightChange, 'soft');
	const { dim, soft } = { dim: attribute.before, soft: attribute.after };
	assert.ok(dim > 0 && dim < 200, `dim is ${dim}`);
	assert.ok(soft > dim + 250, `soft is ${soft}`);
	assert.ok(attribute.atFirst < (dim + soft) / 2, `the light jumps from ${dim} to ${attribute.atFirst}`);
	assert.ok(attribute.lastedMs > 950, `the light has changed within ${attribute.lastedMs} ms`);

	// Now the reader chooses.
	await page.click(LIGHT);
	await page.until('the choice of light is open', () => window.journey.has('dialog[open] input[value="dim"]'));
	await page.click(`${OPEN_DIALOG} label:has(input[value="dim"])`);
	await page.until('dim is chosen', () => window.journey.one('.explainer').dataset['theme'] === 'dim');
	assert.equal((await page.evaluate(lightChange)).after, dim);
}

/**
 * In the page: changes the light, or waits for the end of a change. Brightness is red, green and blue together: 0 to 765.
 * @param {string} [theme]
 */
async function lightChange(theme) {
	const { explainer, one, afterFrames } = window.journey;
	const frame = one('.explainer');
	const brightness = () => {
		const [red = 0, green = 0, blue = 0] =
			getComputedStyle(frame)
				.backgroundColor.match(/[\d.]+/g)
				?.map(Number) ?? [];
		return red + green + blue;
	};
	const before = brightness();
	const startMs = performance.now();
	if (theme) explainer.setAttribute('theme', theme);
	await afterFrames(1);
	const atFirst = brightness();
	// During the change the colours are inline styles, which are gone at the end.
	while (frame.style.getPropertyValue('--ke-text')) await afterFrames(1);
	return { before, atFirst, after: brightness(), lastedMs: Math.round(performance.now() - startMs) };
}

/** @type {Journey} */
async function languageButton(page) {
	await page.open({ attributes: 'lang="en"' });
	await page.evaluate(() => window.journey.explainer.goTo('ketamine', 'leaves'));
	const before = await page.evaluate(languageShown);
	await page.click(LANGUAGE);
	await page.until('it is in Spanish', () => window.journey.one('.explainer').lang === 'es');
	assertTranslated(before, await page.evaluate(languageShown));
	await page.click(LANGUAGE);
	await page.until('it is in English again', () => window.journey.one('.explainer').lang === 'en');
	assert.deepEqual(await page.evaluate(languageShown), before);
}

/** @type {Journey} */
async function languageAttribute(page) {
	await page.open({ attributes: 'view="day"' });
	await page.evaluate(() => window.journey.explainer.goTo('day', 'recovery'));
	const before = await page.evaluate(languageShown);
	await page.evaluate(() => window.journey.explainer.setAttribute('lang', 'es'));
	await page.until('it is in Spanish', () => window.journey.one('.explainer').lang === 'es');
	assertTranslated(before, await page.evaluate(languageShown));
}

/** In the page: the language, and texts that have to change with it. */
function languageShown() {
	const { explainer, one } = window.journey;
	return {
		place: `${explainer.chapter}/${explainer.step}`,
		lang: explainer.lang,
		title: one('h2').textContent,
		stepTitle: one('h3.step-title').textContent,
		next: one('.dock-next button').textContent,
		footer: one('.footer').textContent,
		otherLanguage: one('.header-options button[lang]').lang,
	};
}

/**
 * @param {ReturnType<typeof languageShown>} english
 * @param {ReturnType<typeof languageShown>} spanish
 */
function assertTranslated(english, spanish) {
	assert.deepEqual([english.lang, english.otherLanguage], ['en', 'es']);
	assert.deepEqual([spanish.lang, spanish.otherLanguage], ['es', 'en']);
	assert.equal(spanish.place, english.place);
	for (const part of /** @type {const} */ (['title', 'stepTitle', 'next', 'footer'])) {
		assert.notEqual(spanish[part], english[part], `${part} is not translated`);
	}
}

/** @type {Journey} */
async function settings(page) {
	const json = JSON.stringify({ clinicPhone: '(555) 555-0142' });
	await page.open({ inside: `<script type="application/json">${json}</script>` });
	await page.click(HELP);
	await page.until('the phone is shown in Help', () => {
		const { has, one, isShown } = window.journey;
		const call = 'dialog[open] a[href="tel:5555550142"]';
		return has(call) && isShown(one(call)) && !!one(call).textContent?.includes('(555) 555-0142');
	});
}

/** @type {Journey} */
async function help(page) {
	await page.open();
	await page.evaluate(() => window.journey.one('.header-help button').focus());
	await page.key('Enter');
	await page.until('Help is open', () => window.journey.has('dialog[open]'));
	const inside = await page.evaluate(() => {
		const dialog = window.journey.one('dialog[open]');
		const focused = window.journey.explainer.shadowRoot?.activeElement;
		const numbers = ['911', '988'].filter((number) => dialog.querySelector(`a[href="tel:${number}"]`));
		const { top, bottom } = dialog.getBoundingClientRect();
		const inWindow = top > 0 && bottom < innerHeight;
		return { modal: dialog.matches(':modal'), focus: dialog.contains(focused ?? null), numbers, inWindow };
	});
	assert.deepEqual(inside, { modal: true, focus: true, numbers: ['911', '988'], inWindow: true });
	await page.evaluate(() => {
		const { one, events } = window.journey;
		one('dialog[open]').addEventListener('close', () => events.push('close'));
	});
	await page.key('Escape');
	// The event comes some milliseconds after the dialog has gone; until then, the explainer believes it open.
	await page.until('Escape closes Help', () => window.journey.events.includes('close'));
	const focusIsBack = await page.evaluate(
		() => window.journey.explainer.shadowRoot?.activeElement === window.journey.one('.header-help button'),
	);
	assert.ok(focusIsBack, 'the focus is not back on the button');
	await page.key('Enter');
	await page.until('Help is open again', () => window.journey.has('dialog[open]'));
}

/** @type {Journey} */
async function print(page) {
	await page.open({ attributes: 'clinic-phone="(555) 555-0142"' });
	const paper = await page.evaluate(() => {
		window.timesPrinted = 0;
		window.print = () => window.timesPrinted++;
		window.journey.explainer.print();
		const holder = document.querySelector('body > [data-ketamine-explainer-print]');
		return { times: window.timesPrinted, text: holder?.shadowRoot?.textContent ?? '' };
	});
	assert.equal(paper.times, 1);
	for (const number of ['911', '988', '(555) 555-0142', '24']) assert.ok(paper.text.includes(number), number);
	const left = await page.evaluate(() => {
		window.dispatchEvent(new Event('afterprint'));
		const holders = document.querySelectorAll('[data-ketamine-explainer-print]').length;
		return { holders, sheets: document.adoptedStyleSheets.length };
	});
	assert.deepEqual(left, { holders: 0, sheets: 0 });
}

/** @type {Journey} */
async function tenMounts(page) {
	await page.open();
	const seen = await page.evaluate(async () => {
		const { journey } = window;
		for (let i = 0; i < 10; i++) {
			const { explainer } = journey;
			explainer.goTo('ketamine', 'sits');
			explainer.play();
			await journey.afterFrames(1);
			// Half of them come back, half give way to a new one.
			const next = i % 2 === 0 ? explainer : document.createElement('ketamine-explainer');
			explainer.remove();
			await journey.afterFrames(1);
			document.body.append(next);
		}
		await journey.afterFrames(2);
		return {
			explainers: document.querySelectorAll('ketamine-explainer').length,
			roots: journey.explainer.shadowRoot?.querySelectorAll('.explainer').length,
			ready: journey.events.filter((name) => name === 'ready').length,
			playing: journey.explainer.playing,
			shown: journey.isShown(journey.one('.step-title')),
		};
	});
	assert.deepEqual(seen, { explainers: 1, roots: 1, ready: 6, playing: false, shown: true });
	await page.click(NEXT);
}

/** @type {Journey} */
async function strictPolicy(page) {
	await page.open({ attributes: 'theme="dim" chapter="signals" motion="full"', policy: STRICT_POLICY });
	const styles = await page.evaluate(() => {
		/** @param {string} selector */
		const styleOf = (selector) => getComputedStyle(window.journey.one(selector));
		return {
			background: styleOf('.explainer').backgroundColor,
			display: styleOf('.dock button').display,
			height: window.journey.one('.dock button').offsetHeight,
			fill: styleOf('svg.scene .wall').fill,
		};
	});
	assert.notEqual(styles.background, 'rgba(0, 0, 0, 0)');
	assert.equal(styles.display, 'inline-flex');
	assert.ok(styles.height >= 44, `a button is ${styles.height} px high`);
	assert.notEqual(styles.fill, 'rgb(0, 0, 0)');
	await page.click(PLAY);
	await page.until('it plays', () => window.journey.explainer.playing);
	await page.click(HELP);
	await page.until('Help is open', () => window.journey.has('dialog[open]'));
}

/** @type {Journey} */
async function tablet(page) {
	const site = await page.server.openSite();
	try {
		await page.openBuilt(`${site.address}/tablet.html`);
		const worksOffline = await page.evaluate(() => 'serviceWorker' in navigator);
		// Its files are kept by then.
		if (worksOffline) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await drawAndKeep(page);
		await idleTablet(page);

		site.close();
		if (!worksOffline) return;
		await page.openBuilt(`${site.address}/tablet.html`);
		await drawAndKeep(page);
		await page.clickAround(START_OVER);
		await page.until('Start over clears it', () => !document.querySelector('.drawing path, .pen-bar'));
		assert.deepEqual(await page.place(), { chapter: 'start', step: 'welcome' });
		await page.until('nothing is kept', arePicturesKept, 0);
	} finally {
		site.close();
	}
}

/**
 * By the map to a picture, draws on it, and keeps it for paper.
 * @param {import('./journeyPage.mjs').JourneyPage} page
 */
async function drawAndKeep(page) {
	await page.until('the tools are there', () => !!document.querySelector('.tools'));
	await page.clickAround(MAP);
	await page.clickAround('.map-chapter:nth-child(4) li:nth-child(2) button');
	await page.until('the map leads there', () => window.journey.explainer.step === 'fewer');
	await page.until('the picture is drawn', () => window.journey.has('svg.scene .wall'));
	await page.clickAround(PEN);
	await page.until('the pen is on', () => !!document.querySelector('.pen-bar'));
	await page.evaluate(() => window.journey.afterFrames(2));
	const { x, y } = await page.evaluate(() => {
		const { left, top, width, height } = window.journey.one('svg.scene').getBoundingClientRect();
		return { x: left + width / 4, y: top + height / 3 };
	});
	await page.driver.drag([0, 20, 40, 60, 80].map((way) => [x + way, y + way / 2]));
	await page.until('a stroke is drawn', () => document.querySelectorAll('.drawing path').length === 1);
	await page.clickAround(KEEP);
	await page.until('it is kept', arePicturesKept, 1);
}

/**
 * In the page: whether so many pictures are on the page to take home.
 * @param {number} wanted
 */
function arePicturesKept(wanted) {
	window.print = () => undefined;
	window.journey.explainer.print();
	const paper = document.querySelector('body > [data-ketamine-explainer-print]')?.shadowRoot;
	const count = paper?.querySelectorAll('figure svg').length;
	window.dispatchEvent(new Event('afterprint'));
	return count === wanted;
}

/**
 * Nobody is there: a countdown, which a touch stops, and then it clears itself.
 * @param {import('./journeyPage.mjs').JourneyPage} page
 */
async function idleTablet(page) {
	await page.evaluate(timePasses, 5.1);
	await page.until('it counts down', () => !!document.querySelector('dialog[role=alertdialog][open]'));
	await page.clickAround('dialog[role=alertdialog] button');
	await page.until('a touch stops it', () => !document.querySelector('dialog[open]'));
	assert.equal((await page.place()).step, 'fewer');
	await page.evaluate(timePasses, 6);
	await page.until('it clears itself', () => !document.querySelector('.drawing path, .pen-bar, dialog[open]'));
	assert.deepEqual(await page.place(), { chapter: 'start', step: 'welcome' });
	await page.until('nothing is kept', arePicturesKept, 0);
}

/**
 * In the page: the clock is put forward, as after a sleep of the tablet.
 * @param {number} minutes
 */
function timePasses(minutes) {
	const [wall, steady] = [Date.now, performance.now.bind(performance)];
	Date.now = () => wall() + minutes * 60_000;
	performance.now = () => steady() + minutes * 60_000;
	document.dispatchEvent(new Event('visibilitychange'));
}

/** @type {Journey} */
async function setup(page) {
	const site = await page.server.openSite();
	try {
		await page.openBuilt(`${site.address}/index.html`);
		await page.evaluate(typeInto, '#in-clinicPhone', 'call us');
		await page.until('a wrong phone is told', () =>
			/** @type {HTMLElement} */ (document.querySelector('#in-clinicPhone')).matches('[aria-invalid="true"]'),
		);
		await page.evaluate(typeInto, '#in-clinicPhone', '(555) 555-0142');
		await page.clickAround('.section-nav a[href="#rules"]');
		await page.until('the rules are shown', () => !!document.querySelector('#in-foodRule-en'));
		await page.evaluate(typeInto, '#in-foodRule-en', 'Ask us about food.');
		await page.until('the preview shows it', () => {
			const { explainer, has, one } = window.journey;
			return (
				explainer.step === 'evening-before' && has('.parts') && !!one('.parts').textContent?.includes('about food')
			);
		});
		await page.clickAround('.section-nav a[href="#publish"]');
		await page.until('the code holds both', () => {
			const code = document.querySelector('#snippet')?.textContent ?? '';
			return code.includes('555-0142') && code.includes('Ask us about food.') && code.includes('sha384-');
		});
	} finally {
		site.close();
	}
}

/**
 * In the page: as if typed, and left.
 * @param {string} selector
 * @param {string} text
 */
function typeInto(selector, text) {
	const input = /** @type {HTMLInputElement} */ (document.querySelector(selector));
	input.value = text;
	for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}
