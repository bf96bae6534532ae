/** What the tablet page does when it wakes up: the idle watch asks the clock. */
import { goTo, placeOf } from './pages';
import { expect, test } from './tabletPage';

test('a tablet that slept for an hour is cleared when it is seen again; a clock that is set is not seen', async ({
	tablet,
	page,
}) => {
	await page.addInitScript(() => {
		let visible = true;
		let wall = 0;
		const { now } = Date;
		Date.now = () => now.call(Date) + wall;
		Object.defineProperty(document, 'visibilityState', { get: () => (visible ? 'visible' : 'hidden') });
		const see = (on: boolean) => {
			visible = on;
			document.dispatchEvent(new Event('visibilitychange'));
		};
		const setClock = (hours: number) => (wall += hours * 3_600_000);
		Object.assign(window, { see, setClock });
	});
	await tablet.open();
	await goTo(page, 'day', 'room');
	await page.mouse.click(5, 5);
	const run = (code: string) => page.evaluate(code);

	await run('setClock(1); dispatchEvent(new Event("focus"))');
	await run('setClock(-5); dispatchEvent(new Event("focus"))');
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'room' });

	await run('see(false); setClock(1)');
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'room' });
	await run('see(true)');
	expect(await placeOf(page)).toEqual({ chapter: 'start', step: 'welcome' });
});
