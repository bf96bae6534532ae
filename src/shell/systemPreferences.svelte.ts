/** What the reader's device asks for, followed live. */
export class SystemPreferences {
	reducedMotion = $state.raw(false);
	darkColors = $state.raw(false);
	moreContrast = $state.raw(false);

	/** Begins to follow; the returned function ends it. */
	follow(): () => void {
		const releases = [
			watch('(prefers-reduced-motion: reduce)', (matches) => (this.reducedMotion = matches)),
			watch('(prefers-color-scheme: dark)', (matches) => (this.darkColors = matches)),
			// Colours that the device forces are a wish for contrast too.
			watch('(prefers-contrast: more), (forced-colors: active)', (matches) => (this.moreContrast = matches)),
		];
		return () => releases.forEach((release) => release());
	}
}

function watch(condition: string, take: (matches: boolean) => void): () => void {
	const query = matchMedia(condition);
	const onChange = () => take(query.matches);
	onChange();
	query.addEventListener('change', onChange);
	return () => query.removeEventListener('change', onChange);
}
