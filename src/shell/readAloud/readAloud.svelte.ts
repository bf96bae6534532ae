/**
 * Reads a screen aloud when the reader asks for it, and marks the sentence that is being read. Uses only voices on the
 * device, because others send the text to a server. What a device can't do, it often doesn't report, so each wait has an
 * end.
 *
 *     off ── toggle ──► waiting ──► reading ⇄ paused
 *      ▲                   └► noVoice  └► failed
 *      └────── stop ───────────────────────────┘
 */
import { chooseVoice, tagOf } from './chooseVoice';
import { bringIntoSight } from './inSight';
import { sentencesIn } from './sentences';

const RATES = { slow: 0.75, usual: 1, fast: 1.25 };
export type ReadingPace = keyof typeof RATES;

/** Name of the highlight, in `CSS.highlights` and in the style sheet. */
const MARK = 'ketamine-explainer';

/** How long a list of voices may be empty before the reader is told, and how often it is asked for, ms. */
const VOICES_COME_MS = 5000;
const ASK_AGAIN_MS = 250;
/** Some browsers swallow what follows a cancel within milliseconds. */
const AFTER_CANCEL_MS = 100;
/** How long nothing may be heard before the reader is told, and the longest that a letter takes then, ms. */
const SILENCE_MS = 8000;
const LETTER_MS = 200;

/** Stops the explainer that is reading: only one on a page reads at a time. */
let stopReading: (() => void) | undefined;
let cancelledAt = -Infinity;

export class ReadAloud {
	state = $state<'off' | 'waiting' | 'reading' | 'paused' | 'noVoice' | 'failed'>('off');
	pace = $state<ReadingPace>('usual');

	#root: Element | undefined;
	#language = '';
	#voice: SpeechSynthesisVoice | undefined;
	#sentences: readonly Range[] = [];
	/** Index of the sentence that is being read. */
	#at = 0;
	/** Events of an older utterance are ignored. Held here because browsers may collect one that nobody references. */
	#utterance: SpeechSynthesisUtterance | undefined;
	/** For the one thing that is waited for. */
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		// Browsers load their voices only once they are asked for them.
		window.speechSynthesis?.getVoices();
	}

	toggle(root: Element, language: string): void {
		if (this.state !== 'off') return this.stop();
		stopReading?.();
		stopReading = () => this.stop();
		this.#root = root;
		this.#language = language;
		this.#sentences = sentencesIn(root.querySelector('.chapter')!, language);
		this.#at = 0;
		this.#begin(0);
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
		stopReading = undefined;
		this.#end('off');
	}

	/** Not every browser tells when its voices have come, so it is asked again. */
	#begin(waitedMs: number): void {
		const voices = window.speechSynthesis?.getVoices() ?? [];
		this.#voice = chooseVoice(voices, this.#language);
		if (this.#voice) {
			// Who has been told that there is none should not be startled.
			if (this.state === 'noVoice') this.stop();
			else this.#read();
			return;
		}
		const none = voices.length || waitedMs >= VOICES_COME_MS || !window.speechSynthesis;
		this.state = none ? 'noVoice' : 'waiting';
		this.#timer = setTimeout(() => this.#begin(waitedMs + ASK_AGAIN_MS), ASK_AGAIN_MS);
	}

	#read(): void {
		this.#hush();
		const sentence = this.#sentences[this.#at];
		if (!sentence) return this.stop();
		this.state = 'reading';
		bringIntoSight(sentence);
		CSS.highlights?.set(MARK, new Highlight(sentence));
		const utterance = (this.#utterance = new SpeechSynthesisUtterance(sentence.toString()));
		const { language, region } = tagOf(this.#voice!.lang);
		utterance.voice = this.#voice!;
		utterance.lang = region?.length === 2 ? `${language}-${region.toUpperCase()}` : language;
		utterance.rate = RATES[this.pace];
		const ifCurrent = (then: () => void) => () => {
			if (utterance === this.#utterance) then();
		};
		utterance.onend = ifCurrent(() => {
			// There is nothing to cancel.
			this.#utterance = undefined;
			this.#at++;
			this.#read();
		});
		utterance.onerror = ({ error }) => {
			if (utterance !== this.#utterance) return;
			// Skips no sentence that cannot be spoken.
			if (error !== 'interrupted' && error !== 'canceled') return this.#end('failed');
			// Something else speaks now, such as the page itself, and may go on.
			clearTimeout(this.#timer);
			this.#utterance = undefined;
			this.state = 'paused';
		};
		let heard = false;
		utterance.onstart = () => (heard = true);
		const speak = () => {
			speechSynthesis.speak(utterance);
			const give = (ms: number, then: () => void) => (this.#timer = setTimeout(ifCurrent(then), ms));
			const fail = () => this.#end('failed');
			give(SILENCE_MS, () => {
				if (!heard && !speechSynthesis.speaking) return fail();
				give((utterance.text.length * LETTER_MS) / utterance.rate, fail);
			});
		};
		const waitMs = cancelledAt + AFTER_CANCEL_MS - performance.now();
		// At once where possible: some browsers speak only in answer to a touch.
		if (waitMs > 0) this.#timer = setTimeout(speak, waitMs);
		else speak();
	}

	#end(state: 'off' | 'failed'): void {
		this.#hush();
		CSS.highlights?.delete(MARK);
		// The focused button of the bar disappears, so the focus returns to the Listen button. The reader goes on where
		// they were: the page stays.
		if (this.#root?.querySelector('.reader :focus')) {
			this.#root.querySelector<HTMLElement>('[aria-pressed]')?.focus({ preventScroll: true });
		}
		this.state = state;
	}

	/** Silences the voice. `speechSynthesis.pause()` does not work in every browser. */
	#hush(): void {
		clearTimeout(this.#timer);
		if (!this.#utterance) return;
		this.#utterance = undefined;
		speechSynthesis.cancel();
		cancelledAt = performance.now();
	}
}
