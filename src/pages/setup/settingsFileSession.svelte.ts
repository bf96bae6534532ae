/** Opening and saving settings files: what came of it, what can be undone, and what is not saved yet. */
import { decodeSettings } from '../../clinic';
import {
	LARGEST_FILE_BYTES,
	readSettingsFile,
	settingsFileName,
	writeSettingsFile,
	type Draft,
	type FileFault,
	type OpenedFile,
} from './settingsFile';

/** Why a file could not be opened. */
export type OpenFault = FileFault | { readonly kind: 'unreadable' | 'lostLetters' };

export type OpenResult =
	| { readonly name: string; readonly fault: OpenFault }
	| { readonly name: string; readonly before: { readonly draft: Draft; readonly saved: string } };

/** Where the settings of a file go to, and come from when they are saved. */
interface DraftHolder {
	readonly draft: Draft;
	/** For the file's name. */
	readonly clinicName: string;
	replaceDraft(draft: Draft): void;
}

export class SettingsFileSession {
	/** What came of opening a file, until the reader has seen it. */
	result = $state.raw<OpenResult>();
	/** The draft as it was last opened or saved. */
	#saved = $state(writeSettingsFile({}));
	readonly #holder: DraftHolder;

	constructor(holder: DraftHolder) {
		this.#holder = holder;
	}

	readonly unsaved: boolean = $derived.by(() => writeSettingsFile(this.#holder.draft) !== this.#saved);

	async open(file: File): Promise<void> {
		const { name } = file;
		const opened = await read(file);
		if ('fault' in opened) {
			this.result = { name, fault: opened.fault };
			return;
		}
		const before = { draft: this.#holder.draft, saved: this.#saved };
		this.#replace(opened.draft, writeSettingsFile(opened.draft));
		this.result = { name, before };
	}

	/** Brings back what was there before the file was opened. */
	undo(): void {
		const { result } = this;
		this.dismiss();
		if (result && 'before' in result) this.#replace(result.before.draft, result.before.saved);
	}

	/** The reader has seen what came of opening a file. */
	dismiss(): void {
		this.result = undefined;
	}

	/** The file to save. The draft counts as saved from then on. */
	save(): { readonly name: string; readonly text: string } {
		const text = writeSettingsFile(this.#holder.draft);
		this.#saved = text;
		return { name: settingsFileName(this.#holder.clinicName), text };
	}

	#replace(draft: Draft, saved: string): void {
		this.#saved = saved;
		this.#holder.replaceDraft(draft);
	}
}

async function read(file: File): Promise<OpenedFile | { readonly fault: OpenFault }> {
	if (file.size > LARGEST_FILE_BYTES) return { fault: { kind: 'tooBig' } };
	try {
		const { text, whole } = decodeSettings(await file.arrayBuffer());
		return whole ? readSettingsFile(text) : { fault: { kind: 'lostLetters' } };
	} catch {
		return { fault: { kind: 'unreadable' } };
	}
}
