/** What a picture shows besides its number, and where "One step" leads, is said in words. */
import { say, SIDE_EFFECTS, STUDIES, wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, explainer, goTo, LANGUAGE_IDS, openExplainer, setLanguage, words } from './pages';

test('a picture of 100 people says how many are marked and how many are not', async ({ host, page }) => {
	await openExplainer(host);
	for (const language of LANGUAGE_IDS) {
		const { ui, evidence } = wordsFor(language);
		await setLanguage(page, language);
		await goTo(page, 'safety', 'effects');
		const effects = page.locator('.effects .chart');
		await expect(effects).toHaveCount(Object.keys(SIDE_EFFECTS).length);
		const said = await effects.evaluateAll((all) => all.map((chart) => chart.getAttribute('aria-label')));
		expect(said).toEqual(
			Object.values(SIDE_EFFECTS).map((count) => say(ui.ofPeople, { some: count, others: 100 - count })),
		);
		await goTo(page, 'evidence', 'studies');
		const { lessPain, notLessPain } = evidence.studies;
		const { low, high } = STUDIES.first.later;
		const name = `${lessPain}: ${low}–${high}. ${notLessPain}: ${100 - high}–${100 - low}.`;
		await expect(page.getByRole('img', { name, exact: true })).toHaveCount(1);
	}
	expect(host.messages).toEqual([]);
});

test('"One step" says when it leads back to the beginning, and only then', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, 'ketamine', 'fewer');
	const status = explainer(page).locator('> * [role=status], [role=status]').first();
	const step = button(page, words.ui.oneStep);
	await step.click();
	await expect(status).toContainText(words.ui.fromBeginning);
	await step.click();
	await expect(status).not.toContainText(words.ui.fromBeginning);
	let steps = 0;
	do {
		await step.click();
		steps++;
	} while (!(await status.textContent())!.includes(words.ui.fromBeginning) && steps < 60);
	expect(steps).toBeGreaterThan(1);
	expect(steps).toBeLessThan(60);
});
