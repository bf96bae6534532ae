/** React, in strict mode: it renders twice, and takes every effect and reference away and sets it again. */
import { createRef, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import type { KetamineExplainerElement } from 'ketamine-explainer/react';
import type { Bound } from '../guide';
import { Page } from './Page';

const explainer = createRef<KetamineExplainerElement>();
const page = (bound: Bound | undefined) => (
	<StrictMode>
		<Page bound={bound} explainer={explainer} onMove={(to) => window.heard.push(to)} />
	</StrictMode>
);
const root = hydrateRoot(document.querySelector('main')!, page(window.firstBound));
window.guide = {
	render: (bound) => flushSync(() => root.render(page(bound))),
	element: () => explainer.current,
	end: () => root.unmount(),
};
