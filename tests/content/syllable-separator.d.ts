/** The package has no types of its own. */
declare module 'syllable-separator' {
	/** Words in small letters, their syllables parted by points. */
	export function Separator(text: string): string;
}
