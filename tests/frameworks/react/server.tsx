import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Bound } from '../guide';
import { Page } from './Page';

export async function html(bound: Bound): Promise<string> {
	return renderToString(
		<StrictMode>
			<Page bound={bound} />
		</StrictMode>,
	);
}
