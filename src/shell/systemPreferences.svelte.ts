/** What the reader's device asks for, kept up to date while it is followed. */
export class SystemPreferences {
	reducedMotion = $state(false);
	darkColors = $state(false);
	moreContrast = $state(false);

	/** Starts following; the returned function stops it. */
	follow(): () => void {
		const releases = [
			watch('(prefers-reduced-motion: reduce)', (matches) => (this.reducedMotion = matches)),
			watch('(prefers-color-scheme: dark)', (matches) => (this.darkColors = matches)),
			// A reader who forces colours wants contrast, too.
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
