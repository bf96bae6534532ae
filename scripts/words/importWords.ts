/** Takes the texts of a translator's file into the modules of the language: all of them, or none. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCKED_PATHS } from '../../src/content/lockedPaths';
import { ENGLISH_TEXTS, idsByText, TEXT_VERSION } from './exportWords';
import { moduleTexts, type PlacedText } from './moduleTexts';
import { newModules } from './newModules';
import { isUnder } from '../../src/review/places';
import { WordsError } from './problem';
import { readXliff } from './readXliff';
import { refusalsOf, shownRefusal } from './refusals';
import { canGrade } from './screenRules';
import { markSignedOff } from './signedOffConstant';
import { readSignOffs, reviewFile, signedNow } from './signing';
import { bannedWordsOf } from './textRules';
import { formatted, modulesWith } from './writeModules';

export interface ImportRequest {
	/** With a folder of modules for each language, like `src/content`. */
	readonly folder: string;
	readonly language: string;
	readonly bytes: Uint8Array;
	/** Name of the file, for messages. */
	readonly fileName: string;
	/** Who has signed off the texts that the file says are signed off. */
	readonly reviewer?: string | undefined;
	/** ISO 8601 date of the sign-offs. */
	readonly today: string;
}

export interface Imported {
	/** Paths of the files that have changed. */
	readonly written: readonly string[];
	/** Ids of the texts that are other than before. */
	readonly changed: readonly string[];
	/** What the person who imports has to know or to do. */
	readonly notices: readonly string[];
}

/** @throws WordsError with every refusal; then nothing has been written */
export async function importWords(request: ImportRequest): Promise<Imported> {
	const { folder, language, bytes, fileName, reviewer, today } = request;
	const { units, textVersion } = readXliff(bytes, fileName, language);
	const begins = !existsSync(join(folder, language, 'index.ts'));
	const placed = begins ? new Map<string, PlacedText>() : moduleTexts(folder, language);
	const before = new Map([...placed].map(([id, { node }]) => [id, node.text]));
	const shared = [...idsByText(begins ? moduleTexts(folder, 'en') : placed).values()].filter((ids) => ids.length > 1);

	const refusals = refusalsOf(units, { language, texts: before, shared });
	const problems = refusals.map((refusal) => shownRefusal(fileName, refusal));
	const old = textVersion !== undefined && textVersion !== TEXT_VERSION && problems.length > 0;
	const signed = signedNow(units, readSignOffs(folder, language), reviewer, today);
	const unnamed =
		signed === undefined ? [`${fileName}: texts are signed off; give who did it: --reviewer "Name".`] : [];
	if (problems.length || signed === undefined)
		throw new WordsError([
			...(old
				? [`${fileName}: was exported from another version of the English text (${textVersion}; now ${TEXT_VERSION}).`]
				: []),
			...problems,
			...unnamed,
			'Nothing is imported.',
		]);

	const texts = new Map(units.map(({ id, target }) => [id, target]));
	const files = begins
		? await newModules(folder, { language, direction: directionOf(language), texts })
		: await modulesWith(placed, texts);
	const review = await formatted(JSON.stringify({ signed }), 'json');
	if (Object.keys(signed).length || existsSync(reviewFile(folder, language)))
		files.set(reviewFile(folder, language), review);
	const constant = await markSignedOff(
		folder,
		language,
		[...ENGLISH_TEXTS.keys()].every((id) => id in signed),
	);
	if (constant) files.set(constant.file, constant.source);
	const written = writeAll(files);

	const changed = [...texts].filter(([id, text]) => before.get(id) !== text).map(([id]) => id);
	return { written, changed, notices: noticesFor(language, changed, begins) };
}

/** Writes what differs from the file that is there. */
function writeAll(files: ReadonlyMap<string, string>): string[] {
	const differing = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
	for (const [path, text] of differing) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return differing.map(([path]) => path);
}

function directionOf(language: string): 'ltr' | 'rtl' {
	// A getter in Node 20 and 22, a method in later versions.
	const locale = new Intl.Locale(language) as Intl.Locale & {
		readonly textInfo?: { readonly direction: 'ltr' | 'rtl' };
		readonly getTextInfo?: () => { readonly direction: 'ltr' | 'rtl' };
	};
	return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

function noticesFor(language: string, changed: readonly string[], begins: boolean): string[] {
	if (begins)
		return [
			`Add ${language} to src/content/languages.ts and src/content/signedOff.ts; docs/content.md has the other steps.`,
			...(bannedWordsOf(language).length ? [] : [`No banned words are known for ${language}: not checked.`]),
			...(canGrade(language) ? [] : [`No formula for the reading grade of ${language} is known: not checked.`]),
		];
	const locked = changed.filter((id) => Object.values(LOCKED_PATHS).some((start) => isUnder(id, start)));
	return locked.map(
		(id) => `${id} is locked: a clinician must agree, then change it in the locked sentences of tests/content, too.`,
	);
}
