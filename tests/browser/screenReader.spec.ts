/**
 * What a screen reader says, word by word, compared with the transcripts that are checked in: a chapter with a moving
 * picture, and the day. After a change of words, run `npx playwright test screenReader --update-snapshots` and read the
 * difference.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { STEP_IDS, wordsFor, type Language } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, explainer, openExplainer } from './pages';

interface Reader {
	start(options: { container: Element }): Promise<void>;
	next(): Promise<void>;
	lastSpokenPhrase(): Promise<string>;
	spokenPhraseLog(): Promise<string[]>;
	stop(): Promise<void>;
}

/** The screen reader as a classic script. */
const READER = readFileSync('node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', 'utf8').replace(
	/export\s*\{\s*\S+ as Virtual,\s*(\S+) as virtual\s*\};?/,
	'window.reader = $1;',
);

/** For each step of a chapter, what is announced and then the whole screen from beginning to end. */
async function transcript(page: Page, chapter: string, steps: readonly string[]): Promise<string[]> {
	await page.addScriptTag({ content: `{${READER}\n}` });
	return explainer(page).evaluate(
		async (node, [to, all]) => {
			const element = node as KetamineExplainerElement;
			const { reader } = window as unknown as { reader: Reader };
			const root = element.shadowRoot!;
			const lines: string[] = [];
			for (const step of all) {
				element.goTo(to, step);
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				lines.push(`# ${step}`, `(announced) ${root.querySelector('.explainer > [role=status]')!.textContent}`);
				// This reader looks at the attribute, not at the state.
				for (const radio of root.querySelectorAll('input')) radio.toggleAttribute('checked', radio.checked);
				await reader.start({ container: root.querySelector('.chapter')! });
				const first = await reader.lastSpokenPhrase();
				for (let i = 0; i < 500 && (await reader.lastSpokenPhrase()) !== `end of ${first}`; i++) await reader.next();
				lines.push(...(await reader.spokenPhraseLog()), '');
				await reader.stop();
			}
			return lines;
		},
		[chapter, steps] as const,
	);
}

/** The content of these is part of their name, or is not read at all. */
const WHOLE = /^(button|image), /;
/** Phrases that this reader says and the readers that people use do not. */
const NOISE = /^(end of .*|paragraph|rowgroup|row, .*)$/;

/** What people hear: without these phrases, and without the content of buttons and pictures. */
function asHeard(phrases: readonly string[]): string {
	const heard: string[] = [];
	for (let i = 0; i < phrases.length; i++) {
		const phrase = phrases[i]!;
		if (!NOISE.test(phrase)) heard.push(phrase);
		const end = WHOLE.test(phrase) ? phrases.indexOf(`end of ${phrase}`, i) : -1;
		if (end > i) i = end;
	}
	return `${heard.join('\n').trim()}\n`;
}

for (const [chapter, language, options] of [
	['ketamine', 'en', {}],
	['day', 'en', {}],
	['day', 'es', { tag: '@long' }],
] as const satisfies readonly (readonly [keyof typeof STEP_IDS, Language, object])[]) {
	test(`reads “${chapter}” as checked in, ${language}`, options, async ({ host, page }) => {
		await openExplainer(host, `lang="${language}" motion="reduced"`);
		expect(asHeard(await transcript(page, chapter, STEP_IDS[chapter]))).toMatchSnapshot(`${chapter}-${language}.txt`);
	});
}

test('says what changes in the picture, step by step, and nothing before that', async ({ host, page }) => {
	const { doors, ui } = wordsFor('en');
	await openExplainer(host, 'chapter="signals" motion="reduced"');
	const said = page.locator('.explainer > [role=status]');
	await expect(said).toBeEmpty();
	await button(page, ui.oneStep).click();
	await expect(said).toContainText(doors.glutamateInCleft);
	const first = await said.textContent();
	await button(page, ui.oneStep).click();
	await expect(said).toContainText('Small doors open: ');
	await expect(said).not.toHaveText(first!);
	// Nothing of the last reader is announced to a new one.
	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
	await expect(said).not.toContainText('Small doors');
});
