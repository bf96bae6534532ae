/** @jsxImportSource preact */
import { createRef, render } from 'preact';
import 'ketamine-explainer/preact';
import type { KetamineExplainerElement } from 'ketamine-explainer/preact';
import type { Bound } from '../guide';

const explainer = createRef<KetamineExplainerElement>();
const main = document.querySelector('main')!;

function Page({ bound }: { readonly bound: Bound | undefined }) {
	return (
		<section>
			{bound && (
				<ketamine-explainer
					ref={explainer}
					lang={bound.lang}
					view={bound.view}
					chapter={bound.chapter}
					theme={bound.theme}
					motion={bound.motion}
					mode={bound.mode}
					settings={bound.settings}
					settings-src={bound.settingsSrc}
					clinic-name={bound.clinicName}
					clinic-phone={bound.clinicPhone}
					onexplainer-navigate={({ detail }) => window.heard.push(detail)}
				>
					<p>Call 911 in an emergency.</p>
				</ketamine-explainer>
			)}
		</section>
	);
}

window.guide = {
	render: (bound) => render(<Page bound={bound} />, main),
	element: () => explainer.current,
	end: () => render(null, main),
};
render(<Page bound={window.firstBound} />, main);
