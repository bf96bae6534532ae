/**
 * Reads a screen aloud when the reader asks for it, and marks the sentence that is being read. Uses only voices on the
 * device, because others send the text to a server.
 *
 *     off ── toggle ──► reading ⇄ paused      (noVoice where the device has none)
 *      ▲───── stop ────────┘
 */
import { sentencesIn } from './sentences';

const RATES = { slow: 0.75, usual: 1, fast: 1.25 };
export type ReadingPace = keyof typeof RATES;

/** Name of the highlight, in `CSS.highlights` and in the style sheet. */
const MARK = 'ketamine-explainer';

/** Stops the explainer that is reading: only one on a page reads at a time. */
let stopReading: (() => void) | undefined;

export class ReadAloud {
	state = $state<'off' | 'reading' | 'paused' | 'noVoice'>('off');
	pace = $state<ReadingPace>('usual');

	#root: Element | undefined;
	#language = '';
	#sentences: readonly Range[] = [];
	/** Index of the sentence that is being read. */
	#at = 0;
	/** Events of an older utterance are ignored. Held here because browsers may collect one that nobody references. */
	#utterance: SpeechSynthesisUtterance | undefined;

	constructor() {
		// Browsers load their voices only once they are asked for them.
		localVoice('');
	}

	toggle(root: Element, language: string): void {
		if (this.state !== 'off') return this.stop();
		stopReading?.();
		stopReading = () => this.stop();
		this.#root = root;
		this.#language = language;
		this.#sentences = sentencesIn(root.querySelector('.chapter')!, language);
		this.#at = 0;
		this.#read();
	}

	pauseOrGoOn(): void {
		if (this.state === 'paused') return this.#read();
		this.#hush();
		this.state = 'paused';
	}

	/** Starts the sentence that is being read again, at the new pace. */
	setPace(pace: ReadingPace): void {
		this.pace = pace;
		if (this.state === 'reading') this.#read();
	}

	stop(): void {
		if (this.state === 'off') return;
		this.#hush();
		stopReading = undefined;
		CSS.highlights?.delete(MARK);
		// The bar with the focused button disappears, so the focus returns to the Listen button.
		if (this.#root?.querySelector('.reader :focus')) this.#root.querySelector<HTMLElement>('[aria-pressed]')?.focus();
		this.state = 'off';
	}

	#read(): void {
		this.#hush();
		const sentence = this.#sentences[this.#at];
		if (!sentence) return this.stop();
		const voice = localVoice(this.#language);
		if (!voice) {
			this.state = 'noVoice';
			return;
		}
		this.state = 'reading';
		sentence.startContainer.parentElement!.scrollIntoView({ block: 'nearest' });
		CSS.highlights?.set(MARK, new Highlight(sentence));
		const utterance = (this.#utterance = new SpeechSynthesisUtterance(sentence.toString()));
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = RATES[this.pace];
		utterance.onend = () => {
			if (utterance !== this.#utterance) return;
			this.#at++;
			this.#read();
		};
		// Stops rather than skipping a sentence that cannot be spoken.
		utterance.onerror = () => {
			if (utterance !== this.#utterance) return;
			this.stop();
		};
		speechSynthesis.speak(utterance);
	}

	/** Silences the voice. `speechSynthesis.pause()` does not work in every browser. */
	#hush(): void {
		if (!this.#utterance) return;
		this.#utterance = undefined;
		speechSynthesis.cancel();
	}
}

/** A voice on the device for a language, preferably the device's default voice. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
	const voices = window.speechSynthesis
		?.getVoices()
		.filter((voice) => voice.localService && voice.lang.startsWith(language));
	return voices?.find((voice) => voice.default) ?? voices?.[0];
}
