/**
 * Reads a screen aloud, sentence by sentence, and marks the sentence. Only with voices of the device: others send the
 * words to somebody's server. Off until asked.
 *
 *     off ── toggle ──► reading ⇄ paused      (noVoice where the device has none)
 *      ▲───── stop ────────┘
 */
import { sentencesIn } from './sentences';

const RATES = { slow: 0.75, usual: 1, fast: 1.25 };
export type ReadingPace = keyof typeof RATES;

/** Name of the mark in the page's registry and in the style sheet. */
const MARK = 'ketamine-explainer';

/** Stops who reads now: one on a page at a time. */
let stopReading: (() => void) | undefined;

export class ReadAloud {
	state = $state.raw<'off' | 'reading' | 'paused' | 'noVoice'>('off');
	pace = $state.raw<ReadingPace>('usual');

	#root: Element | undefined;
	#language = '';
	#sentences: readonly Range[] = [];
	/** The sentence that is read, by its place. */
	#at = 0;
	/** Kept, so that what an older one reports is known as old, and because browsers forget one that nobody holds. */
	#utterance: SpeechSynthesisUtterance | undefined;

	constructor() {
		// Browsers begin to look for their voices when they are first asked.
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

	/** The sentence that is being read begins again at the new pace. */
	setPace(pace: ReadingPace): void {
		this.pace = pace;
		if (this.state === 'reading') this.#read();
	}

	stop(): void {
		if (this.state === 'off') return;
		this.#hush();
		stopReading = undefined;
		CSS.highlights?.delete(MARK);
		// The buttons for reading go away: the focus goes back to where it began.
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
		// What can't be spoken is not passed over in silence.
		utterance.onerror = () => {
			if (utterance !== this.#utterance) return;
			this.stop();
		};
		speechSynthesis.speak(utterance);
	}

	/** Silence. Pausing by the browser's own means does not work everywhere. */
	#hush(): void {
		if (!this.#utterance) return;
		this.#utterance = undefined;
		speechSynthesis.cancel();
	}
}

/** A voice of the device itself for a language; the one that the reader has chosen for the device before others. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
	const voices = window.speechSynthesis
		?.getVoices()
		.filter((voice) => voice.localService && voice.lang.startsWith(language));
	return voices?.find((voice) => voice.default) ?? voices?.[0];
}
