/** About how long each way takes, at a pace for readers in pain; tests/content/readingTime.test.ts counts the words. */
import type { Way } from '../chapterContext';

export const MINUTES: Readonly<Record<Way, number>> = { short: 7, full: 24 };
