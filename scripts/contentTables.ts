/**
 * Writes the tables of docs/sentences.md: every English sentence that patients read with its sources, screen by screen,
 * and every source with how much of it was read and where it is used. Other languages have the same sources.
 *
 *     npx tsx scripts/contentTables.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { peopleText } from '../src/chapters/evidence/peopleText';
import { plainText, STEP_IDS, STUDIES, wordsFor, type Source } from '../src/content';
import { SOURCES } from '../src/content/sources';
import { HOW_READ } from '../src/content/howRead';
import { citation, plainLink } from '../src/text/citation';
import { labelsOf, linesOf } from '../tests/content/linesOf';
import { LOCKED_PATHS } from '../src/content/lockedPaths';

const FILE = 'docs/sentences.md';
const [START, END] = ['<!-- tables -->', '<!-- /tables -->'];

/** Where patients read the sentences that belong to no single screen, by the start of their path. */
const ELSEWHERE: readonly (readonly [start: string, screen: string])[] = [
	['fda', 'Every screen'],
	['offLabel', 'List of chapters'],
	['learning', 'start.welcome'],
	['unsigned', 'start.welcome'],
	['cost', 'safety.decide'],
	['help', 'Help'],
	['terms', 'Meanings of words'],
	['about', 'About this picture'],
	['readouts', 'Beside the picture'],
	['day', 'day, at the step that each belongs to'],
	['sources.clinicFacts', 'sources.about'],
];

const words = wordsFor('en');
const labels = labelsOf(words);
const steps = Object.entries(STEP_IDS).flatMap(([chapter, ids]) =>
	ids.map((step) => ({ screen: `${chapter}.${step}`, starts: [`${chapter}.${step}`, `${chapter}.steps.${step}`] })),
);
const isUnder = (path: string, start: string) => path === start || path.startsWith(`${start}.`);

const sentences = linesOf(words).map(({ path, text, line }) => ({
	path,
	text: studyNumber(path) + plainText(text),
	sources: line.sources,
	locked: Object.values(LOCKED_PATHS).some((start) => isUnder(path, start)),
	screen: screenOf(path),
}));
const screens = [...new Set([...steps.map(({ screen }) => screen), ...sentences.map(({ screen }) => screen)])];

function screenOf(path: string): string {
	const own = steps.find(({ starts }) => starts.some((start) => isUnder(path, start)));
	const screen = own?.screen ?? ELSEWHERE.find(([start]) => isUnder(path, start))?.[1];
	if (!screen) throw new Error(`${path} belongs to no screen; name one in ELSEWHERE`);
	return screen;
}

function titleOf(screen: string): string {
	const [chapter, step] = screen.split('.');
	const titled = labels.find(
		({ path }) => path === `${chapter}.${step}.title` || path === `${chapter}.steps.${step}.title`,
	);
	return titled ? `: ${titled.text}` : '';
}

/** The number that the screen puts before the sentence of a study. */
function studyNumber(path: string): string {
	const [, which, when] = /^evidence\.studies\.(first|second)\.(home|later)$/.exec(path) ?? [];
	if (!which) return '';
	return `${peopleText(words.evidence.studies, STUDIES[which as keyof typeof STUDIES][when as 'home' | 'later'])} `;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, head.map(() => '---'), ...rows];
	return all.map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

function screenTables(): string {
	return screens
		.map((screen) => ({ screen, here: sentences.filter((sentence) => sentence.screen === screen) }))
		.filter(({ here }) => here.length > 0)
		.map(({ screen, here }) => {
			const rows = here.map(({ path, text, sources, locked }) => [
				`\`${path}\`${locked ? ' (locked)' : ''}`,
				text,
				sources.join(', '),
			]);
			return `### ${screen}${titleOf(screen)}\n\n${table(['place', 'sentence', 'sources'], rows)}`;
		})
		.join('\n\n');
}

function sourceTable(): string {
	const rows = Object.entries<Source>(SOURCES).map(([key, source]) => {
		const citing = sentences.filter(({ sources }) => (sources as readonly string[]).includes(key));
		return [
			key,
			`${citation(source)} ${plainLink(source.link)}`,
			HOW_READ[key as keyof typeof SOURCES],
			[...new Set(citing.map(({ screen }) => screen))].join(', '),
		];
	});
	return table(['key', 'source', 'read', 'where it is used'], rows);
}

function between(text: string, part: string): string {
	const [from, to] = [text.indexOf(START), text.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`${FILE} needs ${START} and, below it, ${END}`);
	return `${text.slice(0, from + START.length)}\n\n${part}\n\n${text.slice(to)}`;
}

const part = `## Screens\n\n${screenTables()}\n\n## Sources\n\n${sourceTable()}`;
const options = { ...(await resolveConfig(FILE)), filepath: FILE };
writeFileSync(FILE, await format(between(readFileSync(FILE, 'utf8'), part), options));
console.log(`${FILE}: ${sentences.length} sentences, ${Object.keys(SOURCES).length} sources`);
