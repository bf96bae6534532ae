/** The ways to give settings, and the messages about those that are wrong. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import type { SettingsProblem } from '../../src/clinic';
import { CHAPTER_IDS } from '../../src/content';
import { expect, HOST, test, type Host } from '../support/browserHost';
import { reviewed } from '../support/reviewed';
import {
	button,
	childSettings,
	clinicPage,
	details,
	element,
	explainer,
	FIRST_PLACE,
	goTo,
	LANGUAGE_IDS,
	openExplainer,
	placeOf,
	SCRIPT,
	TAG,
} from './pages';
import type { Page } from '@playwright/test';

const PHONE = '(555) 555-0142';

async function problems(page: Page): Promise<SettingsProblem[]> {
	const all = (await details(page, 'explainer-settings-error')) as { problems: SettingsProblem[] }[];
	return all.flatMap((detail) => detail.problems);
}

async function expectPhone(page: Page, phone: string): Promise<void> {
	await button(page, 'Help').click();
	await expect(page.getByRole('link', { name: phone })).toBeVisible();
	await page.keyboard.press('Escape');
}

/** Expects one problem on the console and in the event, and all of `parts` in its text. */
async function expectProblem(host: Host, path: string, ...parts: string[]): Promise<void> {
	await host.waitFor('explainer-settings-error');
	const [problem, ...others] = await problems(host.page);
	expect(others).toEqual([]);
	expect(problem?.path).toBe(path);
	for (const part of parts) expect(problem?.message).toContain(part);
	expect(host.messages.length).toBe(1);
	for (const part of [path, ...parts]) expect(host.messages[0]).toContain(part);
}

test('attributes: the clinic’s name and phone', async ({ host, page }) => {
	await openExplainer(host, `clinic-name="Example Clinic" clinic-phone="${PHONE}"`);
	await expectPhone(page, PHONE);
	expect(host.messages).toEqual([]);
});

test('a property that was set before the element is defined counts', async ({ host, page }) => {
	const early = `<script>
		const early = document.querySelector('${TAG}');
		early.settings = { clinicPhone: '${PHONE}' };
		early.theme = 'contrast';
		early.view = 'day';
	</script>`;
	await host.open({ html: clinicPage(element() + early + SCRIPT.replace(' defer', ''), '') });
	await host.waitFor('explainer-ready');
	expect(await explainer(page).evaluate((node) => (node as KetamineExplainerElement).theme)).toBe('contrast');
	expect((await placeOf(page)).chapter).toBe('day');
	await expectPhone(page, PHONE);
	// The accessor works again, so a later change has an effect.
	await explainer(page).evaluate(
		(node) => ((node as KetamineExplainerElement).settings = { clinicPhone: '(555) 555-0143' }),
	);
	await expectPhone(page, '(555) 555-0143');
	expect(host.messages).toEqual([]);
});

for (const [where, script] of [
	['at the end, deferred', SCRIPT],
	['synchronously in the head', '<script src="/ketamine-explainer.js"></script>'],
	['asynchronously', '<script src="/ketamine-explainer.js" async></script>'],
] as const) {
	test(`a child script counts when the bundle stands ${where}`, async ({ host, page }) => {
		await host.open({ html: clinicPage(element('', childSettings({ clinicPhone: PHONE })), script) });
		await host.waitFor('explainer-ready');
		await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
		await expectPhone(page, PHONE);
		expect(host.messages).toEqual([]);
	});
}

test('a child script counts as an editor leaves it, with a charset in its type', async ({ host, page }) => {
	const inside = `<script type="Application/JSON; charset=utf-8">// <![CDATA[<br />\n{\u00a0"clinicPhone": "${PHONE}"}\n// ]]></script>`;
	await openExplainer(host, '', { inside });
	await expectPhone(page, PHONE);
	expect(host.messages).toEqual([]);
});

test('a file counts, and is fetched once', async ({ host, page }) => {
	const files = { 'clinic.json': JSON.stringify({ clinicPhone: PHONE, noDriveTime: 48 }) };
	await openExplainer(host, 'settings-src="clinic.json" view="day"', { files });
	await expect.poll(() => host.requests.length).toBe(3);
	await expectPhone(page, PHONE);
	await explainer(page).evaluate((node) => document.body.append(document.createElement('section').appendChild(node)));
	await explainer(page).evaluate((node) => node.setAttribute('theme', 'dim'));
	await expectPhone(page, PHONE);
	await page.waitForLoadState('networkidle');
	expect(host.requests).toEqual([HOST, `${HOST}ketamine-explainer.js`, `${HOST}clinic.json`]);
	expect(host.messages).toEqual([]);
});

test('property before child script before file before attribute', async ({ host, page }) => {
	const files = {
		'clinic.json': JSON.stringify({ clinicPhone: '(555) 555-0102', address: '2 Road', foodRule: 'File.' }),
	};
	const inside = childSettings({ foodRule: 'Child.', drinkRule: 'Child.' });
	await openExplainer(host, 'settings-src="clinic.json" clinic-phone="(555) 555-0101" view="day"', { files, inside });
	await explainer(page).evaluate((node) => ((node as KetamineExplainerElement).settings = { drinkRule: 'Property.' }));
	await goTo(page, 'day', 'evening-before');
	await expect(page.getByText('Food: Child.')).toBeVisible();
	await expect(page.getByText('Drinks: Property.')).toBeVisible();
	await expectPhone(page, '(555) 555-0102');
});

test.describe('what can’t be used is named, and the default used', () => {
	const ATTRIBUTES = [
		['view', 'evrything', ['full', 'short', 'synapse', 'day']],
		['theme', 'white', ['auto', 'dim', 'soft', 'contrast']],
		['motion', 'fast', ['auto', 'full', 'reduced']],
		['mode', 'kiosk', ['page', 'tablet']],
		['chapter', 'prices', CHAPTER_IDS],
		['lang', 'xx', LANGUAGE_IDS],
	] as const;

	for (const [name, given, allowed] of ATTRIBUTES) {
		test(`attribute ${name}="${given}"`, async ({ host, page }) => {
			await openExplainer(host, `${name}="${given}"`);
			await expectProblem(host, name, given, ...allowed);
			expect(await placeOf(page)).toEqual(FIRST_PLACE);
			await expect(button(page, 'Next')).toBeVisible();
		});
	}

	test('a phone that is none', async ({ host, page }) => {
		await openExplainer(host, 'clinic-phone="call us"');
		await expectProblem(host, 'clinicPhone', 'call us', 'phone number');
		await button(page, 'Help').click();
		await expect(page.getByText('Ask your care team which number to call.')).toBeVisible();
	});

	test('broken JSON in a child script', async ({ host, page }) => {
		await openExplainer(host, '', { inside: '<script type="application/json">{"clinicPhone": }</script>' });
		await expectProblem(host, 'settings', 'JSON');
		await expect(button(page, 'Next')).toBeVisible();
	});

	test('an unknown name of a setting', async ({ host }) => {
		await openExplainer(host, '', { inside: childSettings({ clinicFone: PHONE }) });
		await expectProblem(host, 'clinicFone', 'clinicFone', 'clinicPhone');
	});

	test('a time without driving below the lock', async ({ host, page }) => {
		await openExplainer(host, 'view="day" chapter="day"', { inside: childSettings({ noDriveTime: 2 }) });
		await expectProblem(host, 'noDriveTime', '2', '24');
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).goTo('day', 'going-home'));
		await expect(page.getByText('for at least 24 hours and until you have slept well')).toBeVisible();
	});

	test('a file that is not there', async ({ host, page }) => {
		await openExplainer(host, 'settings-src="missing.json"');
		await host.waitFor('explainer-settings-error');
		const [problem] = await problems(page);
		expect(problem?.path).toBe('settingsSrc');
		expect(problem?.message).toContain('missing.json');
		expect(problem?.message).toContain('404');
		await expect(button(page, 'Next')).toBeVisible();
	});

	test('is told once, also when the element is moved', async ({ host, page }) => {
		await openExplainer(host, 'theme="white"', { inside: childSettings({ nonsense: 1 }) });
		await explainer(page).evaluate((node) => {
			for (let i = 0; i < 3; i++) document.body.append(node);
		});
		expect(host.messages.length).toBe(2);
		expect((await problems(page)).map((problem) => problem.path).sort()).toEqual(['nonsense', 'theme']);
	});
});

test('a text in one language only is shown with its language, and named to whoever reads the other', async ({
	host,
	page,
}) => {
	const settings = {
		clinicName: 'A Clinic',
		foodRule: { en: 'No food.' },
		drinkRule: 'Water is fine.',
		companionRule: { es: 'Venga con un adulto.' },
		alcoholRule: { en: 'No alcohol.', es: 'Sin alcohol.' },
		stepsAdded: [
			{ after: 'evening-before', title: { en: 'Call us' }, text: [{ en: 'One.', es: 'Uno.' }, { en: 'Two.' }] },
		],
	};
	await openExplainer(host, 'view="day"', { inside: childSettings(settings) });
	const told = async () => (await problems(page)).map(({ path }) => path);
	expect(await told()).toEqual(['companionRule']);
	await goTo(page, 'day', 'evening-before');
	await expect(explainer(page).locator('[lang=es]').getByText('Venga con un adulto.')).toBeVisible();

	await button(page, 'Español').click();
	await expect(explainer(page).locator('[lang=en]').getByText('No food.')).toBeVisible();
	await expect(page.getByText('Water is fine.')).toBeVisible();
	expect(await told()).toEqual(['companionRule', 'foodRule', 'drinkRule', 'stepsAdded.0.title', 'stepsAdded.0.text.1']);
	expect(host.messages).toHaveLength(5);
	expect(host.messages[1]).toContain('Given "No food."; allowed: text in es too. It is shown as it is.');
	await button(page, 'English').click();
	await button(page, 'Español').click();
	expect(host.messages).toHaveLength(5);
	// On a Spanish page, plain text counts as Spanish.
	await explainer(page).evaluate((node) => {
		node.replaceWith(document.createElement('ketamine-explainer'));
		const other = document.querySelector('ketamine-explainer') as KetamineExplainerElement;
		other.lang = 'es';
		other.settings = { drinkRule: 'Puede tomar agua.' };
	});
	expect(host.messages).toHaveLength(5);
});

test('a step that the settings may bring waits for them', async ({ host, page }) => {
	let answer: () => void = () => undefined;
	const asked = new Promise<void>((resolve) => (answer = resolve));
	const stepsAdded = [{ after: 'room', title: 'Our own', text: 'Words.' }];
	await page.route('**/late.json', async (route) => {
		await asked;
		await route.fulfill({ json: { stepsAdded } });
	});
	await openExplainer(host, 'settings-src="late.json"');
	const go = (step: string) =>
		explainer(page).evaluate((node, to) => (node as KetamineExplainerElement).goTo('day', to), step);
	await go('added-2');
	await go('added-1');
	expect(await placeOf(page)).toEqual(FIRST_PLACE);
	expect(host.messages).toEqual([]);
	answer();
	await expect.poll(() => placeOf(page)).toEqual({ chapter: 'day', step: 'added-1' });
	expect(host.messages).toEqual([]);
	await go('added-2');
	const [problem] = await problems(page);
	expect(problem!.path).toBe('goTo');
	expect(problem!.message).toMatch(/^Given "day, added-2"; allowed: .*room, added-1, first-minutes.* Nothing moves/);
});

test('attributes that change later are followed', async ({ host, page }) => {
	await openExplainer(host, 'theme="dim"');
	const theme = () =>
		explainer(page).evaluate((node) => (node.shadowRoot!.querySelector('.explainer') as HTMLElement).dataset['theme']);
	expect(await theme()).toBe('dim');
	await explainer(page).evaluate((node) => node.setAttribute('theme', 'contrast'));
	await expect.poll(theme).toBe('contrast');
	await explainer(page).evaluate((node) => node.removeAttribute('theme'));
	await expect.poll(theme).toBe('soft');
	await explainer(page).evaluate((node) => node.setAttribute('view', 'day'));
	await expect.poll(() => placeOf(page)).toEqual({ chapter: 'day', step: 'overview' });
	await explainer(page).evaluate((node) => node.setAttribute('clinic-phone', '(555) 555-0142'));
	await expectPhone(page, PHONE);
	expect(host.messages).toEqual([]);
});

test('says that it is a preview until a clinic has reviewed it', async ({ host, page }) => {
	await openExplainer(host);
	await expect(page.getByText('Not yet reviewed', { exact: false }).first()).toBeVisible();
	const reviewedOn = new Date().toISOString().slice(0, 10);
	const set = (settings: object) =>
		explainer(page).evaluate((node, given) => void ((node as KetamineExplainerElement).settings = given), settings);
	const settings = reviewed({ clinicPhone: '(555) 555-0142', reviewedBy: 'Dr. Example', reviewedOn });
	await set(settings);
	await expect(page.getByText('Reviewed by Dr. Example', { exact: false }).first()).toBeVisible();
	await expect(page.getByText('Not yet reviewed', { exact: false })).toHaveCount(0);
	// Another phone is another text than the one that was reviewed; nothing of it is hidden.
	await set({ ...settings, clinicPhone: '(555) 555-0143' });
	await expect(page.getByText('The clinic reviewed an older text', { exact: false }).first()).toBeVisible();
	await expect(page.getByText('Reviewed by Dr. Example', { exact: false })).toHaveCount(0);
});

test('says on a page that stays open for months that the review has run out', async ({ host, page }) => {
	await page.clock.install({ time: new Date('2026-11-20T10:00:00') });
	const dates = { reviewedOn: '2026-05-01', nextReview: '2026-11-30' };
	const review = reviewed({ clinicPhone: PHONE, reviewedBy: 'Dr. Example', ...dates });
	await openExplainer(host, '', { inside: childSettings(review) });
	const footer = explainer(page).locator('.footer');
	await expect(footer).toContainText('Reviewed by Dr. Example');
	await page.clock.setSystemTime(new Date('2027-06-20T10:00:00'));
	await button(page, 'Next').click();
	await expect(footer).toContainText('A new review by the clinic is due');
});
