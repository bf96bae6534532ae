/** Where Next and Back lead, and where an id from outside leads. */
import { describe, expect, it } from 'vitest';
import { readSettings, type ClinicSettings } from '../../../src/clinic';
import { CHAPTER_IDS, DAY_STEP_IDS, MOVED_STEPS, SHORT_STEP_IDS, STEP_IDS, type ChapterId } from '../../../src/content';
import { Outline, VIEW_CHAPTERS, type Place, type View } from '../../../src/outline';

function settingsWith(given: Record<string, unknown> = {}): ClinicSettings {
	const { settings, problems } = readSettings([given]);
	expect(problems).toEqual([]);
	return settings;
}

const outlineOf = (view: View, given?: Record<string, unknown>) => new Outline(view, settingsWith(given));

/** All places from one on, in the order in which Next or Back reaches them. */
function walk(outline: Outline, from: Place, by: 1 | -1): string[] {
	const places: string[] = [];
	for (let at: Place | undefined = from; at; at = outline.neighbour(at, by)) places.push(`${at.chapter}/${at.step}`);
	return places;
}

describe.each(Object.keys(VIEW_CHAPTERS) as View[])('the %s view', (view) => {
	const outline = outlineOf(view);
	const stepsIn = (chapter: ChapterId) => (view === 'short' ? SHORT_STEP_IDS[chapter]! : STEP_IDS[chapter]);
	const all = VIEW_CHAPTERS[view].flatMap((chapter) => stepsIn(chapter).map((step) => `${chapter}/${step}`));

	it('is walked whole by Next, and by Back in the other direction', () => {
		expect(walk(outline, outline.first, 1)).toEqual(all);
		const chapter = outline.chapters.at(-1)!;
		expect(walk(outline, { chapter, step: outline.stepsOf(chapter).at(-1)! }, -1)).toEqual([...all].reverse());
	});

	it('leads to its own chapters and to no other', () => {
		for (const chapter of CHAPTER_IDS) {
			const inView = (VIEW_CHAPTERS[view] as readonly string[]).includes(chapter);
			expect(outline.find(chapter)).toEqual(inView ? { chapter, step: stepsIn(chapter)[0] } : undefined);
		}
	});
});

describe('an id from outside', () => {
	it.each([
		['signals', 'plug', { chapter: 'signals', step: 'plug' }],
		['signals', undefined, { chapter: 'signals', step: 'message' }],
		['signals', 'room', undefined],
		['signals', '', undefined],
		['no-chapter', undefined, undefined],
		['day', 'added-1', undefined],
	])('%s, %s', (chapter, step, place) => {
		expect(outlineOf('full').find(chapter, step)).toEqual(place);
	});

	it('may name a step that the clinic has added, but not one that it has hidden', () => {
		const outline = outlineOf('full', {
			stepsHidden: ['room'],
			stepsAdded: [{ after: 'check-in', title: 'Meet us', text: 'Ask us.' }],
		});
		expect(outline.find('day', 'added-1')).toEqual({ chapter: 'day', step: 'added-1' });
		expect(outline.find('day', 'room')).toBeUndefined();
	});
});

describe('when what is shown changes, a reader stays', () => {
	const hidden = outlineOf('full', { stepsHidden: ['morning', 'room'] });

	it('at a step that is still there', () => {
		const place = { chapter: 'day', step: 'recovery' } as const;
		expect(hidden.nearest(place, DAY_STEP_IDS.indexOf('recovery'))).toBe(place);
	});

	it('as far into the chapter when the step is gone', () => {
		const place = { chapter: 'day', step: 'morning' } as const;
		expect(hidden.nearest(place, DAY_STEP_IDS.indexOf('morning'))).toEqual({ chapter: 'day', step: 'check-in' });
	});

	it('at the last step when there are not so many any more', () => {
		const place = { chapter: 'day', step: 'added-1' } as const;
		expect(hidden.nearest(place, DAY_STEP_IDS.length)).toEqual({ chapter: 'day', step: 'days-after' });
	});

	it('or is at the first screen when the chapter is gone', () => {
		const place = { chapter: 'safety', step: 'tell' } as const;
		expect(outlineOf('synapse').nearest(place, 1)).toEqual({ chapter: 'signals', step: 'message' });
	});

	it('in the short way at the same screen, or at the next one that it has', () => {
		const short = outlineOf('short');
		const tell = { chapter: 'safety', step: 'tell' } as const;
		expect(short.nearest(tell, 0)).toBe(tell);
		expect(short.nearest({ chapter: 'signals', step: 'plug' }, 1)).toEqual({ chapter: 'ketamine', step: 'sits' });
		expect(short.nearest({ chapter: 'sources', step: 'list' }, 1)).toEqual(short.first);
	});
});

describe('a step of earlier versions', () => {
	const full = outlineOf('full');

	it.each(Object.entries(MOVED_STEPS))('%s is none now, and leads to one that is there', (id, [chapter, step]) => {
		const [oldChapter, oldStep] = id.split('.') as [string, string];
		expect(full.find(oldChapter, oldStep)).toBeUndefined();
		expect(full.moved(oldChapter, oldStep)).toEqual({ chapter, step });
		expect(full.find(chapter, step)).toBeDefined();
	});

	it('leads nowhere in a view that has not what took over, and none does that was never there', () => {
		expect(outlineOf('day').moved('safety', 'drug')).toBeUndefined();
		expect(outlineOf('short').moved('start', 'inside')).toEqual({ chapter: 'start', step: 'welcome' });
		expect(outlineOf('short').moved('safety', 'drug')).toBeUndefined();
		expect(full.moved('day', 'lunch')).toBeUndefined();
		expect(full.moved('constructor', 'name')).toBeUndefined();
	});
});
