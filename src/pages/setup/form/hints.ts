/** The line below a control while nothing is wrong: what holds if the control stays empty, or an example. */
import type { Field, Language } from '../../../clinic';
import { say } from '../../../content';
import type { SetupWords } from '../words';

export function hintOf({ form, units }: SetupWords, field: Field, example: unknown): string {
	const { fallback } = field;
	if (fallback === undefined) return exampleHint(form, example);
	const unit = field.kind === 'number' ? ` ${units[field.unit]}` : '';
	return say(form.leftEmpty, { value: `${fallback}${unit}` });
}

export function exampleHint(form: SetupWords['form'], example: unknown, lang?: Language): string {
	const inLanguage = lang && typeof example === 'object' ? (example as Record<string, unknown>)[lang] : example;
	const known = typeof inLanguage === 'string' || typeof inLanguage === 'number';
	return known ? say(form.example, { text: inLanguage }) : '';
}
