/**
 * Opens a dialog in sight in a frame that is taller than the window. A browser centres a dialog in its frame, however
 * little of that is seen; everything else would be inert, and nothing would seem to react any more.
 */

/** When a window with another size has told a frame in another process what is seen of it, ms. */
const SETTLED_MS = 300;

/** Outside of frames at once, otherwise when the part in sight is known, a frame later. @returns call it on closing */
export function openInSight(dialog: HTMLDialogElement, onopen: () => void): (() => void) | undefined {
	const frame = dialog.ownerDocument.defaultView!;
	const show = () => {
		if (dialog.open) return;
		dialog.showModal();
		onopen();
	};
	if (frame === frame.parent) {
		show();
		return;
	}
	// The only way to learn this in a frame from another site.
	const observer = new IntersectionObserver((entries) => {
		const { top, bottom, height } = entries.at(-1)!.intersectionRect;
		if (height) {
			dialog.style.top = `${top}px`;
			dialog.style.bottom = `${frame.innerHeight - bottom}px`;
			dialog.style.maxHeight = `${height - 24}px`;
		}
		// Only now: the browser scrolls the page to what gets the focus.
		show();
	});
	const look = () => {
		observer.disconnect();
		observer.observe(dialog.ownerDocument.documentElement);
	};
	look();
	let timer: ReturnType<typeof setTimeout>;
	// Not while the page around is scrolled: the dialog would jump, and the reader knows where it is.
	const onResize = () => {
		clearTimeout(timer);
		timer = setTimeout(look, SETTLED_MS);
	};
	frame.addEventListener('resize', onResize);
	return () => {
		observer.disconnect();
		clearTimeout(timer);
		frame.removeEventListener('resize', onResize);
	};
}
