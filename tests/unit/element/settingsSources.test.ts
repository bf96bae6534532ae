/** What is told when the file of `settings-src` cannot be had. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { SettingsSources } from '../../../src/element/settingsSources';
import { problemMessage } from '../../support/problemMessage';

const ADDRESS = 'clinic.json';
const element = {
	isConnected: true,
	getAttribute: (name: string) => (name === 'settings-src' ? ADDRESS : null),
} as HTMLElement;

beforeEach(() => vi.stubGlobal('document', { baseURI: 'https://clinic.example/', readyState: 'complete' }));
afterEach(() => vi.unstubAllGlobals());

/** The sources once the file has been asked for. */
async function fetched(answer: () => Promise<Response>): Promise<SettingsSources> {
	vi.stubGlobal('fetch', answer);
	const onChange = vi.fn();
	const sources = new SettingsSources(element, onChange);
	await sources.fetch();
	expect(onChange).toHaveBeenCalledOnce();
	expect(sources.underWay).toBe(false);
	return sources;
}

it.each([
	[
		() => Promise.resolve(new Response('', { status: 404 })),
		{ code: 'httpStatus', params: { given: ADDRESS, status: 404 } },
		`Given "${ADDRESS}"; allowed: an address that answers with JSON (the server answered 404). The default or your other value is used.`,
	],
	[
		() => Promise.reject(new TypeError('Failed to fetch')),
		{ code: 'fetchFailed', params: { given: ADDRESS, reason: 'Failed to fetch' } },
		`Given "${ADDRESS}"; allowed: an address that answers with JSON (Failed to fetch). The default or your other value is used.`,
	],
	[
		() => Promise.resolve(new Response('<html>')),
		{ code: 'notJson', params: { given: '<html>' } },
		'Given "<html>"; allowed: JSON. The default or your other value is used.',
	],
])('names the reason (case %#)', async (answer, fault, message) => {
	const { problems } = await fetched(answer);
	expect(problems).toEqual([{ path: 'settingsSrc', ...fault }]);
	expect(problems.map(problemMessage)).toEqual([message]);
});

it('gives what the file holds', async () => {
	const sources = await fetched(() => Promise.resolve(Response.json({ roomType: 'Chair' })));
	expect(sources.problems).toEqual([]);
	expect(sources.all).toContainEqual({ roomType: 'Chair' });
});

it('reads UTF-16 by its mark', async () => {
	const file = Buffer.from('\ufeff{"clinicName": "Clínica"}', 'utf16le');
	const sources = await fetched(() => Promise.resolve(new Response(file)));
	expect(sources.all).toContainEqual({ clinicName: 'Clínica' });
});

it('tells which texts have lost letters to another encoding, and uses all others', async () => {
	const file = Buffer.from('{"clinicName": "Clínica", "clinicPhone": "(555) 555-0100"}', 'latin1');
	const sources = await fetched(() => Promise.resolve(new Response(file)));
	const { settings, problems } = readSettings(sources.all);
	expect(settings.clinicPhone).toBe('(555) 555-0100');
	expect(problems.map(({ path, code }) => `${path}: ${code}`)).toEqual(['clinicName: lostLetters']);
});

it('gives up on a network that takes the request and never answers', async () => {
	vi.useFakeTimers();
	vi.stubGlobal(
		'fetch',
		(_: URL, { signal }: { signal: AbortSignal }) =>
			new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
	);
	const onChange = vi.fn();
	const sources = new SettingsSources(element, onChange);
	const fetching = sources.fetch();
	await vi.advanceTimersByTimeAsync(29_000);
	expect(sources.underWay).toBe(true);
	await vi.advanceTimersByTimeAsync(1000);
	await fetching;
	vi.useRealTimers();
	expect(sources.underWay).toBe(false);
	expect(onChange).toHaveBeenCalledOnce();
	const params = { given: ADDRESS, reason: 'no answer in time' };
	expect(sources.problems).toEqual([{ path: 'settingsSrc', code: 'fetchFailed', params }]);
});
