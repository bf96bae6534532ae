import { useEffect, useState, type Ref } from 'react';
import 'ketamine-explainer/react';
import type { KetamineExplainerElement, NavigateDetail } from 'ketamine-explainer/react';
import type { Bound } from '../guide';

interface Props {
	readonly bound: Bound | undefined;
	readonly onMove?: (to: NavigateDetail) => void;
	readonly explainer?: Ref<KetamineExplainerElement>;
}

export function Page({ bound, onMove, explainer }: Props) {
	// React sets neither properties nor handlers when it takes over what the server has rendered: they come afterwards.
	const [taken, setTaken] = useState(false);
	useEffect(() => setTaken(true), []);
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
					settings={taken ? bound.settings : undefined}
					settings-src={bound.settingsSrc}
					clinic-name={bound.clinicName}
					clinic-phone={bound.clinicPhone}
					onexplainer-navigate={taken ? ({ detail }) => onMove?.(detail) : undefined}
				>
					<p>Call 911 in an emergency.</p>
				</ketamine-explainer>
			)}
		</section>
	);
}
