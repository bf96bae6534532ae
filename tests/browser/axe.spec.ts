/** axe on the pages that clinics have around the explainer; walk.spec.ts asks it on every screen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import { addChecks } from './checks';
import { clinicPage, element, openExplainer } from './pages';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function axeFaults(page: Page): Promise<string[]> {
	return page.evaluate((rules) => window.checks.axeFaults(rules), RULES);
}

test.beforeEach(({ page }) => addChecks(page, { withAxe: true }));

test('in a page of a clinic that has its own title, main part and footer', async ({ host, page }) => {
	const body = `<header><a href="/">Clinic</a></header>
		<main><h1>Ketamine infusion</h1><p>Words.</p>${element('view="day"')}</main>
		<footer>Example Road 1</footer>`;
	await host.open({ html: clinicPage(body) });
	await host.waitFor('explainer-ready');
	expect(await axeFaults(page)).toEqual([]);
});

test('with two of them on a page', async ({ host, page }) => {
	await host.open({
		html: clinicPage(`<main><h1>Ketamine</h1>${element('view="synapse"')}${element('view="day"')}</main>`),
	});
	await host.waitFor('explainer-ready');
	expect(await axeFaults(page)).toEqual([]);
});

test('alone on a page, but for what only a page can bring: a title and a main part', async ({ host, page }) => {
	await openExplainer(host);
	const ofThePage = ['landmark-one-main', 'page-has-heading-one', 'region'];
	const found = await axeFaults(page);
	expect(found.filter((violation) => !ofThePage.some((rule) => violation.startsWith(rule)))).toEqual([]);
});
