/** The setup page: from an empty form to valid settings, to a file and back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FIELD_DOCS, SETTING_KEYS, type SettingKey } from '../../src/clinic';
import { FORM_SECTIONS, keysOf, PLACEMENTS } from '../../src/pages/setup/sections';
import { expect, HOST, test } from '../support/browserHost';
import { EXAMPLE_SETTINGS } from './pages';
import { EN, ES, field, openFile, openPart, openSetup, pickFile, preview, previewSettings } from './setupPage';

async function savedFile(page: Page): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.page-header').getByRole('button', { name: EN.file.save }).click(),
	]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('has every setting of the schema in its form, with its name, and a way to where it shows', async ({
	host,
	page,
}) => {
	await openSetup(host);
	for (const section of FORM_SECTIONS) {
		await openPart(page, EN.sections[section].title);
		const shown = await page.locator('.field').evaluateAll((fields) => fields.map(({ id }) => id));
		expect(shown).toEqual(keysOf(section).map((key) => `field-${key}`));
		const names = await page.locator('.field .field-label').allTextContents();
		for (const [i, key] of keysOf(section).entries()) expect(names[i]).toContain(EN.fields[key].label);
		await expect(page.locator('.field .lock')).toHaveCount(
			keysOf(section).filter((key) => 'lock' in EN.fields[key]).length,
		);
	}
	expect(host.messages).toEqual([]);
});

test('a typed phone is in the preview at once, a wrong one is told at the field and not shown', async ({
	host,
	page,
}) => {
	await openSetup(host);
	const phone = field(page, 'clinicPhone').getByRole('textbox');
	await phone.fill('(555) 555-0142');
	await expect.poll(() => previewSettings(page)).toEqual({ clinicPhone: '(555) 555-0142' });

	await phone.fill('call us');
	await expect(phone).toHaveAttribute('aria-invalid', 'false');
	await phone.blur();
	await expect(phone).toHaveAttribute('aria-invalid', 'true');
	await expect(phone).toHaveAccessibleDescription(new RegExp(EN.refusals.phone.slice(0, 20)));
	await expect.poll(() => previewSettings(page)).toEqual({});
	await expect(page.locator('.section-nav a').first()).toContainText(EN.nav.oneToCorrect);
	// The list of problems links to the field.
	await openPart(page, EN.sections.check.title);
	await page.locator('.problem-list').getByRole('link', { name: EN.fields.clinicPhone.label }).click();
	await expect(phone).toBeFocused();
	// The code warns about it, too.
	await openPart(page, EN.sections.publish.title);
	await expect(page.locator('.before-copy')).toContainText('(1)');
	await expect(page.locator('.before-copy')).toContainText(EN.publish.isPreview);
	expect(host.messages).toEqual([]);
});

test('a phone is read: doubted with a sentence, offered in a clear form, and never changed unasked', async ({
	host,
	page,
}) => {
	await openSetup(host);
	const part = field(page, 'clinicPhone');
	const phone = part.getByRole('textbox');
	const note = part.locator('.phone-note');
	await phone.fill('555-0142');
	await phone.blur();
	await expect(note).toHaveText(/United States or Canada/);
	await expect(phone).toHaveAttribute('aria-invalid', 'false');
	await expect.poll(() => previewSettings(page)).toEqual({ clinicPhone: '555-0142' });

	await phone.fill('+44 (0)20 7946 0000');
	await expect(phone).toHaveValue('+44 (0)20 7946 0000');
	await note.getByRole('button', { name: '+44 20 7946 0000' }).click();
	await expect(phone).toHaveValue('+44 20 7946 0000');
	await expect(phone).toBeFocused();
	await expect(note).toHaveText('');
	await expect.poll(() => previewSettings(page)).toEqual({ clinicPhone: '+44 20 7946 0000' });

	// Emergency numbers stay as they are.
	const emergency = field(page, 'emergencyNumber').getByRole('textbox');
	await emergency.fill('112');
	await emergency.blur();
	await page.waitForTimeout(800);
	await expect(field(page, 'emergencyNumber').locator('.phone-note')).toHaveCount(0);
	expect(host.messages).toEqual([]);
});

test('what stands on a step takes the preview there, and leaves the focus where it is', async ({ host, page }) => {
	await openSetup(host, { hash: '#comfort' });
	const room = field(page, 'roomType').getByRole('textbox').first();
	await room.fill('A quiet room.');
	await expect(preview(page).getByText('A quiet room.')).toBeInViewport();
	await expect(room).toBeFocused();
	await openPart(page, EN.sections.steps.title);
	await field(page, 'stepsHidden').getByRole('checkbox', { name: 'The room and the IV' }).check();
	await openPart(page, EN.sections.comfort.title);
	await field(page, 'roomType').getByRole('button', { name: EN.form.showMe }).click();
	await expect(page.locator('.preview .said')).toHaveText(EN.preview.leftOut);
	expect(host.messages).toEqual([]);
});

test('a country fills in its emergency number and its crisis line', async ({ host, page }) => {
	await openSetup(host);
	const country = page.getByLabel(EN.country.label, { exact: true });
	await expect(country.locator('option:checked')).toHaveText('United States');
	await country.selectOption('Canada');
	await expect(country.locator('option:checked')).toHaveText('Canada');
	await country.selectOption('Mexico');
	await expect.poll(() => previewSettings(page)).toEqual({ emergencyNumber: '911', crisisLine: '800 911 2000' });
	await field(page, 'crisisLine').getByRole('textbox').fill('112');
	await expect(country.locator('option:checked')).toHaveText(EN.country.own);
	expect(host.messages).toEqual([]);
});

test('shows each setting where the explainer has it', async ({ host, page }) => {
	await openSetup(host);
	const examples = Object.fromEntries(SETTING_KEYS.map((key) => [key, FIELD_DOCS[key].example]));
	await openFile(page, 'all.json', JSON.stringify({ ...examples, ...EXAMPLE_SETTINGS }));
	const unseen: SettingKey[] = [];
	for (const section of FORM_SECTIONS) {
		await openPart(page, EN.sections[section].title);
		for (const key of keysOf(section)) {
			await field(page, key).getByRole('button', { name: EN.form.showMe }).click();
			const { shown } = PLACEMENTS[key];
			if (shown === 'help') {
				await expect(page.getByRole('dialog')).toBeVisible();
				await page.keyboard.press('Escape');
			} else if (typeof shown !== 'string') {
				const place = await preview(page).evaluate((node) => {
					const { chapter, step } = node as unknown as { chapter: string; step: string };
					return { chapter, step };
				});
				if (JSON.stringify(place) !== JSON.stringify(shown)) unseen.push(key);
			}
		}
	}
	expect(unseen).toEqual([]);
	// The clinic's words are highlighted in the preview.
	await openPart(page, EN.sections.rules.title);
	await field(page, 'foodRule').getByRole('button', { name: EN.form.showMe }).click();
	await expect
		.poll(() => page.evaluate(() => [...CSS.highlights.get('clinic-fact')!].map((range) => String(range))))
		.toEqual([(EXAMPLE_SETTINGS['foodRule'] as { en: string }).en]);
	await page.getByRole('button', { name: /^Back to/ }).click();
	await expect(field(page, 'foodRule').getByRole('textbox').first()).toBeFocused();
});

test('a file that is saved comes back whole, with what is wrong or not known in it', async ({ host, page }) => {
	await openSetup(host);
	const strange = { ...EXAMPLE_SETTINGS, noDriveTime: 2, clinicFone: 'x', $schema: './settings.schema.json' };
	await pickFile(page, 'strange.json', JSON.stringify(strange));
	const told = page.getByRole('dialog', { name: /strange\.json/ });
	await expect(told).toContainText('“clinicFone”');
	await told.getByRole('link', { name: EN.fields.noDriveTime.label }).click();
	await expect(field(page, 'noDriveTime').getByRole('textbox')).toBeFocused();
	await expect(field(page, 'noDriveTime')).toContainText('24');
	expect(await previewSettings(page)).toMatchObject({ noDriveTime: 24, clinicName: EXAMPLE_SETTINGS['clinicName'] });

	await openPart(page, EN.sections.visit.title);
	await field(page, 'totalVisitTime').getByRole('textbox').first().fill('4 hours');
	const { name, text } = await savedFile(page);
	expect(name).toBe('example-headache-clinic.settings.json');
	const changed = { ...strange, totalVisitTime: { en: '4 hours', es: '2 a 3 horas' } };
	expect(JSON.parse(text)).toEqual(changed);

	// Again, from the saved file.
	await page.reload();
	await host.waitFor('explainer-ready');
	await openFile(page, name, text);
	await openPart(page, EN.sections.visit.title);
	await expect(field(page, 'totalVisitTime').getByRole('textbox').first()).toHaveValue('4 hours');
	expect(JSON.parse((await savedFile(page)).text)).toEqual(changed);
	await openPart(page, EN.sections.check.title);
	await page.getByRole('button', { name: EN.form.removeUnknown }).click();
	expect(JSON.parse((await savedFile(page)).text)).not.toHaveProperty('clinicFone');
	// The setup page shows problems itself and prints nothing.
	expect(host.messages).toEqual([]);
});

test('a broken file changes nothing, and its fault has a place', async ({ host, page }) => {
	await openSetup(host);
	await field(page, 'clinicName').getByRole('textbox').fill('Kept Clinic');
	for (const [text, told] of [
		['{\n  "clinicName": "A"\n  "clinicPhone": "B"\n}', 'line 3, column 3'],
		['[1, 2]', EN.file.notAnObject.slice(-30)],
		['', 'is empty'],
	] as const) {
		await pickFile(page, 'broken.json', text);
		await expect(page.getByRole('dialog', { name: EN.file.faultTitle })).toContainText(told);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	await expect(field(page, 'clinicName').getByRole('textbox')).toHaveValue('Kept Clinic');

	// A valid file that is dropped on the page is opened, and that can be undone.
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.items.add(new File(['{"clinicName": "Dropped Clinic"}'], 'dropped.json'));
		for (const type of ['dragover', 'drop']) {
			document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
		}
	});
	await expect(field(page, 'clinicName').getByRole('textbox')).toHaveValue('Dropped Clinic');
	await page.getByRole('dialog').getByRole('button', { name: EN.file.undo }).click();
	await expect(field(page, 'clinicName').getByRole('textbox')).toHaveValue('Kept Clinic');

	// The focus goes back to where it was.
	const open = page.getByRole('button', { name: EN.file.open });
	for (const leave of [EN.file.undo, EN.file.goOn]) {
		await open.focus();
		await pickFile(page, 'other.json', '{"clinicName": "Other Clinic"}');
		await page.getByRole('dialog').getByRole('button', { name: leave }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(open).toBeFocused();
	}
});

test('a logo that is too big is told until there is another, of the same name too', async ({ host, page }) => {
	await openSetup(host);
	const logo = field(page, 'logo');
	const pick = (bytes: number) =>
		logo
			.locator('input[type=file]')
			.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.alloc(bytes, 1) });
	await pick(200_000);
	await expect(logo.locator('.field-message')).toHaveText(EN.logo.tooBig);
	// Browsers fire no event when the choice is what the control already holds.
	expect(await logo.locator('input[type=file]').inputValue()).toBe('');
	await logo.getByRole('textbox').fill('/logo.png');
	await expect(logo.locator('.field-message')).toHaveText(EN.logo.noPreview);
	await pick(100);
	await expect(logo.getByRole('img')).toBeAttached();
});

test('leaving with changes asks, and only then', async ({ host, page }) => {
	await openSetup(host);
	const asks = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
	expect(await asks()).toBe(false);
	await field(page, 'clinicName').getByRole('textbox').fill('A Clinic');
	await expect.poll(asks).toBe(true);
	await savedFile(page);
	await expect.poll(asks).toBe(false);
	// The browser's own warning before leaving, too.
	await field(page, 'clinicName').getByRole('textbox').fill('Another Clinic');
	let asked = '';
	page.once('dialog', (dialog) => {
		asked = dialog.type();
		void dialog.accept();
	});
	await page.goto('about:blank');
	expect(asked).toBe('beforeunload');
});

test('words for each language, one text for all, and a step of the clinic’s own', async ({ host, page }) => {
	await openSetup(host, { hash: '#rules' });
	const food = field(page, 'foodRule');
	await food.getByRole('textbox', { name: EN.languages.en }).fill('No food\nfor 6 hours.');
	await expect.poll(() => previewSettings(page)).toEqual({ foodRule: { en: 'No food for 6 hours.' } });
	await food.getByRole('textbox', { name: EN.languages.es }).fill('Un lugar seguro.');
	await food.getByRole('textbox', { name: EN.languages.es }).blur();
	await expect(food.locator('.field-message.problem')).toContainText('seguro');
	await expect.poll(() => previewSettings(page)).toEqual({ foodRule: { en: 'No food for 6 hours.' } });
	await food.getByRole('button', { name: EN.form.oneText }).click();
	await expect.poll(() => previewSettings(page)).toEqual({ foodRule: 'No food for 6 hours.' });
	await food.getByRole('button', { name: EN.form.eachText }).click();
	await expect(food.getByRole('textbox', { name: EN.languages.es })).toHaveValue('Un lugar seguro.');
	await food.getByRole('textbox', { name: EN.languages.es }).fill('');

	await openPart(page, EN.sections.steps.title);
	await field(page, 'stepsHidden').getByRole('checkbox').first().check();
	const added = field(page, 'stepsAdded');
	await added.getByRole('button', { name: EN.steps.add }).click();
	await added.getByLabel(EN.steps.after).selectOption('room');
	await added.getByRole('textbox', { name: `${EN.steps.title}, ${EN.languages.en}` }).fill('Meet the pharmacist');
	await added.getByRole('textbox', { name: `${EN.steps.text}, ${EN.languages.en}` }).fill('She looks at your list.');
	await expect
		.poll(() => previewSettings(page))
		.toEqual({
			foodRule: { en: 'No food for 6 hours.' },
			stepsHidden: ['morning'],
			stepsAdded: [{ after: 'room', title: { en: 'Meet the pharmacist' }, text: { en: 'She looks at your list.' } }],
		});

	// In a text of several lines, each line can be edited and removed.
	const textsOf = async () => {
		const { stepsAdded } = (await previewSettings(page)) as { stepsAdded: readonly { text: unknown }[] };
		return stepsAdded[0]!.text;
	};
	await added.getByRole('button', { name: EN.steps.addLine }).click();
	await expect(added.getByRole('textbox', { name: 'Text, line 2, English' })).toBeFocused();
	await page.keyboard.type('Ask her.');
	await expect.poll(textsOf).toEqual([{ en: 'She looks at your list.' }, { en: 'Ask her.' }]);
	await added.getByRole('button', { name: 'Remove line 1' }).click();
	await expect(added.getByRole('button', { name: EN.steps.addLine })).toBeFocused();
	await expect.poll(textsOf).toEqual({ en: 'Ask her.' });
	await openPart(page, EN.sections.check.title);
	await expect(page.locator('.checklist')).toContainText(
		`In one language only: “${EN.fields.foodRule.label}”, “${EN.fields.stepsAdded.label}”.`,
	);
});

test('by keyboard alone: to the form, through a part, to the next, and to the checklist', async ({ host, page }) => {
	await openSetup(host);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: EN.skipToForm })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(field(page, 'clinicName').getByRole('textbox')).toBeFocused();
	await page.keyboard.type('A Clinic');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('none');
	await page.keyboard.press('Tab');
	await expect(field(page, 'clinicPhone').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('555-0142');
	await page.getByRole('button', { name: EN.nav.next.replace('{title}', EN.sections.visit.title) }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: EN.sections.visit.title })).toBeFocused();
	await page.locator('.section-nav a').filter({ hasText: EN.sections.check.title }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: EN.sections.check.title, exact: true })).toBeFocused();
	await expect(page.locator('.checklist li').first()).toHaveClass(/\bdone\b/);
	await page.getByRole('link', { name: EN.check.items.reviewer.go }).focus();
	await page.keyboard.press('Enter');
	await expect(field(page, 'reviewedBy').getByRole('textbox')).toBeFocused();
	// The browser's Back button goes back on the page.
	await page.goBack();
	await expect(page.getByRole('heading', { name: EN.sections.check.title, exact: true })).toBeVisible();
});

test('in Spanish, by the address or by choice, with the preview in Spanish', async ({ host, page }) => {
	await openSetup(host, { lang: 'es' });
	await expect(page).toHaveTitle(ES.pageTitle);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(preview(page)).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ES.intro.title);
	for (const section of FORM_SECTIONS) {
		await openPart(page, ES.sections[section].title);
		await expect(page.locator('.field .field-label').first()).toContainText(ES.fields[keysOf(section)[0]!].label);
	}
	await page.locator('.show-me').first().click();
	await expect(page.locator('.preview .said')).not.toBeEmpty();
	const said = (await page.locator('.preview .said').textContent())!;
	await page.getByRole('radio', { name: 'English' }).check();
	await expect(page.locator('.preview .said')).not.toHaveText(said);
	await expect(page).toHaveTitle(EN.pageTitle);
	await expect(preview(page)).toHaveAttribute('lang', 'en');
});

for (const [device, size] of [
	['phone', { width: 390, height: 844 }],
	['desktop', { width: 1440, height: 900 }],
] as const) {
	test(`nothing jumps on a ${device}, and nothing is asked for but its own files`, async ({ host, page }) => {
		await page.setViewportSize(size);
		await page.addInitScript(() => {
			window.shifts = [];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
					if (!entry.hadRecentInput) window.shifts.push(entry.value);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await openSetup(host);
		await openFile(page, 'all.json', JSON.stringify(EXAMPLE_SETTINGS));
		await openPart(page, EN.sections.rules.title);
		await field(page, 'foodRule').getByRole('textbox').first().fill('No food for 8 hours.');
		await page.waitForTimeout(800);
		expect(await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0))).toBeLessThan(0.01);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(host.requests.filter((url) => !url.startsWith(`${HOST}site/`))).toEqual([]);
		expect(host.messages).toEqual([]);
	});
}

declare global {
	interface Window {
		shifts: number[];
	}
}
