/** Which of a device's voices reads a language. Pure, so that lists of real devices can be tried. */
import { least } from 'd3-array';

export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'> &
	Partial<Pick<SpeechSynthesisVoice, 'voiceURI' | 'default'>>;

/**
 * The voice that suits American patients best and does not send the words away, if there is one: no joke voice, then the
 * reader's own choice, a natural one, and at last the region.
 */
export function chooseVoice<Given extends Voice>(voices: readonly Given[], language: string): Given | undefined {
	return least(
		voices.filter((voice) => tagOf(voice.lang).language === language && staysHere(voice)),
		(voice) =>
			Number(JOKE.test(voice.name)) * 100 +
			Number(!voice.default) * 50 +
			Number(!NATURAL.test(voice.name)) * 10 +
			Number(ROBOT.test(voice.name)) * 20 +
			distanceOf(tagOf(voice.lang)),
	);
}

export interface Tag {
	readonly language: string;
	readonly region?: string | undefined;
}

/** Android writes `es_US` or `spa-USA-f00`, others `es-US`. A part of another length is a voice or a script. */
export function tagOf(lang: string): Tag {
	const [first = '', ...rest] = lang.toLowerCase().split(/[-_]/);
	const region = rest.find((part) => /^(\w{2}|[a-z]{3}|\d{3})$/.test(part));
	return {
		language: LANGUAGE_CODES[first] ?? first,
		region: region && (REGION_CODES[region] ?? region),
	};
}

/** ISO 639-2 and ISO 3166 alpha-3. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = { eng: 'en', spa: 'es' };
const REGION_CODES: Readonly<Record<string, string>> = { usa: 'us', esp: 'es', gbr: 'gb' };

/** United States, then Latin America or any other region, then none named, then Spain. */
function distanceOf({ region }: Tag): number {
	if (region === 'us') return 0;
	if (!region) return 2;
	return region === 'es' ? 3 : 1;
}

/**
 * `localService` alone does not tell: Firefox on Linux calls the voices of the system's own engine remote, and Android
 * calls voices local whose names say that they use the network.
 */
function staysHere({ localService, name, voiceURI = '' }: Voice): boolean {
	return (localService || voiceURI.startsWith('urn:moz-tts:')) && !/\b(network|online)\b/i.test(`${name} ${voiceURI}`);
}

/** Sung or distorted on a Mac, or a variant of eSpeak (`English+croak`). */
const JOKE =
	/\+|^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Organ|Pipe Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/i;
/** Apple's old robots, one of each for every language. */
const ROBOT = /^(Eddy|Flo|Fred|Grandma|Grandpa|Junior|Kathy|Ralph|Reed|Rocko|Sandy|Shelley)\b/;
/** On every Mac and iPhone. A Mac in another language gives its joke voices names in that language. */
const NATURAL = /^(Samantha|Alex|Paulina|M[oó]nica|Daniel)\b/;
