/** The page's only script of its own: copies the snippet. */
const button = document.querySelector<HTMLButtonElement>('#copy');
const snippet = document.querySelector('#snippet');
const said = document.querySelector('#copied');

if (button && snippet && said && 'clipboard' in navigator) {
	button.hidden = false;
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(snippet.textContent ?? '').then(
			() => (said.textContent = 'Copied.'),
			() => (said.textContent = 'The browser did not allow it: select the lines and copy them.'),
		);
	});
}
