/** The Spanish words: formal, and neutral for readers in the US. A draft until a qualified translator reviews it. */
import type { en } from '../en';
import type { TextsOf } from '../translate';
import { day } from './day';
import { evidence } from './evidence';
import {
	languageName,
	direction,
	ui,
	chapterTitles,
	fda,
	preview,
	reviewDue,
	reviewOtherText,
	reviewedBy,
	learning,
	draftTranslation,
	unsigned,
	cost,
	help,
	tryIt,
} from './frame';
import { migraine } from './migraine';
import { scene, doors, signals, ketamine, readouts, about } from './pictures';
import { questions } from './questions';
import { safety } from './safety';
import { sources } from './sources';
import { start } from './start';
import { offLabel } from './status';
import { terms } from './terms';

export const es = {
	languageName,
	direction,
	ui,
	chapterTitles,
	fda,
	offLabel,
	preview,
	reviewDue,
	reviewOtherText,
	reviewedBy,
	learning,
	draftTranslation,
	unsigned,
	cost,
	help,
	terms,
	start,
	migraine,
	scene,
	doors,
	signals,
	ketamine,
	tryIt,
	readouts,
	about,
	evidence,
	safety,
	day,
	questions,
	sources,
} as const satisfies TextsOf<typeof en>;
