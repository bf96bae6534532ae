/** A language that does not ship: longer words, accents, from right to left. Adding it took its module and one line. */
import { expect, test } from '../support/browserHost';
import { addChecks, layoutFaultsAt } from './checks';
import { button, clinicPage, element, explainer } from './pages';

const SCRIPT = '<script src="/test/pseudo-language.js" defer></script>';
const WIDTHS = [320, 390, 720, 1024] as const;

for (const width of WIDTHS) {
	test.describe(`${width} px wide`, () => {
		test.use({ viewport: { width, height: 900 } });

		// The narrowest screen is the hardest; the others are walked in `npm run test:all`.
		const options = width === WIDTHS[0] ? {} : { tag: '@long' };
		test('longer words from right to left fit on every screen', options, async ({ host, page }) => {
			await addChecks(page);
			await host.open({ html: clinicPage(`${element('lang="qps"')}<style>body { margin: 0 }</style>`, SCRIPT) });
			await host.waitFor('explainer-ready');
			await expect(explainer(page).locator('.explainer')).toHaveAttribute('dir', 'rtl');
			const faults = await layoutFaultsAt(page);
			// Words this long may need a second row.
			expect(faults.filter((fault) => !/buttons of the picture stand in 2 rows/.test(fault))).toEqual([]);
			expect(host.messages).toEqual([]);
		});
	});
}

test('the button for languages leads round all three', async ({ host, page }) => {
	await host.open({ html: clinicPage(element(), SCRIPT) });
	await host.waitFor('explainer-ready');
	const root = explainer(page).locator('.explainer');
	for (const [name, lang] of [
		['Español', 'es'],
		['Pseudo', 'qps'],
		['English', 'en'],
	] as const) {
		await button(page, name).click();
		await expect(root).toHaveAttribute('lang', lang);
	}
});

test('does not ship', async ({ host, page }) => {
	await host.open({ html: clinicPage(element('lang="qps"')) });
	await host.waitFor('explainer-ready');
	await expect(explainer(page).locator('.explainer')).toHaveAttribute('lang', 'en');
	expect(host.messages.join()).toContain('qps');
});
