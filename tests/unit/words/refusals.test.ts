/** What a translator's file may not have: each with its id and line, all at once, and nothing is written. */
import { describe, expect, it } from 'vitest';
import { exportWords } from '../../../scripts/words/exportWords';
import { WordsError } from '../../../scripts/words/problem';
import { contentCopy, filesIn, importText, lineOf } from './files';

const XLIFF = exportWords('src/content', 'es');

async function problemsOf(xliff: string): Promise<readonly string[]> {
	const folder = contentCopy();
	const error = await importText(folder, xliff).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(WordsError);
	expect(filesIn(folder)).toEqual(filesIn('src/content'));
	return (error as WordsError).problems;
}

/** The file with another translation of one text. */
function withTarget(id: string, target: string, xliff = XLIFF): string {
	const [start, end] = [xliff.indexOf(`id="${id}"`), xliff.indexOf('</target>', xliff.indexOf(`id="${id}"`))];
	expect(start).toBeGreaterThan(0);
	return (
		xliff.slice(0, start) + xliff.slice(start, end).replace(/(<target[^>]*>)[^]*/, `$1${target}`) + xliff.slice(end)
	);
}

describe('a text', () => {
	it.each([
		['ui.close', '', 'no translation'],
		['ui.close', 'Cerrar  ya', 'a space too many'],
		['ui.close', '"Cerrar"', 'straight quotes'],
		['ui.partOf', 'Parte de {count}', 'slots: given {count}; allowed: {count}, {part}.'],
		['ui.partOf', 'Parte {parte} de {count}', 'slots: given {count}, {parte}; allowed: {count}, {part}.'],
		['evidence.studies.second.group', '78 personas como estas, unos 5 días.', 'figures: given 5, 78; allowed: 5, 77.'],
		[
			'safety.choices.ketamine.how',
			'Bloquea las puertas NMDA por poco tiempo.',
			'marked words: given none; allowed: NMDA.',
		],
		['safety.choices.ketamine.how', 'Bloquea las _puertas_ NMDA.', 'marked words: given puertas; allowed: NMDA.'],
		['safety.choices.ketamine.how', 'Bloquea las puertas _NMDA.', 'a mark _ without its partner'],
		['ui.close', 'Es segura', 'a banned word in: Es segura'],
		['learning', 'Esto cura', 'no end of a sentence'],
		['signals.plug-moves.title', 'Cuándo se abre?', 'questions and calls'],
		['ui.close', 'uno '.repeat(21).trim(), 'a sentence of 21 words; allowed: at most 20'],
		['chapterTitles.migraine', 'Sobre la jaqueca', '“migraine” is in the glossary; allowed: migraña'],
	])('%s: %s', async (id, target, reason) => {
		const xliff = withTarget(id, target);
		const problems = await problemsOf(xliff);
		const line = lineOf(xliff, `id="${id}"`) + 2;
		expect(problems).toContainEqual(expect.stringContaining(`es.xlf:${line}: ${id}: ${reason}`));
		expect(problems.at(-1)).toBe('Nothing is imported.');
	});

	it('may not make its screen too hard to read', async () => {
		const hard =
			'Inevitablemente, consecuencias extraordinariamente significativas caracterizan específicamente determinadas circunstancias.';
		const problems = await problemsOf(withTarget('questions.ask.intro', hard));
		expect(problems).toContainEqual(
			expect.stringMatching(/^es\.xlf:\d+: questions\.ask\.intro: too hard to read on questions\/ask: INFLESZ/),
		);
	});

	it('that two places share may not differ between them', async () => {
		const problems = await problemsOf(withTarget('day.steps.days-after.tell.1', 'Llame ya al {crisis}.'));
		expect(problems).toContainEqual(
			expect.stringContaining('day.steps.days-after.tell.1: must be the same as day.steps.going-home.tell.4'),
		);
	});

	it('is one of all that are refused together', async () => {
		const problems = await problemsOf(
			withTarget('ui.back', '', withTarget('ui.close', '', withTarget('ui.next', 'Es segura'))),
		);
		expect(problems.map((problem) => problem.split(': ')[1])).toEqual(['ui.close', 'ui.back', 'ui.next', undefined]);
	});
});

describe('a file', () => {
	const version = /build-num="\w+"/;

	it.each([
		['cut off', XLIFF.slice(0, XLIFF.indexOf('</source>', 5000)), /^es\.xlf:\d+: is no whole XML: unclosed xml tag/],
		['with a wrong tag', XLIFF.replace('</source>', '</sourc>'), /^es\.xlf:6: is no whole XML/],
		['that is empty', '', /^es\.xlf:1: is no whole XML/],
		['that is no XML', 'Hola', /^es\.xlf:1: is no whole XML/],
		[
			'of another kind',
			'<tmx version="1.4"/>',
			/^es\.xlf:1: given <tmx> version "1\.4"; allowed: <xliff> version "1\.2"/,
		],
		['in XLIFF 2', XLIFF.replace('version="1.2"', 'version="2.0"'), /allowed: <xliff> version "1\.2"/],
		[
			'of another language',
			XLIFF.replace('target-language="es"', 'target-language="fr"'),
			/^es\.xlf:3: target-language: given "fr"; allowed: "es"/,
		],
		[
			'of another project',
			XLIFF.replace('original="ketamine-explainer"', 'original="shop"'),
			/^es\.xlf:3: original: given "shop"/,
		],
		['without a file', XLIFF.replace(/<file[^]*<\/file>/, ''), /^es\.xlf:2: given 0 <file>/],
		[
			'with tags in a text',
			XLIFF.replace('>Cerrar<', '><g id="1">Cerrar</g><'),
			/^es\.xlf:\d+: ui\.close: given <g> in the text; allowed: text only/,
		],
		['without an id', XLIFF.replace(' id="ui.close"', ''), /^es\.xlf:\d+: <trans-unit> without id/],
	])('%s', async (_, xliff, message) => {
		expect((await problemsOf(xliff))[0]).toMatch(message);
	});

	it('of another version names each text that is other than now', async () => {
		const old = XLIFF.replace(version, 'build-num="0123"').replace('<source>Close<', '<source>Shut<');
		const [first, second] = await problemsOf(old);
		expect(first).toMatch(/was exported from another version of the English text \(0123; now \w{16}\)/);
		expect(second).toMatch(
			/^es\.xlf:\d+: ui\.close: is of another version of the English text: given “Shut”; now “Close”/,
		);
	});

	it('that lacks a text, or has one twice or one that is not known', async () => {
		const unit = /\t\t\t<trans-unit id="ui\.close"[^]*?<\/trans-unit>\n/.exec(XLIFF)![0];
		expect((await problemsOf(XLIFF.replace(unit, '')))[0]).toBe('es.xlf: ui.close: is missing in the file.');
		expect((await problemsOf(XLIFF.replace(unit, unit + unit)))[0]).toMatch(/ui\.close: stands twice/);
		expect((await problemsOf(XLIFF.replace(unit, unit + unit.replace('ui.close', 'ui.shut'))))[0]).toMatch(
			/^es\.xlf:\d+: ui\.shut: is no id/,
		);
	});
});

it('may not be in another encoding', async () => {
	const { readXliff } = await import('../../../scripts/words/readXliff');
	expect(() => readXliff(new Uint8Array([0x3c, 0xe9, 0x3e]), 'es.xlf', 'es')).toThrow('es.xlf: is not in UTF-8');
});
