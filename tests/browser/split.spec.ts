/** The split script (dist/split): what it fetches and when, and what readers see while a part is on its way or lost. */
import type { Page } from '@playwright/test';
import { calendarDate, readSettings } from '../../src/clinic';
import { wordsFor } from '../../src/content';
import { textFingerprint } from '../../src/review';
import { expect, HOST, test, type Host } from '../support/browserHost';
import {
	button,
	childSettings,
	clinicPage,
	details,
	element,
	explainer,
	goTo,
	placeOf,
	PLACES,
	setLanguage,
	TAG,
	words,
} from './pages';

const SPLIT = '<script type="module" src="/split/ketamine-explainer.js"></script>';
/** As strict as in walk.spec.ts: no inline script or style, no Trusted Types policy, no connection. */
const STRICT_POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const es = wordsFor('es');

async function open(host: Host, attributes = '', body = element(attributes)): Promise<void> {
	await host.open({
		html: clinicPage(body, SPLIT),
		headers: { 'Content-Security-Policy': STRICT_POLICY },
		// Browsers ask for one by themselves.
		files: { 'favicon.ico': '' },
	});
	await host.waitFor('explainer-ready');
}

/** The files of the split script that were asked for. */
const asked = (host: Host) =>
	host.requests.filter((url) => url.includes('/split/')).map((url) => url.replace(/.*\//, ''));

const saveData = (page: Page) =>
	page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/** Refuses files by their names. @returns lets them through again */
async function lose(page: Page, files: RegExp): Promise<() => Promise<void>> {
	const matches = (url: URL) => url.pathname.startsWith('/split/') && files.test(url.pathname);
	await page.route(matches, (route) => route.abort('connectionfailed'));
	return () => page.unroute(matches);
}

test('the first screen and help need two files, and the words of one language', async ({ host, page }) => {
	await saveData(page);
	await open(host);
	await expect(page.getByRole('heading', { name: words.start.welcome.title })).toBeVisible();
	await expect(page.getByText(words.fda.text).first()).toBeVisible();
	await button(page, words.ui.help).click();
	await expect(page.getByRole('dialog', { name: words.help.title })).toBeVisible();
	expect(asked(host)).toEqual(['ketamine-explainer.js', expect.stringMatching(/^first-[\w-]+\.js$/)]);
	expect(host.messages).toEqual([]);
});

for (const lang of ['en', 'es'] as const) {
	test(`all screens in ${lang}, each after the other, under the strictest policy`, async ({ host, page }) => {
		await open(host, `lang="${lang}"`);
		const { ui } = wordsFor(lang);
		for (const { chapter, step } of PLACES) {
			expect(await placeOf(page)).toEqual({ chapter, step });
			await expect(page.locator('.chapter h3').first()).not.toHaveText('');
			await expect(page.locator('.chapter .later')).toHaveCount(0);
			await expect(page.locator('.failed')).toHaveCount(0);
			await button(page, ui.next).click();
		}
		await expect(page.getByRole('dialog', { name: ui.endTitle })).toBeVisible();
		expect(host.messages).toEqual([]);
	});
}

for (const chapter of new Set(PLACES.map((place) => place.chapter)))
	test(`the chapter ${chapter} alone has all that it needs, in each language`, async ({ host, page }) => {
		await saveData(page);
		await open(host, `chapter="${chapter}" lang="es"`);
		for (const place of PLACES.filter((each) => each.chapter === chapter)) {
			await goTo(page, place.chapter, place.step);
			await expect(page.locator('.chapter .later, .failed')).toHaveCount(0);
			await expect(page.locator('.chapter h3').first()).toBeVisible();
		}
		await button(page, es.ui.listen).click();
		await page.keyboard.press('Escape');
		const sources = page.getByRole('button', { name: /^Fuentes/ }).first();
		if (await sources.isVisible()) {
			await sources.click();
			await expect(page.locator('.sources-of dd').first()).not.toHaveText('');
		}
		await setLanguage(page, 'en');
		await expect(button(page, words.ui.next)).toBeVisible();
		await expect(page.locator('.chapter .later, .failed')).toHaveCount(0);
		expect(host.messages).toEqual([]);
	});

test('a reader changes the language at once where its words have come, and stays on the screen', async ({
	host,
	page,
}) => {
	await open(host, 'chapter="safety"');
	await goTo(page, 'safety', 'serious');
	await button(page, es.languageName).click();
	await expect(page.getByRole('heading', { name: es.safety.serious.title })).toBeVisible();
	expect(await placeOf(page)).toEqual({ chapter: 'safety', step: 'serious' });
	await expect(explainer(page).locator('.explainer')).toHaveAttribute('lang', 'es');
	expect(host.messages).toEqual([]);
});

test('the next chapter is fetched while this one is read, and no other', async ({ host, page }) => {
	await open(host);
	await expect.poll(() => asked(host).some((file) => file.startsWith('Migraine-'))).toBe(true);
	await page.waitForLoadState('networkidle');
	expect(asked(host).filter((file) => /^(Signals|Ketamine|Evidence|Safety|Day|Questions)-/.test(file))).toEqual([]);
	const before = asked(host).length;
	await goTo(page, 'migraine');
	await expect(page.getByRole('heading', { name: words.migraine.what.title })).toBeVisible();
	expect(
		asked(host)
			.slice(before)
			.filter((file) => /^migraine-/i.test(file)),
	).toEqual([]);
});

test('a reader who saves data fetches a chapter only by going to it', async ({ host, page }) => {
	await saveData(page);
	await open(host);
	await page.waitForTimeout(6000);
	expect(asked(host)).toHaveLength(2);
	await goTo(page, 'day');
	await expect(page.getByRole('heading', { name: words.day.overview.title })).toBeVisible();
});

test('after all parts have come, nothing is asked for any more', async ({ host, page }) => {
	await open(host);
	const walk = async () => {
		for (const { chapter, step } of PLACES) {
			await goTo(page, chapter, step);
			await expect(page.locator('.chapter .later')).toHaveCount(0);
		}
	};
	await walk();
	// The page to take home comes last.
	await expect.poll(() => asked(host).some((file) => file.startsWith('printPage-'))).toBe(true);
	await page.waitForLoadState('networkidle');
	const before = host.requests.length;
	await walk();
	await page.context().setOffline(true);
	await walk();
	expect(host.requests).toHaveLength(before);
	expect(new Set(asked(host)).size).toBe(asked(host).length);
});

test('while a chapter is on its way its place stays as high, and Back, Next and Help work', async ({ host, page }) => {
	await saveData(page);
	await open(host, 'view="short"');
	let arrive: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\/split\/Ketamine-/, async (route) => {
		await held;
		await route.fallback();
	});
	const heightOf = () => page.locator('.chapter').evaluate((node) => node.clientHeight);
	const before = await heightOf();
	await page
		.getByRole('button', { name: new RegExp(words.ui.shortWay) })
		.first()
		.click();
	await expect(page.getByText(words.ui.coming)).toBeVisible();
	expect(await heightOf()).toBeGreaterThanOrEqual(before);
	expect(await heightOf()).toBeLessThan(before + 120);
	await button(page, words.ui.help).click();
	await expect(page.getByRole('dialog', { name: words.help.title })).toBeVisible();
	await page.keyboard.press('Escape');
	await button(page, words.ui.back).click();
	await expect(page.getByRole('heading', { name: words.start.welcome.title })).toBeVisible();
	await button(page, words.ui.next).click();
	arrive();
	await expect(page.getByRole('heading', { name: words.ketamine.sits.title })).toBeVisible();
	await expect(page.locator('[role="status"]').last()).toContainText(words.ketamine.sits.title);
});

test('a lost chapter: a message in its place, the others go on, and it comes when it is tried again', async ({
	host,
	page,
}) => {
	await saveData(page);
	await open(host);
	const find = await lose(page, /\/Safety-/);
	await goTo(page, 'safety');
	await expect(page.getByRole('alert')).toContainText(words.ui.lost);
	await expect(button(page, words.ui.reload)).toHaveCount(0);
	await button(page, words.ui.next).click();
	await goTo(page, 'questions');
	await expect(page.getByRole('heading', { name: words.questions.remember.title })).toBeVisible();
	await goTo(page, 'safety');
	await expect(page.getByRole('alert')).toContainText(words.ui.lost);
	await find();
	await button(page, words.ui.tryAgain).click();
	await expect(page.getByRole('heading', { name: words.safety.tell.title })).toBeVisible();
	await expect(page.locator('#chapter-title')).toBeFocused();
});

test('files that are gone after an update: asks to load the page again, which shows the new ones', async ({
	host,
	page,
}) => {
	await saveData(page);
	await open(host);
	const find = await lose(page, /\/(Day|day)-/);
	await goTo(page, 'day');
	await button(page, words.ui.tryAgain).click();
	await expect(page.getByRole('alert')).toContainText(words.ui.newVersion);
	await find();
	await button(page, words.ui.reload).click();
	await host.waitFor('explainer-ready');
	await goTo(page, 'day');
	await expect(page.getByRole('heading', { name: words.day.overview.title })).toBeVisible();
});

test('a lost language: the reader stays in the other one, is told, and can try again', async ({ host, page }) => {
	await saveData(page);
	await open(host);
	const find = await lose(page, /\/opening-/);
	await button(page, es.languageName).click();
	const dialog = page.getByRole('dialog', { name: es.languageName });
	await expect(dialog).toContainText(words.ui.lost);
	await expect(explainer(page).locator('.explainer')).toHaveAttribute('lang', 'en');
	await find();
	await dialog.getByRole('button', { name: words.ui.tryAgain }).click();
	await expect(page.getByRole('heading', { name: es.start.welcome.title })).toBeVisible();
	await expect(dialog).toHaveCount(0);
});

test('where the page asks for a language that is lost, the screen with help comes in English', async ({
	host,
	page,
}) => {
	await lose(page, /\/opening-/);
	await open(host, 'lang="es"');
	await page.getByRole('dialog').getByRole('button', { name: words.ui.close }).click();
	await expect(button(page, words.ui.help)).toBeVisible();
	await expect(page.getByRole('heading', { name: words.start.welcome.title })).toBeVisible();
});

test('an element that is removed before its parts come, or moved, makes no error', async ({ host, page }) => {
	let arrive: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\/split\/(opening|Day)-/, async (route) => {
		await held;
		await route.fallback();
	});
	await open(host, '', `${element('lang="es" class="gone"')}${element('chapter="day"')}<main></main>`);
	await page.evaluate((tag) => {
		document.querySelector('.gone')!.remove();
		document.querySelector('main')!.append(document.querySelector(tag)!);
	}, TAG);
	arrive();
	await expect(page.getByRole('heading', { name: words.day.overview.title })).toBeVisible();
	expect(await details(page, 'explainer-ready')).toHaveLength(1);
	expect(host.messages).toEqual([]);
});

test('two elements, and two tags with different addresses, share the files', async ({ host, page }) => {
	const again = '<script type="module" src="/split/ketamine-explainer.js?ver=2"></script>';
	await open(host, '', `${element()}${element('lang="es"')}${again}`);
	await expect(page.getByRole('heading', { name: es.start.welcome.title })).toBeVisible();
	await goTo(page, 'ketamine');
	await expect(page.getByRole('heading', { name: words.ketamine.sits.title })).toBeVisible();
	const files = host.requests.filter(
		(url) => url.startsWith(`${HOST}split/`) && !url.includes('ketamine-explainer.js'),
	);
	expect(new Set(files).size).toBe(files.length);
	expect(host.messages).toEqual([]);
});

test('a reviewed text is told as reviewed on the first screen, and another text is not', async ({ host, page }) => {
	await saveData(page);
	const given = { clinicPhone: '(555) 555-0100', reviewedBy: 'Dr. Ann Lee', reviewedOn: calendarDate(new Date()) };
	const [read, other] = (['en', 'es'] as const).map((lang) => textFingerprint(readSettings([given]).settings, lang));
	const bodyWith = (reviewedText?: string) => element('', childSettings({ ...given, reviewedText }));
	await open(host, '', bodyWith(read));
	await expect(page.locator('.footer')).toContainText('Dr. Ann Lee');
	await open(host, '', bodyWith(other));
	await expect(page.locator('.footer')).toContainText(words.reviewOtherText);
	expect(host.messages).toEqual([]);
});

test('the page to take home is printed in the language of the reader', async ({ host, page }) => {
	await saveData(page);
	await page.addInitScript(() => (window.print = () => document.body.setAttribute('data-printed', '')));
	await open(host, 'lang="es"');
	await explainer(page).evaluate((node) => (node as HTMLElement & { print(): void }).print());
	await expect(page.locator('body')).toHaveAttribute('data-printed', '');
	await expect(page.locator('[data-ketamine-explainer-print] h1')).toHaveText(es.ui.product);
	await expect(page.locator('[data-ketamine-explainer-print]')).toContainText('988');
});
