/** Forty bad settings on one page: the screen is never blank, no script runs, and every safety line stays. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { explainer, openExplainer, words } from './pages';

test('whatever settings are given, the safety lines stand and nothing runs', async ({ host, page }) => {
	await openExplainer(host, 'view="day"');
	const seen = await explainer(page).evaluate(async (node) => {
		const element = node as KetamineExplainerElement;
		const markup = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
		const cycle: Record<string, unknown> = {};
		cycle.foodRule = cycle;
		cycle.stepsAdded = [cycle];
		const fail = (): never => {
			throw new Error('no');
		};
		const everything = (value: unknown) =>
			Object.fromEntries(
				[
					...['clinicName', 'clinicPhone', 'emergencyNumber', 'crisisLine', 'address', 'logo', 'pageUrl', 'visitType'],
					...['foodRule', 'drinkRule', 'medicineRule', 'alcoholRule', 'companionRule', 'rideRule', 'noDriveTime'],
					...['stepsHidden', 'stepsAdded', 'observationLength', 'bpInterval', 'reviewedBy', 'reviewedOn'],
				].map((key) => [key, value]),
			);
		const step = { after: 'room', title: markup, text: markup };
		const nasty: unknown[] = [
			...[null, undefined, 0, '', 'text', [], [[]], true, Symbol('s'), () => 0, 10n, new Map(), new Date()],
			...[null, '', ' ', markup, '\u202Egnp', 'javascript:window.ran=1', -1, NaN, 1e9, {}, [], [null], cycle].map(
				everything,
			),
			everything('x'.repeat(1_000_000)),
			everything({ en: markup, es: markup }),
			everything({ __proto__: { en: 'Hello' } }),
			JSON.parse('{"__proto__": {"noDriveTime": 1, "emergencyNumber": ""}, "constructor": {"prototype": {"x": 1}}}'),
			cycle,
			new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail }),
			{ stepsAdded: [step, step, step, step] },
			{ stepsAdded: Array(1e6).fill(step) },
			{ stepsHidden: ['evening-before', 'infusion', 'going-home', 'days-after', 'room'] },
			{ logo: 'data:image/svg+xml;base64,' + btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="parent.ran=1"/>') },
			{ noDriveTime: 2, bpInterval: 60, emergencyNumber: '', crisisLine: null },
			{ companionRule: 'No companion needed', alcoholRule: 'Beer is fine', foodRule: 'A safe, proven cure' },
		];
		const missing: number[] = [];
		for (const [i, settings] of nasty.entries()) {
			element.settings = settings as never;
			const texts: string[] = [];
			for (const at of ['overview', 'evening-before', 'infusion', 'going-home']) {
				element.goTo('day', at);
				await Promise.resolve();
				texts.push(element.shadowRoot!.textContent);
			}
			const all = texts.join(' ');
			const locked = ['3 to 7 days', 'An adult must take you home', 'at least 24 hours', 'Call 911', '988'];
			const others = ['has not approved ketamine', 'trouble breathing', 'Do not stop or skip a medicine on your own'];
			if (![...locked, ...others].every((line) => all.includes(line))) missing.push(i);
			if (element.shadowRoot!.querySelector('script, .failed')) missing.push(i);
		}
		return { missing, count: nasty.length, ran: 'ran' in window, polluted: 'noDriveTime' in {} };
	});
	expect(seen).toEqual({ missing: [], count: seen.count, ran: false, polluted: false });
	expect(seen.count).toBeGreaterThanOrEqual(38);
	await expect(page.getByRole('button', { name: words.ui.help })).toBeVisible();
	expect(host.requests.every((address) => address.startsWith('https://') || address.startsWith('http://'))).toBe(true);
	expect(new Set(host.requests.map((address) => new URL(address).origin)).size).toBe(1);
});
