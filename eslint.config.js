/** Lint rules for the whole repository. scripts/folderImports.mjs has the table of which folder may import which. */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { folderImports } from './scripts/folderImports.mjs';

export default defineConfig(
	{ ignores: ['dist', 'test-results', 'playwright-report', 'storybook-static', '.cache'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			// TypeScript checks names. Assertions follow list access under noUncheckedIndexedAccess.
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			// An empty class stands in for HTMLElement where there is no DOM.
			'@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
			// Rules that need types, but few look-ups.
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			// The element deletes properties that were set before it was defined, to call their setters instead.
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// Svelte trims white space at the edges of a block; {' '} keeps it.
			'svelte/no-useless-mustaches': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
	},
	{
		files: ['src/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.object.name='$props'][callee.property.name='id']",
					message: '$props.id() adds a global name to the host page.',
				},
			],
		},
	},
	{
		// Only problems are reported on the console, such as an invalid setting or a second version.
		files: ['src/**'],
		rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
	},
	{
		// Scripts of host pages: old libraries, pages made with frameworks, and the WordPress block editor.
		files: ['tests/host-pages/**', 'tests/frameworks/*/**', 'integrations/**'],
		extends: [ts.configs.disableTypeChecked],
		rules: { '@typescript-eslint/no-empty-function': 'off', '@typescript-eslint/switch-exhaustiveness-check': 'off' },
	},
	{
		// The benchmark evaluates the expressions of its own table of contenders in each page.
		files: ['bench/**'],
		rules: { 'no-eval': 'off' },
	},
	folderImports,
);
