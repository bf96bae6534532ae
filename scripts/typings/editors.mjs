/** Data for editors, made from the manifest: VS Code's custom data and JetBrains' web types. */
import { wordsOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').CustomElement} CustomElement */

/** @param {CustomElement} element */
export function vsCodeData({ tagName, description, attributes }) {
	return {
		version: 1.1,
		tags: [
			{
				name: tagName,
				description,
				attributes: attributes?.map((attribute) => ({
					name: attribute.name,
					description: attribute.description,
					values: wordsOf(attribute.type?.text).map((name) => ({ name })),
				})),
			},
		],
	};
}

/**
 * @param {CustomElement} element
 * @param {{ name: string, version: string }} product
 */
export function webTypes(element, { name, version }) {
	const { tagName, description, attributes, members, events, slots, cssParts, cssProperties } = element;
	/** @param {{ name: string, description?: string }[] | undefined} list */
	const named = (list) => list?.map((entry) => ({ name: entry.name, description: entry.description }));
	return {
		$schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
		name,
		version,
		'description-markup': 'markdown',
		contributions: {
			html: {
				elements: [
					{
						name: tagName,
						description,
						attributes: attributes?.map((attribute) => ({
							name: attribute.name,
							description: attribute.description,
							value: {
								type:
									wordsOf(attribute.type?.text)
										.map((word) => `"${word}"`)
										.join(' | ') || 'string',
							},
						})),
						slots: named(slots),
						js: {
							events: named(events),
							properties: members
								?.filter((member) => member.kind === 'field')
								.map(({ name, description, type }) => ({ name, description, type: type?.text })),
						},
						css: { properties: named(cssProperties), parts: named(cssParts) },
					},
				],
			},
		},
	};
}
