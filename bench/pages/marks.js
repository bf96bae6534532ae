/** The positions of the 60 marks, the same for every contender, and the button that starts and stops them. */
export const MARKS = 60;

/**
 * Each mark moves slowly on a circle of its own.
 * @param {number} i
 * @param {number} ms
 * @returns {[x: number, y: number]}
 */
export function markAt(i, ms) {
	const angle = ms / 1500 + i;
	return [60 + (i % 10) * 66 + 20 * Math.cos(angle), 50 + Math.floor(i / 10) * 60 + 20 * Math.sin(angle)];
}

/**
 * A touch does nothing until the contender is ready, as on any page that is still loading.
 * @param {(playing: boolean) => void} set
 * @param {() => boolean | undefined} [ready]
 */
export function onPlay(set, ready = () => true) {
	let playing = false;
	document.querySelector('#play')?.addEventListener('click', () => {
		if (!ready()) return;
		playing = !playing;
		Object.assign(window, { playing });
		set(playing);
	});
}
