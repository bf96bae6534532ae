/** axe finds nothing on the setup page, in each language and theme, on a phone and on a desktop. */
import { SECTIONS } from '../../src/pages/setup/sections';
import { SETUP_WORDS } from '../../src/pages/setup/words';
import { expect, test } from '../support/browserHost';
import { AXE } from './checks';
import { openPart, openSetup, pickFile } from './setupPage';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The page's own text has more contrast than the rules ask for. */
const LEAST_CONTRAST = 7;
const LEAST_TARGET_PX = 44;
const WRONG = { clinicPhone: 'none', noDriveTime: 2, foodRule: { en: 'A safe meal.' }, nonsense: 1, stepsAdded: [{}] };

for (const [language, device, colorScheme, options] of [
	['en', 'phone', 'light', {}],
	['es', 'desktop', 'dark', { tag: '@long' }],
	['es', 'phone', 'dark', { tag: '@long' }],
	['en', 'desktop', 'light', { tag: '@long' }],
] as const) {
	test.describe(`${language} on a ${device}, ${colorScheme}`, () => {
		test.use({
			viewport: device === 'phone' ? { width: 390, height: 844 } : { width: 1440, height: 900 },
			colorScheme,
		});

		test('every part, with errors, and the dialog of a file', options, async ({ host, page }) => {
			await page.addInitScript(AXE);
			await openSetup(host, { lang: language });
			const words = SETUP_WORDS[language];
			const found: string[] = [];
			const look = async (where: string) => {
				const faults = await page.evaluate(
					async ([rules, contrast, target]) => {
						const outside = { exclude: [['ketamine-explainer']] };
						const { violations } = await window.axe.run(outside, { runOnly: [...rules], resultTypes: ['violations'] });
						const strict = await window.axe.run(outside, {
							runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
							rules: { 'color-contrast-enhanced': { enabled: true } },
							resultTypes: ['violations'],
						});
						const small = [...document.querySelectorAll('a, button, input:not(.picker), select, textarea, .choice')]
							.filter((node) => node.checkVisibility() && !node.closest('.choice *, .skip'))
							.filter((node) => !node.matches('.skip, .choice input'))
							.map((node) => ({ node, box: node.getBoundingClientRect() }))
							.filter(({ box }) => box.height < target - 0.5 || box.width < target - 0.5)
							.map(({ node, box }) => `${node.textContent || node.id}: ${box.width} × ${box.height} px`);
						return [...violations, ...strict.violations]
							.flatMap(({ id, nodes }) => nodes.map((node) => `${id} (${contrast}): ${String(node.target)}`))
							.concat(small);
					},
					[RULES, LEAST_CONTRAST, LEAST_TARGET_PX] as const,
				);
				found.push(...faults.map((fault) => `${where}: ${fault}`));
			};
			await pickFile(page, 'wrong.json', JSON.stringify(WRONG));
			await expect(page.getByRole('dialog')).toBeVisible();
			await look('dialog');
			await page.keyboard.press('Escape');
			for (const section of SECTIONS) {
				await openPart(page, words.sections[section].title);
				await look(section);
			}
			expect(found).toEqual([]);
		});
	});
}
