/** Lets the reader download a text that was made in this page. */
export function download(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file only some time after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
