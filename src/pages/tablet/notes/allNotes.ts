/** A note for every step of every chapter. A step without one does not compile. */
import type { ChapterId, StepOf } from '../../../content';
import { day } from './day';
import { evidence } from './evidence';
import { migraine, start } from './migraine';
import type { Note } from './note';
import { questions, sources } from './questions';
import { safety } from './safety';
import { ketamine, signals } from './synapse';

export const NOTES: { readonly [Chapter in ChapterId]: Readonly<Record<StepOf<Chapter>, Note>> } = {
	start,
	migraine,
	signals,
	ketamine,
	evidence,
	safety,
	day,
	questions,
	sources,
};

/** @returns `undefined` for a step that a clinic has added */
export function noteFor(chapter: ChapterId, step: string): Note | undefined {
	return (NOTES[chapter] as Readonly<Record<string, Note>>)[step];
}
