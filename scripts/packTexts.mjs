/**
 * Packs the texts of a language into one string of plain characters that compresses better (0.8 kB of brotli):
 *
 * - sentences begin in lower case where `unpack` can tell that they begin in upper case; a text for which it can't
 *   stays as it is, behind a mark;
 * - what occurs most, letters with accents among it, is one character that no text has.
 */

/** Between two texts. */
export const BETWEEN = '^';
/** In front of a text that stays as it is. */
const AS_IT_IS = '!';

/** Each is written as one character. Letters with accents would take four in a script of plain characters. */
const FREQUENT = ['á', 'é', 'í', 'ó', 'ú', 'ñ', '¿', '“', '”', '’', 'you', ' ketamin'];

/** Characters to stand for them, where no text has them. */
const SPARE = '@#*=&~<>`$;|[]';

const SENTENCE_START = /(^|[.?!] )[¿¡_]?./gu;
const CAPITAL = /(?<=^[¿¡_]?|[.?!] [¿¡_]?)\p{Lu}(?=\p{Ll}| )/gu;

/**
 * Characters for the frequent parts of these texts.
 * @param {readonly string[]} texts
 */
export function marksFor(texts) {
	const all = texts.join('');
	const free = [...SPARE].filter((mark) => !all.includes(mark));
	if (free.length < FREQUENT.length) throw new Error(`the texts use too many of the characters ${SPARE}`);
	return free.slice(0, FREQUENT.length).join('');
}

/**
 * @param {readonly string[]} texts
 * @param {string} marks
 */
export function pack(texts, marks) {
	const wrong = texts.find((text) => text.includes(BETWEEN) || text.startsWith(AS_IT_IS));
	if (wrong !== undefined) throw new Error(`a text of the words has ${BETWEEN}, or begins with ${AS_IT_IS}: ${wrong}`);
	const packed = texts.map(inLowerCase).join(BETWEEN);
	return FREQUENT.reduce((all, part, i) => all.replaceAll(part, /** @type {string} */ (marks[i])), packed);
}

/** @param {string} text */
function inLowerCase(text) {
	const lower = text.replace(CAPITAL, (letter) => letter.toLowerCase());
	return lower.replace(SENTENCE_START, (start) => start.toUpperCase()) === text ? lower : AS_IT_IS + text;
}

/**
 * @param {string} packed
 * @param {string} marks
 */
export function unpack(packed, marks) {
	FREQUENT.forEach((part, i) => {
		packed = packed.replaceAll(/** @type {string} */ (marks[i]), part);
	});
	return packed
		.split(BETWEEN)
		.map((text) =>
			text[0] === AS_IT_IS ? text.slice(1) : text.replace(SENTENCE_START, (start) => start.toUpperCase()),
		);
}

/** `unpack` with all it needs, for the script. */
export function unpackCode() {
	return `
		const BETWEEN = ${JSON.stringify(BETWEEN)};
		const AS_IT_IS = ${JSON.stringify(AS_IT_IS)};
		const FREQUENT = ${JSON.stringify(FREQUENT)};
		const SENTENCE_START = ${SENTENCE_START};
		${unpack}
	`;
}
