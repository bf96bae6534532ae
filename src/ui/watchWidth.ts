/**
 * Tells the width of an element, px: at once, and in the frame after each change. What depends on it changes the
 * element's height, and a browser that sees this in the same turn reports an error to the page ("ResizeObserver loop
 * completed with undelivered notifications"), which sites count as a crash.
 */
export function watchWidth(onWidth: (px: number) => void): (node: HTMLElement) => () => void {
	return (node) => {
		let known = node.clientWidth;
		let frame = 0;
		onWidth(known);
		const observer = new ResizeObserver(() => {
			if (node.clientWidth === known) return;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => onWidth((known = node.clientWidth)));
		});
		observer.observe(node);
		return () => {
			cancelAnimationFrame(frame);
			observer.disconnect();
		};
	};
}
