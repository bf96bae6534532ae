/** Lint for everything; the table of which folder may import which stands in scripts/folderImports.mjs. */
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
			// Compilers check names; lists are indexed under noUncheckedIndexedAccess.
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			// The element's base class where there is no DOM.
			'@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
			// Types that cost little to look up.
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			// An element takes up properties that were set before it was defined by deleting them.
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// Svelte trims white space at the edge of a block; {' '} keeps it.
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
					message: 'It adds a global.',
				},
			],
		},
	},
	{
		// Nothing is printed in normal use; a broken setting or a second version is.
		files: ['src/**'],
		rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
	},
	{
		// Scripts of other pages: what old libraries do, pages made with frameworks, and the block editor of WordPress.
		files: ['tests/host-pages/**', 'tests/frameworks/*/**', 'integrations/**'],
		extends: [ts.configs.disableTypeChecked],
		rules: { '@typescript-eslint/no-empty-function': 'off', '@typescript-eslint/switch-exhaustiveness-check': 'off' },
	},
	{
		// The benchmark asks each of its pages by an expression that stands in its own table.
		files: ['bench/**'],
		rules: { 'no-eval': 'off' },
	},
	folderImports,
);
