/** Each message that docs/embedding.md lists appears, word for word, when its cause is there. */
import { readFileSync } from 'node:fs';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { childSettings, clinicPage, element, explainer, SCRIPT } from './pages';

/** The messages of the table under “When something is wrong”; a lone … stands for any text. */
const LISTED = [...readFileSync('docs/embedding.md', 'utf8').matchAll(/^\| `(<ketamine-explainer>.*?)`[ (|]/gm)].map(
	([, message]) => message!,
);

function isLike(listed: string, printed: string): boolean {
	const parts = listed.split(/(?: ?…)+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`, 's').test(printed);
}

test('the console says what the docs say it does', async ({ host, page }) => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const newer = readFileSync('dist/ketamine-explainer.js', 'utf8').replaceAll(version, '0.2.0');
	await page.route('**/x.json', (route) => route.abort());
	await page.route('**/page.json', (route) => route.fulfill({ body: '<html>' }));
	const elements = [
		element('view="foo"'),
		element('lang="fr"'),
		element('settings-src="/no.json"'),
		element('settings-src="/x.json"'),
		element('settings-src="/page.json"'),
		element('', '<script type="application/json">{"a":</script>'),
		element('', childSettings([])),
		element('', childSettings({ noDriveTime: 2 })),
		element('', childSettings({ foodrule: 'Nothing.' })),
		element('lang="es"', childSettings({ foodRule: { en: 'No food.' } })),
	];
	const printed: string[] = [];
	page.on('console', (message) => {
		// The error is printed on lines after its message.
		const [text] = message.text().split(/ Error: No\.\n/);
		if (text!.startsWith('<ketamine-explainer>')) printed.push(text!);
	});
	await host.open({
		html: clinicPage(elements.join('\n'), `${SCRIPT}<script src="/newer.js" defer></script>`),
		files: { 'newer.js': newer },
	});
	await host.waitFor('explainer-ready');
	await explainer(page).evaluate((node) => {
		(node as KetamineExplainerElement).goTo('nope');
		(node as KetamineExplainerElement).goTo('day', 'iv');
		// A browser that is too old to show it.
		Document.prototype.createComment = () => {
			throw new Error('No.');
		};
		const broken = document.createElement('ketamine-explainer') as KetamineExplainerElement;
		document.body.prepend(broken);
		broken.goTo('day');
	});

	expect(LISTED.length).toBe(14);
	await expect.poll(() => LISTED.filter((listed) => !printed.some((text) => isLike(listed, text)))).toEqual([]);
	expect(printed.filter((text) => !LISTED.some((listed) => isLike(listed, text)))).toEqual([]);
});
