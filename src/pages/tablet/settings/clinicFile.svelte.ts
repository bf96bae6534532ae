/** The clinic's settings on this tablet: from `?settings=` on the same site, else from the file that was chosen once. */
import {
	describeProblem,
	MESSAGES,
	parseSettingsJson,
	readSettings,
	untranslated,
	type ClinicSettings,
	type Language,
	type Problem,
} from '../../../clinic';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../../content';
import type { KetamineExplainerElement } from '../../../element/KetamineExplainerElement';
import { sameOrigin } from './address';
import { forgetSettings, keepSettings, keptSettings, type NamedText } from './keptSettings';

/** What is wrong with the settings as a whole; the words for it are in words.ts. */
export interface FileProblem {
	readonly kind: 'settingsOtherOrigin' | 'settingsUnreachable' | 'settingsBroken' | 'settingsNotKept';
	readonly name: string;
}

export class ClinicFile {
	/** Where the settings in use come from. */
	name = $state.raw<string>();
	settings = $state.raw<ClinicSettings>(readSettings([]).settings);
	problem = $state.raw<FileProblem>();
	/** What is wrong with single settings. */
	refused = $state.raw<readonly Problem[]>([]);
	/** Names of settings with a text that readers of the other language see in the wrong one. */
	inOneLanguage = $state.raw<readonly string[]>([]);
	readonly #element: KetamineExplainerElement;
	/** Counts what somebody has chosen: a file under way since before gives way. */
	#choices = 0;

	constructor(element: KetamineExplainerElement) {
		this.#element = element;
	}

	/** At the start; what is chosen meanwhile stays. */
	async load(address: string | null): Promise<void> {
		const fetched = address ? await this.#fetch(address) : undefined;
		if (this.#choices) return;
		if (fetched && (await this.#use(fetched))) return;
		// A site that can't be reached now was reached before, perhaps.
		const kept = await keptSettings();
		if (this.#choices) return;
		const { problem } = this;
		if (kept) this.#apply(kept);
		this.problem = problem ?? this.problem;
	}

	async choose(file: File): Promise<void> {
		const choice = ++this.#choices;
		this.problem = undefined;
		const text = await file.text();
		if (choice === this.#choices) await this.#use({ name: file.name, text });
	}

	async forget(): Promise<void> {
		this.#choices++;
		await forgetSettings();
		this.name = undefined;
		this.problem = undefined;
		this.refused = [];
		this.inOneLanguage = [];
		this.#element.settings = undefined;
		this.settings = readSettings([]).settings;
	}

	/** A line for each problem with a single setting. */
	refusedIn(language: Language): readonly string[] {
		const lines = this.refused.map((problem) => {
			const { path, message } = describeProblem(problem, MESSAGES[language]);
			return `${path}: ${message}`;
		});
		return eachOnce(lines);
	}

	async #fetch(address: string): Promise<NamedText | undefined> {
		const url = sameOrigin(address);
		if (!url) {
			this.problem = { kind: 'settingsOtherOrigin', name: address };
			return undefined;
		}
		try {
			const response = await fetch(url, { credentials: 'omit', cache: 'no-cache', redirect: 'error' });
			if (response.ok) return { name: url.pathname, text: await response.text() };
		} catch {
			// Said below.
		}
		if (this.#choices) return undefined;
		this.problem = { kind: 'settingsUnreachable', name: url.pathname };
		return undefined;
	}

	/** @returns whether it holds settings at all; only then is it kept */
	async #use(given: NamedText): Promise<boolean> {
		if (!this.#apply(given)) return false;
		if (!(await keepSettings(given))) this.problem = { kind: 'settingsNotKept', name: given.name };
		return true;
	}

	#apply({ name, text }: NamedText): boolean {
		const parsed = parseSettingsJson(text, 'settings');
		if ('problem' in parsed || typeof parsed.value !== 'object' || !parsed.value || Array.isArray(parsed.value)) {
			this.problem = { kind: 'settingsBroken', name };
			return false;
		}
		const { settings, problems } = readSettings([parsed.value]);
		this.settings = settings;
		this.refused = problems;
		const inOneLanguage = Object.keys(LANGUAGES).flatMap((lang) =>
			untranslated(settings, lang as Language, DEFAULT_LANGUAGE),
		);
		this.inOneLanguage = eachOnce(inOneLanguage.map(({ path }) => path.split('.')[0]!));
		this.name = name;
		this.#element.settings = parsed.value;
		return true;
	}
}

function eachOnce(texts: readonly string[]): string[] {
	return texts.filter((text, i) => texts.indexOf(text) === i);
}
