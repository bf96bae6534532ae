/** What stands on the page to take home: when to get help, questions to ask, the day. */
import { dayCard } from '../chapters/day/card';
import { fillLines, type FilledLine } from '../chapters/shared/fillLine';
import { DAY_STEP_IDS, type Line } from '../content';
import type { Explainer } from './explainer.svelte';

interface TakeHomeSection {
	readonly title: string;
	readonly lines: readonly FilledLine[];
}

export function takeHomePage({ words, settings, language }: Explainer): TakeHomeSection[] {
	const { day, help, takeHome } = words;
	const section = (title: string, lines: readonly Line[]): TakeHomeSection => ({
		title,
		lines: fillLines(lines, settings, language, day.hours),
	});
	const clinic = settings.clinicPhone
		? [help.clinicName, help.clinicPhone, help.afterHoursPhone]
		: [help.noClinicPhone];
	return [
		section(words.ui.product, [words.fda, words.offLabel, words.learning]),
		section(help.title, [...help.emergency, ...help.crisis]),
		section(help.clinicHeading, [...clinic, ...help.clinic]),
		section(takeHome.questionsTitle, takeHome.questions),
		section(words.chapterTitles.day, day.opening),
		...DAY_STEP_IDS.map((step) => {
			const card = dayCard(day, step, settings.visitType, settings, language);
			return { title: day.steps[step].title, lines: [...card.happens, ...card.tell] };
		}),
	];
}
