/**
 * Whether the text was reviewed, for the split script. A review is of all the text, so all of it is fetched, and only
 * where a clinic says that it was reviewed. Until then every screen says that it is a preview.
 */
import type { ClinicSettings } from '../../clinic';
import type { Language } from '../../content';
import { fetchWords, WORDS_PARTS } from '../../content/languagesInParts';

type Fingerprint = (settings: ClinicSettings, language: Language) => string;

/** By language, once all that it needs has come. */
let fingerprints = $state.raw<Readonly<Partial<Record<Language, Fingerprint>>>>({});
const underWay: Partial<Record<Language, boolean>> = {};

export function isReviewedText(settings: ClinicSettings, language: Language): boolean | undefined {
	const fingerprint = fingerprints[language];
	if (!fingerprint) {
		void fetchAll(language);
		return undefined;
	}
	return settings.reviewedText?.includes(fingerprint(settings, language)) ?? false;
}

async function fetchAll(language: Language): Promise<void> {
	if (underWay[language]) return;
	underWay[language] = true;
	try {
		const [{ textFingerprint }] = await Promise.all([
			import('../textFingerprint'),
			...WORDS_PARTS.map((part) => fetchWords(language, part)),
		]);
		fingerprints = { ...fingerprints, [language]: textFingerprint };
	} catch {
		// It stays a preview. The next screen asks again.
	} finally {
		underWay[language] = false;
	}
}
