/** Which settings the tablet page uses when the network is slow, gone, or never answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KetamineExplainerElement } from '../../../../src/element/KetamineExplainerElement';
import { settingsAddress } from '../../../../src/pages/tablet/settings/address';
import { ClinicFile } from '../../../../src/pages/tablet/settings/clinicFile.svelte';

const ADDRESS = './clinic.json';
const element = {} as KetamineExplainerElement;
const onSettings = vi.fn();
let stored: Response | undefined;
let clinic: ClinicFile;

/** Keeps a file as an earlier start did. */
function keep(name: string, clinicName: string): void {
	stored = Response.json({ name, text: JSON.stringify({ clinicName }) });
}

beforeEach(() => {
	stored = undefined;
	const cache = {
		match: () => Promise.resolve(stored?.clone()),
		put: (_: string, response: Response) => Promise.resolve(void (stored = response)),
	};
	vi.stubGlobal('caches', {
		open: () => Promise.resolve(cache),
		delete: () => Promise.resolve(void (stored = undefined)),
	});
	vi.stubGlobal('location', new URL('https://clinic.example/tablet.html'));
	clinic = new ClinicFile(element, onSettings);
	element.settings = undefined;
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('while the network takes the request and never answers', () => {
	let timeout: AbortController;

	beforeEach(() => {
		timeout = new AbortController();
		vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
		vi.stubGlobal(
			'fetch',
			(_: URL, { signal }: { signal: AbortSignal }) =>
				new Promise((_resolve, reject) => {
					signal.addEventListener('abort', () => reject(new Error('no answer')));
				}),
		);
	});

	it('those that this address gave before are there at once, and the fault in the end', async () => {
		keep('/clinic.json', 'Kept Clinic');
		const loading = clinic.load(ADDRESS);
		await vi.waitFor(() => expect(element.settings).toEqual({ clinicName: 'Kept Clinic' }));
		expect(onSettings).toHaveBeenCalled();
		expect(clinic.problem).toBeUndefined();
		timeout.abort();
		await loading;
		expect(clinic.problem).toEqual({ kind: 'settingsUnreachable', name: '/clinic.json' });
		expect(clinic.settings.clinicName).toBe('Kept Clinic');
	});

	it('those of another address wait until this one is given up', async () => {
		keep('/other.json', 'Other Clinic');
		const loading = clinic.load(ADDRESS);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(element.settings).toBeUndefined();
		timeout.abort();
		await loading;
		expect(element.settings).toEqual({ clinicName: 'Other Clinic' });
	});
});

it('newer settings replace the kept ones when they come, and are kept', async () => {
	keep('/clinic.json', 'Kept Clinic');
	let answer!: (response: Response) => void;
	vi.stubGlobal('fetch', () => new Promise((resolve) => (answer = resolve)));
	const loading = clinic.load(ADDRESS);
	await vi.waitFor(() => expect(element.settings).toEqual({ clinicName: 'Kept Clinic' }));
	answer(Response.json({ clinicName: 'Newer Clinic' }));
	await loading;
	expect(element.settings).toEqual({ clinicName: 'Newer Clinic' });
	expect(await stored!.text()).toContain('Newer Clinic');
});

it('a chosen file in another encoding is refused, and the settings stay', async () => {
	keep('ours.json', 'Kept Clinic');
	await clinic.load(null);
	await clinic.choose(new File([Buffer.from('{"clinicName": "Clínica"}', 'latin1')], 'other.json'));
	expect(clinic.problem).toEqual({ kind: 'settingsLostLetters', name: 'other.json' });
	expect(element.settings).toEqual({ clinicName: 'Kept Clinic' });
	await clinic.choose(new File([Buffer.from('\ufeff{"clinicName": "Clínica"}', 'utf16le')], 'other.json'));
	expect(element.settings).toEqual({ clinicName: 'Clínica' });
});

describe('the address of the last time', () => {
	const answer = () => Promise.resolve(Response.json({ clinicName: 'Own Clinic' }));

	it('is asked again by a page that is started without one, and how old the settings are is known', async () => {
		expect(await settingsAddress()).toBeNull();
		vi.stubGlobal('fetch', answer);
		const before = Date.now();
		await clinic.load(ADDRESS);
		expect(clinic.readAt).toBeGreaterThanOrEqual(before);
		const { readAt } = clinic;
		expect(await settingsAddress()).toBe(ADDRESS);

		vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
		clinic = new ClinicFile(element, onSettings);
		await clinic.load(await settingsAddress());
		expect([clinic.name, clinic.readAt]).toEqual(['/clinic.json', readAt]);
		vi.stubGlobal('location', new URL('https://clinic.example/tablet.html?settings=./other.json'));
		expect(await settingsAddress()).toBe('./other.json');
	});

	it('goes with a file that is chosen instead, and with what is forgotten', async () => {
		vi.stubGlobal('fetch', answer);
		await clinic.load(ADDRESS);
		await clinic.choose(new File(['{"clinicName": "Chosen Clinic"}'], 'ours.json'));
		expect(await settingsAddress()).toBeNull();
		await clinic.load(ADDRESS);
		await clinic.forget();
		expect([await settingsAddress(), clinic.readAt]).toEqual([null, undefined]);
	});
});
