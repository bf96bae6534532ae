/** Gives the reader a file that was made in this page. */
export function download(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read it only after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
