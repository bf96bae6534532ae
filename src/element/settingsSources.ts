/** Where a clinic's settings come from, weakest first: attributes, `settings-src`, a child script, the property. */
import { decodeSettings, parseSettingsJson, problemAt, type Fault, type Problem } from '../clinic';

/** After this the file counts as unreachable: some networks take a request and never answer. */
const LONGEST_WAIT_MS = 30_000;

export class SettingsSources {
	readonly #element: HTMLElement;
	readonly #onChange: () => void;
	#property: unknown;
	#child: unknown;
	#childText: string | undefined;
	#fetched: unknown;
	#src: string | null = null;
	#problems = new Map<'child' | 'fetched', Problem>();
	#fetching: AbortController | undefined;
	#fileUnderWay = false;

	constructor(element: HTMLElement, onChange: () => void) {
		this.#element = element;
		this.#onChange = onChange;
	}

	get property(): unknown {
		return this.#property;
	}

	set property(value: unknown) {
		this.#property = value;
		this.#onChange();
	}

	/** Everything that was given, weakest first. */
	get all(): readonly unknown[] {
		return [this.#attributes(), this.#fetched, this.#child, this.#property];
	}

	/** Whether more may come: a file, or parts of the page that are not parsed yet. */
	get underWay(): boolean {
		return this.#fileUnderWay || !this.#element.isConnected || document.readyState === 'loading';
	}

	/** Problems with sources that could not be read at all. */
	get problems(): Problem[] {
		return [...this.#problems.values()];
	}

	/** @returns whether it is another text than before */
	readChild(): boolean {
		// Not only as a direct child: editors wrap what they find in paragraphs. The type may have a charset after it.
		const text = this.#element.querySelector('script[type^="application/json" i]')?.textContent;
		if (text === this.#childText) return false;
		this.#childText = text;
		this.#problems.delete('child');
		this.#child = undefined;
		if (text === undefined) return true;
		const parsed = parseSettingsJson(text, 'settings');
		if ('problem' in parsed) this.#problems.set('child', parsed.problem);
		else this.#child = parsed.value;
		return true;
	}

	/** Fetches `settings-src` when it is new. The only request the explainer ever makes. */
	async fetch(): Promise<void> {
		const src = this.#element.getAttribute('settings-src');
		if (src === this.#src) return;
		this.#src = src;
		this.#fetching?.abort();
		this.#fetching = undefined;
		this.#fetched = undefined;
		this.#problems.delete('fetched');
		const address = src?.trim();
		this.#fileUnderWay = !!address;
		if (!address) return this.#onChange();
		const fetching = (this.#fetching = new AbortController());
		const timer = setTimeout(() => fetching.abort(new Error('no answer in time')), LONGEST_WAIT_MS);
		const fail = (fault: Fault) => this.#problems.set('fetched', problemAt('settingsSrc', fault));
		try {
			const response = await fetch(new URL(address, document.baseURI), {
				signal: fetching.signal,
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
			});
			if (response.ok) {
				const parsed = parseSettingsJson(decodeSettings(await response.arrayBuffer()).text, 'settingsSrc');
				if (this.#fetching !== fetching) return;
				if ('problem' in parsed) this.#problems.set('fetched', parsed.problem);
				else this.#fetched = parsed.value;
			} else fail({ code: 'httpStatus', params: { given: address, status: response.status } });
		} catch (error) {
			if (this.#fetching !== fetching) return;
			fail({
				code: 'fetchFailed',
				params: { given: address, reason: error instanceof Error ? error.message : String(error) },
			});
		} finally {
			clearTimeout(timer);
		}
		this.#fileUnderWay = false;
		this.#onChange();
	}

	/** Cancels a fetch under way. It starts again when the element returns to the page. */
	abort(): void {
		if (!this.#fetching) return;
		this.#fetching.abort();
		this.#fetching = undefined;
		if (this.#fetched === undefined) this.#src = null;
	}

	#attributes(): Record<string, string> {
		const settings: Record<string, string> = {};
		const name = this.#element.getAttribute('clinic-name');
		const phone = this.#element.getAttribute('clinic-phone');
		if (name !== null) settings.clinicName = name;
		if (phone !== null) settings.clinicPhone = phone;
		return settings;
	}
}
