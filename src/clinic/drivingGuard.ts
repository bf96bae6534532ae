/**
 * The driving lock: no clinic text may allow driving sooner than 24 hours (content/safety.md §5).
 * Works on one folded sentence at a time.
 */

/** Somebody else drives ("an adult who can drive", "a friend drives you home"), or the team is asked. */
const NOT_YOU =
	/\b(who|someone|adult|friend|companion|family|helper|driver)( (can|may|will|must|should|has|to|member|who))* drives?\b( (you|home))*|\bdriv(es?|ing) you\b|\b(alguien|adulto|amig[oa]|familiar|persona)( (que|pueda|puede|debe|l[aeo]))* (manej|condu)\w*|\b(when|before) you (can|may) drive\b|\bcuando (puede|podra) (manej|condu)\w*/g;

const DRIVE = /\b(driv(e|ing)|manej(e|ar?|ando)|condu(cir|ce|zca))\b/;

const NEGATED =
	/(\b(not|never|no|cannot|avoid)|n't)( (be|able|allowed|try|plan|yet|ever|should|must|to|se|puede|podra|debe|you))* (driv(e|ing)|manej(e|ar)|condu(cir|zca))((,| or| and)* (home|yourself))*/g;

const DRIVES_HOME = /\bdriv(e|ing) (yourself|(your car )?home)\b|\bmanej(e|ar) a (su )?casa\b/;

const MAY_DRIVE =
	/\b(may|can|could|(ok(ay)?|fine|free|able|allowed) to|puede|podra)( (then|also|again))? (drive|manejar|conducir)\b/;

const UNTIL_SOONER = /\b(until|hasta) (you feel|(the |el |la )?(next|following|dia|manana))/;

/**
 * A time and, of a range, its lower end. A time not written as a number counts as short, to be on the safe side.
 * Times before an appointment are not meant.
 */
const DURATION =
	/(?:(\d+(?:[.,]\d+)?)(?: ?(?:-|–|to|or|a|o) ?\d+)?(?: (?:full|whole|more))?[ -]?|\b)(h|hours?|hrs?|horas?|mins?|minut[eo]s?)\b(?! (?:early|ahead|(?:before|antes)(?! (?:driv|(?:de )?(?:manej|condu)))))/g;

const HOURS_LOCKED = 24;

/** For each time named, whether it is shorter than the lock. */
function shortTimes(text: string): readonly boolean[] {
	return Array.from(
		text.matchAll(DURATION),
		([, amount, unit]) => !(unit?.startsWith('h') && Number(amount?.replace(',', '.')) >= HOURS_LOCKED),
	);
}

/** Whether a sentence names a time shorter than the driving lock. */
export function namesShortTime(sentence: string): boolean {
	return shortTimes(sentence).includes(true);
}

/** Whether a sentence tells the reader that they may drive sooner than the lock allows. */
export function allowsEarlyDriving(sentence: string): boolean {
	const own = sentence.replace(NOT_YOU, '_');
	const drives = DRIVE.exec(own);
	if (!drives) return false;
	const affirmed = own.replace(NEGATED, '_');
	if (DRIVES_HOME.test(affirmed)) return true;
	// "Do not drive for 2 hours", "After 2 hours you may drive": the time that follows, if any, is the one meant.
	const short =
		shortTimes(own.slice(drives.index))[0] ?? shortTimes(own.slice(0, drives.index + drives[0].length)).at(-1);
	return short ?? (MAY_DRIVE.test(affirmed) || UNTIL_SOONER.test(own));
}
