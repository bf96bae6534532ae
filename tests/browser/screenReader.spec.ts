/**
 * What a screen reader says: a whole chapter with a moving picture and the whole day, word by word as checked in. After
 * a change of words: `npx playwright test screenReader --update-snapshots`, then read the transcripts, alone.
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

/** The reader as a script of the page. */
const READER = readFileSync('node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', 'utf8').replace(
	/export\s*\{\s*\S+ as Virtual,\s*(\S+) as virtual\s*\};?/,
	'window.reader = $1;',
);

/** What is announced at each step of a chapter, and then all of the screen from its first word to its last. */
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
				// The reader looks at the attribute, where browsers tell the state.
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

/** What is inside these is part of their name or not told at all. */
const WHOLE = /^(button|image), /;
/** Told by the reader at every turn, and by none that people use as they read on. */
const NOISE = /^(end of .*|paragraph|rowgroup|row, .*)$/;

/** As it is heard: without ends of things, and without what is inside a button or a picture. */
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
	await expect(said).toHaveText(doors.glutamate);
	await button(page, ui.oneStep).click();
	await expect(said).toContainText('Small doors open: ');
	// A new reader is told nothing of the last one.
	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
	await expect(said).not.toContainText('Small doors');
});
