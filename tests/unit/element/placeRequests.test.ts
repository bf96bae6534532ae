/** Where a page sends the reader, also with an id of an earlier version. */
import { describe, expect, it } from 'vitest';
import { readSettings, type Problem } from '../../../src/clinic';
import { PlaceRequests } from '../../../src/element/placeRequests';
import type { View } from '../../../src/outline';
import { Explainer } from '../../../src/shell/explainer.svelte';
import type { Navigation } from '../../../src/shell/navigation.svelte';
import { problemMessage } from '../../support/problemMessage';

function requestsIn(view: View, underWay = false) {
	const told: Problem[] = [];
	const explainer = new Explainer();
	explainer.view = view;
	const { navigation } = explainer;
	const requests = new PlaceRequests(explainer, {
		settingsUnderWay: () => underWay,
		tell: (problem) => told.push(problem),
	});
	return { requests, explainer, navigation, told };
}
const placeOf = ({ chapter, step }: Navigation) => `${chapter}/${step}`;

describe('a page that sends the reader', () => {
	it('to a step goes there, and tells nothing', () => {
		const { requests, navigation, told } = requestsIn('full');
		requests.goTo('day', 'room');
		expect(placeOf(navigation)).toBe('day/room');
		expect(told).toEqual([]);
	});

	it.each([
		['day', 'iv', 'day', 'room'],
		['day', 'that-night', 'day', 'going-home'],
		['safety', 'drug', 'safety', 'serious'],
		['signals', 'sensitive', 'migraine', 'sensitive'],
		['start', 'inside', 'start', 'welcome'],
	])('to %s, %s of an earlier version goes to %s, %s, and is told so', (chapter, step, newChapter, newStep) => {
		const { requests, navigation, told } = requestsIn('full');
		navigation.goTo('questions', 'ask');
		requests.goTo(chapter, step);
		expect(placeOf(navigation)).toBe(`${newChapter}/${newStep}`);
		expect(told.map(({ path, code }) => [path, code])).toEqual([['goTo', 'movedStep']]);
		const message = problemMessage(told[0]!);
		expect(message).toContain(`"${chapter}, ${step}"`);
		expect(message).toContain(`${newChapter}, ${newStep}`);
	});

	it('to an old step whose successor this view has not stays, and is told what there is', () => {
		const { requests, navigation, told } = requestsIn('day');
		requests.goTo('safety', 'drug');
		expect(placeOf(navigation)).toBe('day/overview');
		expect(told.map(({ code }) => code)).toEqual(['unknownPlace']);
	});

	it('to no step at all stays, and is told what there is', () => {
		const { requests, navigation, told } = requestsIn('full');
		requests.goTo('day', 'lunch');
		expect(placeOf(navigation)).toBe('start/welcome');
		expect(problemMessage(told[0]!)).toContain('evening-before');
	});

	it('to a step of the clinic’s own waits for its settings', () => {
		const { requests, explainer, navigation, told } = requestsIn('full', true);
		requests.goTo('day', 'added-1');
		expect(placeOf(navigation)).toBe('start/welcome');
		expect(told).toEqual([]);
		const stepsAdded = [{ after: 'room', title: 'Meet us', text: 'Ask us.' }];
		explainer.settings = readSettings([{ stepsAdded }]).settings;
		requests.retry();
		expect(placeOf(navigation)).toBe('day/added-1');
	});

	it('to a step that the short way leaves out goes on in all of it', () => {
		const { requests, explainer, navigation, told } = requestsIn('short');
		requests.goTo('safety', 'serious');
		expect(placeOf(navigation)).toBe('safety/serious');
		expect(explainer.otherWay).toBe('short');
		expect(told).toEqual([]);
	});

	it('with an old id does not wait for settings', () => {
		const { requests, navigation } = requestsIn('full', true);
		requests.goTo('day', 'iv');
		expect(placeOf(navigation)).toBe('day/room');
	});
});
