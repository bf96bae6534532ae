import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOST_IDS, isAddress, VIEWS, type Embed } from '../../../../../src/pages/setup/embedOptions';
import { escapeHtml, scriptJson } from '../../../../../src/pages/setup/publish/escape';
import { ROOM } from '../../../../../src/pages/setup/publish/heights';
import { fallbackText } from '../../../../../src/pages/setup/publish/embedParts';
import { SNIPPETS } from '../../../../../src/pages/setup/publish/snippets';
import {
	STAND_ALONE_STYLE,
	STAND_ALONE_STYLE_HASH,
	standAlonePage,
} from '../../../../../src/pages/setup/publish/standAlonePage';

const EMBED: Embed = {
	view: 'full',
	lang: 'auto',
	theme: 'auto',
	settingsPlace: 'inline',
	script: '/ketamine-explainer.js',
	integrity: 'sha384-abc',
	settingsSrc: '/clinic.settings.json',
	page: '/ketamine-explainer.html',
	settings: { clinicName: 'Example Clinic', noDriveTime: 24 },
};

/** A value that tries to break out of the place where it is written. */
const SLY = '</script><script>alert(1)</script><!--"\' {{ 1 + 1 }} {1} \u2028';

describe('values in a page', () => {
	it('escapes what could end an attribute or start a tag', () => {
		expect(escapeHtml('<a href="x" title=\'y\'>&')).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
	});

	it('writes JSON that no script can be ended by, and that is the same value', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const json = scriptJson(value);
				expect(json).not.toMatch(/[<\u2028\u2029]/);
				expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
		expect(scriptJson('</script>')).toBe('"\\u003c/script>"');
	});
});

describe.each(HOST_IDS)('%s', (host) => {
	it('lets no value out of its place', () => {
		const sly = { ...EMBED, script: SLY, integrity: SLY, settingsSrc: SLY, page: SLY };
		const settings = { clinicName: SLY, emergencyNumber: SLY, crisisLine: SLY };
		for (const settingsPlace of ['inline', 'file'] as const) {
			const code = SNIPPETS[host]({ ...sly, settings, settingsPlace });
			expect(code).not.toContain('<script>alert');
			expect(code).not.toContain('<!--');
			// Every script is closed by our own closing tag only.
			expect(code.match(/<\/script/g)?.length ?? 0).toBe(code.match(/<script/g)?.length ?? 0);
		}
	});

	it('names the view and the language when they are not the usual ones', () => {
		const code = SNIPPETS[host]({ ...EMBED, view: 'day', lang: 'es' });
		if (host === 'iframe') return;
		expect(code).toMatch(/view="day"/);
		expect(code).toMatch(/lang="es"/);
		expect(SNIPPETS[host](EMBED)).not.toMatch(/view=|lang=/);
	});
});

describe('script tag with settings', () => {
	it('carries the hash, the reserved height, the fallback and the settings', () => {
		const code = SNIPPETS.html(EMBED);
		expect(code).toContain('integrity="sha384-abc" crossorigin="anonymous"');
		for (const { height } of ROOM.full) expect(code).toContain(`min-height: ${height}px`);
		expect(code).toContain('Call 911 in an emergency.');
		expect(code).toContain('"clinicName": "Example Clinic"');
	});

	it('points to the file instead', () => {
		const code = SNIPPETS.html({ ...EMBED, settingsPlace: 'file' });
		expect(code).toContain('settings-src="/clinic.settings.json"');
		expect(code).not.toContain('application/json');
	});

	it('stands in by a plain element where unknown tags are stripped', () => {
		expect(SNIPPETS.wix({ ...EMBED, view: 'day' })).toContain('<div data-ketamine-explainer data-view="day">');
	});

	it('has the clinic’s own numbers in its fallback, in its language', () => {
		expect(fallbackText({ lang: 'en', settings: { emergencyNumber: '112', crisisLine: '13 11 14' } })).toBe(
			'Call 112 in an emergency. Call 13 11 14 if you think about hurting yourself.',
		);
		expect(fallbackText({ lang: 'es', settings: {} })).toContain('Llame o envíe un texto al 988');
	});
});

it('gives the shortcode of the WordPress plugin', () => {
	expect(SNIPPETS.wordpressPlugin(EMBED)).toBe('[ketamine_explainer]');
	expect(SNIPPETS.wordpressPlugin({ ...EMBED, view: 'day', lang: 'es' })).toBe(
		'[ketamine_explainer view="day" lang="es"]',
	);
});

describe('the page of its own', () => {
	it('lets its own script and style run, by their hashes, and nothing else', () => {
		const page = standAlonePage({ ...EMBED, settings: { clinicName: SLY } }, 'run();');
		expect(page).toContain('script-src &#39;sha384-abc&#39;');
		expect(page).toContain('<script>run();</script>');
		expect(page).not.toContain('<script>alert');
		const hash = createHash('sha256').update(STAND_ALONE_STYLE).digest('base64');
		expect(STAND_ALONE_STYLE_HASH).toBe(`'sha256-${hash}'`);
	});

	it('refuses a script that would end itself', () => {
		expect(() => standAlonePage(EMBED, 'x = "</script>"')).toThrow();
	});
});

it('keeps room for every view, and more on a phone than on a wide page', () => {
	for (const view of VIEWS) {
		const widths = ROOM[view].map(({ fromWidth }) => fromWidth);
		expect(widths).toEqual([...widths].sort((a, b) => a - b));
		expect(widths[0]).toBe(0);
	}
});

describe('addresses', () => {
	it.each([
		'/x.js',
		'x.js',
		'./files/x.js',
		'../x.js',
		'https://clinic.example/x.js?v=1',
		'/wp-content/uploads/2026/11/x.js',
	])('takes %s', (address) => expect(isAddress(address)).toBe(true));
	it.each([
		'',
		'javascript:alert(1)',
		'http://clinic.example/x.js',
		'//other.example/x.js',
		'/x y.js',
		'"/x.js',
		'data:text/javascript,1',
	])('refuses %s', (address) => expect(isAddress(address)).toBe(false));
});
