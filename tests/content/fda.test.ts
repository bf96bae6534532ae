/**
 * The reader is told at once, and with a clear “not”, that the FDA has not approved this use, and where it matters what
 * the law says. That the line is on every screen is tested on the page: tests/browser/walk.spec.ts.
 */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/content';
import { SHIPPED } from './languages';
import { screensOf } from './screens';

interface Said {
	readonly notApproved: RegExp;
	readonly notProven: RegExp;
	readonly offLabel: RegExp;
	readonly controlled: RegExp;
	readonly misused: RegExp;
	readonly homeUse: RegExp;
}

const SAID: Readonly<Record<Language, Said>> = {
	en: {
		notApproved: /FDA has not approved/,
		notProven: /off-label and not proven/,
		offLabel: /called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works/,
		controlled: /controlled drug \(Schedule III\)/,
		misused: /can be misused. Some get addicted/,
		homeUse:
			/FDA warns about ketamine from online or for home use. Some is mixed by special drug stores: not FDA approved/,
	},
	es: {
		notApproved: /FDA no (?:la )?ha aprobado/,
		notProven: /fuera de lo indicado. No se ha demostrado que funcione/,
		offLabel:
			/“fuera de lo indicado”. Los médicos pueden hacerlo. Pero la FDA no ha revisado que sea segura o funcione/,
		controlled: /medicina controlada \(Lista III\)/,
		misused: /quienes abusan de ella. Algunas personas desarrollan una adicción/,
		homeUse:
			/FDA advierte sobre la ketamina de internet o de uso en casa. Una parte es mezclada por farmacias y no está aprobada por la FDA/,
	},
};

describe.each(SHIPPED)('in %s', (language, words) => {
	const said = SAID[language];
	const screens = screensOf(words, language);
	const textOf = (name: string) => screens.find((screen) => screen.name === name)!.texts.join(' ');

	it('the line for every screen holds the “not”', () => {
		expect(words.fda.text).toMatch(said.notApproved);
	});

	it('the first screen says that it is not approved, and not proven', () => {
		expect(textOf('start/welcome')).toMatch(said.notApproved);
		expect(textOf('start/welcome')).toMatch(said.notProven);
	});

	it('who says this says what the law is', () => {
		expect(textOf('sources/about')).toMatch(said.offLabel);
	});

	it.each(['controlled', 'misused', 'homeUse'] as const)('the serious risks say that it is %s', (fact) => {
		expect(textOf('safety/serious')).toMatch(said[fact]);
	});
});
