/** The block in the editor: a placeholder and a choice for each attribute. The page itself is rendered by PHP. */
(function (wp, choices) {
	const el = wp.element.createElement;
	const __ = wp.i18n.__;
	const labels = {
		view: __('What it holds', 'ketamine-explainer'),
		lang: __('Language', 'ketamine-explainer'),
		theme: __('Light', 'ketamine-explainer'),
		motion: __('Motion', 'ketamine-explainer'),
		chapter: __('Start with', 'ketamine-explainer'),
	};

	wp.blocks.registerBlockType('ketamine-explainer/explainer', {
		edit({ attributes, setAttributes }) {
			const controls = Object.keys(labels).map((name) =>
				el(wp.components.SelectControl, {
					key: name,
					label: labels[name],
					value: attributes[name],
					options: [{ label: __('Default', 'ketamine-explainer'), value: '' }].concat(
						choices[name].map((value) => ({ label: value, value })),
					),
					onChange: (value) => setAttributes({ [name]: value }),
				}),
			);
			return el(
				'div',
				wp.blockEditor.useBlockProps(),
				el(wp.blockEditor.InspectorControls, null, el(wp.components.PanelBody, null, controls)),
				el(wp.components.Placeholder, {
					icon: 'welcome-learn-more',
					label: __('Ketamine Explainer', 'ketamine-explainer'),
					instructions: __('Your patients see it here on the page.', 'ketamine-explainer'),
				}),
			);
		},
		save: () => null,
	});
})(window.wp, window.ketamineExplainerAttributes);
