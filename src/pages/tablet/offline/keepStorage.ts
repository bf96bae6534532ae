/**
 * Asks the browser not to clear the page's files and the clinic's settings when it runs short of room. Browsers decide
 * by themselves or ask the user. The page works without.
 */
export async function keepStorage(): Promise<void> {
	// Only on pages with https, and not in older browsers.
	const storage = (navigator as { storage?: Partial<StorageManager> }).storage;
	try {
		if (!(await storage?.persisted?.())) await storage?.persist?.();
	} catch {
		// Not allowed here.
	}
}
