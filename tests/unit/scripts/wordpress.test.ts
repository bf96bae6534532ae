/** What the plugin for WordPress says of itself, in two places, is what the package says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PLUGIN = 'integrations/wordpress/ketamine-explainer';

it.each([
	['ketamine-explainer.php', 'Version'],
	['readme.txt', 'Stable tag'],
])('%s: %s', (file, field) => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const [, stated] = new RegExp(`${field}:\\s+(\\S+)`).exec(readFileSync(`${PLUGIN}/${file}`, 'utf8'))!;
	expect(stated).toBe(version);
});
