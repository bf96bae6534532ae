/** The English words. Every line names its sources; docs/content.md says how the words are checked. */
import type { Words } from '../words';
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

export const en = {
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
} as const satisfies Words;
