/** What a screen reader is told of the picture as it changes. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, explainer, openExplainer } from './pages';

test('says what changes in the picture, step by step, and nothing before that', async ({ host, page }) => {
	const { doors, ui } = wordsFor('en');
	await openExplainer(host, 'chapter="signals" motion="reduced"');
	const said = page.locator('.explainer > [role=status]');
	await expect(said).toBeEmpty();
	await button(page, ui.oneStep).click();
	await expect(said).toHaveText(doors.glutamate);
	await button(page, ui.oneStep).click();
	await expect(said).toContainText('Small doors open: ');
	// A new reader is told nothing of the last one.
	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
	await expect(said).not.toContainText('Small doors');
});
