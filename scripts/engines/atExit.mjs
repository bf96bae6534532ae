/** Browsers end when this program ends, however it ends. */

/** @type {Set<() => void>} */
const endings = new Set();

/**
 * @param {() => void} end ends a browser at once
 * @returns {() => void} does so now, and not again
 */
export function atExit(end) {
	if (endings.size === 0) {
		process.on('exit', endAll);
		for (const signal of SIGNALS) process.on(signal, interrupted);
	}
	endings.add(end);
	return () => {
		if (endings.delete(end)) end();
		if (endings.size > 0) return;
		process.off('exit', endAll);
		for (const signal of SIGNALS) process.off(signal, interrupted);
	};
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

function endAll() {
	for (const end of [...endings].reverse()) end();
	endings.clear();
}

function interrupted() {
	process.exit(130);
}
