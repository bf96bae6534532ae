/** Names of custom properties: a page's `@property` holds in every shadow root, and would erase ours of the same name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(css|svelte|ts)$/.test(file))
	.map((file) => `src/${file}`);
/** The last part: variables of ours, those that pages may set, and those for paper. Names may be put together. */
const FOREIGN = /(?<![\w<!-])--(?!(ke|explainer|ketamine-explainer)-)[\w{$]+/g;

it('each begins with a prefix of the explainer', () => {
	expect(FILES.length).toBeGreaterThan(200);
	const foreign = FILES.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(FOREIGN)].map(([name]) => `${file}: ${name}`),
	);
	expect(foreign).toEqual([]);
});
