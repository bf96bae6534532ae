/**
 * Writes the digest of each language's texts, to which a clinic's review is bound. A test fails if it is out of date.
 *
 *     npx tsx scripts/wordsDigests.ts
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES, type Language } from '../src/content';
import { digestOf } from '../src/review/fingerprint';
import { ownTexts } from '../src/review/ownTexts';

export const DIGESTS_FILE = 'src/review/wordsDigests.ts';

export async function wordsDigestsModule(): Promise<string> {
	const digests = (Object.keys(LANGUAGES) as Language[]).map((language) => [language, digestOf(ownTexts(language))]);
	const source = `/** Digest of the explainer's own texts in each language. Written by \`npx tsx scripts/wordsDigests.ts\`. */
import type { Language } from '../content';

export const WORDS_DIGESTS: Readonly<Record<Language, string>> = ${JSON.stringify(Object.fromEntries(digests))};
`;
	return format(source, { ...(await resolveConfig(DIGESTS_FILE)), parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	writeFileSync(DIGESTS_FILE, await wordsDigestsModule());
}
