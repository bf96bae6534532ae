/** Pages as clinics have them, and the words and helpers that the tests share. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { CHAPTER_IDS, LANGUAGES, STEP_IDS, wordsFor, type Language } from '../../src/content';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import type { Host, HostPage } from '../support/browserHost';

export const TAG = 'ketamine-explainer';
export const SCRIPT = '<script src="/ketamine-explainer.js" defer></script>';
export const words = wordsFor('en');
export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];
/** Every screen, in order. */
export const PLACES: readonly Place[] = CHAPTER_IDS.flatMap((chapter) =>
	STEP_IDS[chapter].map((step) => ({ chapter, step })),
);
export const FIRST_PLACE: Place = PLACES[0]!;
export const EXAMPLE_SETTINGS = JSON.parse(
	readFileSync('public/examples/example-clinic.settings.json', 'utf8'),
) as Record<string, unknown>;

/** An element as `<tag attributes>inside</tag>`. */
export function element(attributes = '', inside = ''): string {
	return `<${TAG} ${attributes}>${inside}</${TAG}>`;
}

export function childSettings(settings: unknown): string {
	return `<script type="application/json">${JSON.stringify(settings)}</script>`;
}

export function clinicPage(body: string, head = SCRIPT): string {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>A clinic</title>
		${head}
	</head>
	<body>
		${body}
	</body>
</html>`;
}

/** Opens a page with nothing but the element, and waits until it is ready. */
export async function openExplainer(
	host: Host,
	attributes = '',
	page: HostPage & { inside?: string } = {},
): Promise<void> {
	const { inside = '', ...rest } = page;
	await host.open({ html: clinicPage(element(attributes, inside)), ...rest });
	await host.waitFor('explainer-ready');
}

export function explainer(page: Page): Locator {
	return page.locator(TAG).first();
}

export function button(page: Page, name: string): Locator {
	return page.getByRole('button', { name, exact: true });
}

/** Chooses one of a group of segments by its words, as a finger does. */
export async function choose(page: Page, name: string): Promise<void> {
	await page.locator('label.segment').getByText(name, { exact: true }).click();
}

export interface Place {
	readonly chapter: string;
	readonly step: string;
}

export function placeOf(page: Page): Promise<Place> {
	return explainer(page).evaluate((node) => {
		const { chapter, step } = node as KetamineExplainerElement;
		return { chapter, step: step! };
	});
}

export async function goTo(page: Page, chapter: string, step?: string): Promise<void> {
	await explainer(page).evaluate(
		(node, [toChapter, toStep]) => (node as KetamineExplainerElement).goTo(toChapter!, toStep),
		[chapter, step] as const,
	);
}

/** Changes the language by the attribute, as a page does. */
export async function setLanguage(page: Page, language: string): Promise<void> {
	await explainer(page).evaluate((node, lang) => node.setAttribute('lang', lang), language);
}

export function isPlaying(page: Page): Promise<boolean> {
	return explainer(page).evaluate((node) => (node as KetamineExplainerElement).playing);
}

/** The details of all events with a name, in order. */
export async function details(page: Page, name: string): Promise<unknown[]> {
	return page.evaluate(
		(wanted) => window.explainerEvents.filter((event) => event.name === wanted).map((event) => event.detail),
		name,
	);
}
