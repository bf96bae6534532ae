/** The clinic's settings on this tablet: those that the address names, else the file that was chosen last. */
import {
	decodeSettings,
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
import { forgetSettings, keepSettings, keptSettings, type KeptText, type NamedText } from './keptSettings';

/** After this the settings at an address count as unreachable. */
const LONGEST_WAIT_MS = 30_000;

/** What is wrong with the settings as a whole. `kind` is the key of its sentence in words.ts. */
export interface FileProblem {
	readonly kind:
		'settingsOtherOrigin' | 'settingsUnreachable' | 'settingsBroken' | 'settingsLostLetters' | 'settingsNotKept';
	readonly name: string;
}

export class ClinicFile {
	/** Name of the file that the settings in use come from, or its address. */
	name = $state<string>();
	/** When they were read from there, ms since 1970. */
	readAt = $state<number>();
	settings = $state.raw<ClinicSettings>(readSettings([]).settings);
	problem = $state<FileProblem>();
	/** What is wrong with single settings. */
	refused = $state.raw<readonly Problem[]>([]);
	/** Names of settings with a text in one language only, which readers of the other see in the wrong language. */
	inOneLanguage = $state<readonly string[]>([]);
	readonly #element: KetamineExplainerElement;
	readonly #onSettings: (settings: ClinicSettings) => void;
	/** Counts the user's choices, so that a slower fetch that began before one does not undo it. */
	#choices = 0;

	/** @param onSettings called with the settings whenever there are others */
	constructor(element: KetamineExplainerElement, onSettings: (settings: ClinicSettings) => void) {
		this.#element = element;
		this.#onSettings = onSettings;
	}

	/**
	 * Loads the settings when the page starts: at once those that this address gave before, and newer ones when they come.
	 * If the user chooses a file meanwhile, that one stays.
	 */
	async load(address: string | null): Promise<void> {
		const url = address ? sameOrigin(address) : undefined;
		const fetching = address ? this.#fetch(address, url) : undefined;
		const kept = await keptSettings();
		if (this.#choices) return;
		// What another file or address gave is shown only if this one gives nothing: it may be another clinic's.
		const atOnce = !!kept && (!address || (!!url && kept.name === nameOf(url)));
		if (atOnce) this.#applyKept(kept);
		const fetched = await fetching;
		if (this.#choices) return;
		if (fetched && (await this.#use(fetched))) return;
		if (this.#choices || !kept || atOnce) return;
		this.#applyKept(kept);
	}

	async choose(file: File): Promise<void> {
		const choice = ++this.#choices;
		this.problem = undefined;
		const { text, whole } = decodeSettings(await file.arrayBuffer());
		if (choice !== this.#choices) return;
		if (whole) await this.#use({ name: file.name, text });
		else this.problem = { kind: 'settingsLostLetters', name: file.name };
	}

	async forget(): Promise<void> {
		this.#choices++;
		await forgetSettings();
		this.name = undefined;
		this.readAt = undefined;
		this.problem = undefined;
		this.refused = [];
		this.inOneLanguage = [];
		this.#element.settings = undefined;
		this.#show(readSettings([]).settings);
	}

	/** A line for each problem with a single setting. */
	refusedIn(language: Language): readonly string[] {
		const lines = this.refused.map((problem) => {
			const { path, message } = describeProblem(problem, MESSAGES[language]);
			return `${path}: ${message}`;
		});
		return eachOnce(lines);
	}

	async #fetch(address: string, url: URL | undefined): Promise<NamedText | undefined> {
		if (!url) {
			this.problem = { kind: 'settingsOtherOrigin', name: address };
			return undefined;
		}
		const name = nameOf(url);
		try {
			const response = await fetch(url, {
				credentials: 'omit',
				cache: 'no-cache',
				redirect: 'error',
				// Some networks take a request and never answer.
				signal: AbortSignal.timeout(LONGEST_WAIT_MS),
			});
			if (response.ok) return { name, address, text: decodeSettings(await response.arrayBuffer()).text };
		} catch {
			// Reported below.
		}
		if (this.#choices) return undefined;
		this.problem = { kind: 'settingsUnreachable', name };
		return undefined;
	}

	/** Goes on with the settings from the last time. What is wrong with those that were asked for is still told. */
	#applyKept(kept: KeptText): void {
		const { problem } = this;
		this.#apply(kept);
		this.readAt = kept.readAt;
		this.problem = problem ?? this.problem;
	}

	/** Applies a file, and keeps it if it holds settings. @returns whether it does */
	async #use(given: NamedText): Promise<boolean> {
		if (!this.#apply(given)) return false;
		this.readAt = Date.now();
		if (!(await keepSettings({ ...given, readAt: this.readAt })))
			this.problem = { kind: 'settingsNotKept', name: given.name };
		return true;
	}

	#apply({ name, text }: NamedText): boolean {
		const parsed = parseSettingsJson(text, 'settings');
		if ('problem' in parsed || typeof parsed.value !== 'object' || !parsed.value || Array.isArray(parsed.value)) {
			this.problem = { kind: 'settingsBroken', name };
			return false;
		}
		const { settings, problems } = readSettings([parsed.value]);
		this.#show(settings);
		this.refused = problems;
		const inOneLanguage = Object.keys(LANGUAGES).flatMap((lang) =>
			untranslated(settings, lang as Language, DEFAULT_LANGUAGE),
		);
		this.inOneLanguage = eachOnce(inOneLanguage.map(({ path }) => path.split('.')[0]!));
		this.name = name;
		this.#element.settings = parsed.value;
		return true;
	}

	#show(settings: ClinicSettings): void {
		this.settings = settings;
		this.#onSettings(settings);
	}
}

/** An address on this site as it is shown, and as it is compared with that of the kept settings. */
function nameOf({ pathname, search }: URL): string {
	return pathname + search;
}

function eachOnce(texts: readonly string[]): string[] {
	return texts.filter((text, i) => texts.indexOf(text) === i);
}
