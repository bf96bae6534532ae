/** The state of the review pack: which texts, for which clinic, and what has changed since an older pack. */
import { localText, parseSettingsJson, readSettings, describeProblem, MESSAGES } from '../../clinic';
import { say, wordsFor, type Language } from '../../content';
import { LOCKED_PATHS } from '../../content/lockedPaths';
import { clinicTexts, textFingerprint, type ReviewedText } from '../../review';
import { changesBetween, type TextChange } from '../../review/changes';
import { ownTexts } from '../../review/ownTexts';
import { isFault, readPackFile, writePackFile, type PackFile } from '../../review/packFile';
import { isUnder } from '../../review/places';
import { sectionsOf, type Section } from '../../review/sections';
import { PACK_WORDS, type PackWords } from './words';

const LOCKED = Object.values(LOCKED_PATHS);

type ById<Value> = Readonly<Record<string, Value>>;

export class ReviewPack {
	language = $state<Language>('en');
	/** A clinic's settings as they are in its file. */
	draft = $state.raw<object>({});
	/** What is wrong with a file that was opened, in words. */
	fault = $state('');
	#older = $state.raw<PackFile>();

	constructor(
		readonly version: string,
		readonly today: Date,
	) {}

	readonly words: PackWords = $derived(PACK_WORDS[this.language]);
	readonly settings = $derived.by(() => readSettings([this.draft], this.today).settings);
	readonly hasClinic: boolean = $derived(Object.keys(this.draft).length > 0);
	readonly clinicName: string = $derived(localText(this.settings.clinicName, this.language)?.text ?? '');
	readonly texts: readonly ReviewedText[] = $derived([
		...ownTexts(this.language),
		...clinicTexts(this.settings, this.language),
	]);
	readonly fingerprint: string = $derived(textFingerprint(this.settings, this.language));
	/** An older pack of the same language, which this one is compared with. */
	readonly older: PackFile | undefined = $derived(this.#older?.language === this.language ? this.#older : undefined);
	readonly changes: ById<TextChange> | undefined = $derived(
		this.older && Object.fromEntries(changesBetween(this.older.texts, this.texts).map((change) => [change.id, change])),
	);
	/** Texts of the older pack that are no longer shown. */
	readonly gone: readonly TextChange[] = $derived(
		Object.values(this.changes ?? {}).filter(({ now }) => now === undefined),
	);
	readonly sections: readonly Section[] = $derived(
		sectionsOf(this.texts.filter(({ id }) => !this.changes || Object.hasOwn(this.changes, id))),
	);
	/** Of a translation: the English text of each id. */
	readonly originals: ById<string> = $derived(
		Object.fromEntries(this.language === 'en' ? [] : ownTexts('en').map(({ id, text }) => [id, text])),
	);
	/** The number of each text: the same in every pack of these texts, short or not. */
	readonly numbers: ById<number> = $derived(
		Object.fromEntries(
			sectionsOf(this.texts)
				.flatMap(({ texts }) => texts)
				.map(({ id }, i) => [id, i + 1]),
		),
	);
	get languageName(): string {
		return wordsFor(this.language).languageName;
	}

	isLocked(id: string): boolean {
		return LOCKED.some((path) => isUnder(id, path));
	}

	openSettings(json: string): void {
		const parsed = parseSettingsJson(json, 'settings');
		if ('problem' in parsed) {
			const { message } = describeProblem(parsed.problem, MESSAGES[this.language]);
			this.fault = say(this.words.faults.settings, { message });
			return;
		}
		const { problems } = readSettings([parsed.value], this.today);
		if (typeof parsed.value === 'object' && parsed.value !== null) this.draft = parsed.value;
		const messages = problems.map((problem) => describeProblem(problem, MESSAGES[this.language]));
		this.fault = messages.map(({ path, message }) => `${path}: ${message}`).join('\n');
	}

	openOlder(file: string, json: string): void {
		const read = readPackFile(json, this.language);
		if (!isFault(read)) {
			this.#older = read;
			this.fault = '';
			return;
		}
		const { code, ...params } = read;
		const index = 'index' in params ? { index: params.index + 1 } : {};
		this.fault = say(this.words.faults[code], { file, ...params, ...index });
	}

	forgetOlder(): void {
		this.#older = undefined;
	}

	/** `review.json`, with the texts of the whole pack. */
	get file(): string {
		const { version, language, fingerprint, texts } = this;
		return writePackFile({ version, language, fingerprint, texts });
	}
}
