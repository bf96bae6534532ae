/** What the reader's device asks for, followed live. */
const QUERIES = {
	reducedMotion: '(prefers-reduced-motion: reduce)',
	darkColors: '(prefers-color-scheme: dark)',
	moreContrast: '(prefers-contrast: more)',
} as const;
type Preference = keyof typeof QUERIES;

export class SystemPreferences {
	#values = $state<Record<Preference, boolean>>({ reducedMotion: false, darkColors: false, moreContrast: false });

	get reducedMotion(): boolean {
		return this.#values.reducedMotion;
	}
	get darkColors(): boolean {
		return this.#values.darkColors;
	}
	get moreContrast(): boolean {
		return this.#values.moreContrast;
	}

	/** Begins to follow; the returned function ends it. */
	follow(): () => void {
		const releases = (Object.keys(QUERIES) as Preference[]).map((name) => {
			const query = matchMedia(QUERIES[name]);
			const take = () => (this.#values[name] = query.matches);
			take();
			query.addEventListener('change', take);
			return () => query.removeEventListener('change', take);
		});
		return () => releases.forEach((release) => release());
	}
}
