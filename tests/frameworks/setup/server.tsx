import { renderToString } from 'react-dom/server';
import { KetamineExplainer } from './React.jsx';

export async function html(): Promise<string> {
	return renderToString(<KetamineExplainer />);
}
