/**
 * The custom element: what pages can set, call and hear, and its life cycle. What it shows is in `../shell`; the files
 * beside this one read attributes and settings, tell of problems, build the view and print.
 *
 *     made ── connected ──► waiting ── near, or called ──► mounted ── disconnected ──► unmounted, place kept …
 */
import { readSettings, untranslated, type ClinicSettings, type SettingsProblem } from '../clinic';
import type { ChapterId } from '../content';
import type { View } from '../outline';
import { Explainer } from '../shell/explainer.svelte';
import type { Mode } from '../shell/preferences.svelte';
import { applyAttribute } from './applyAttribute';
import type { Choice } from './choices';
import { explainerInternals } from './explainerInternals.svelte';
import { registerInternals } from './internal';
import { keepDrags } from './keepDrags';
import { keepKeys } from './keepKeys';
import { MountedView } from './mountedView';
import { ATTRIBUTES, type AttributeName } from './names';
import { PlaceRequests } from './placeRequests';
import { followPrint, printTakeHome } from './printPage';
import { ProblemReporter } from './problemReporter';
import { SettingsSources } from './settingsSources';
import { explainerStyleSheet } from './styleSheet';
import { VERSION } from './version';
import { whenNear } from './whenNear';

export type { SettingsProblem };
/** A clinic's settings as a page may give them: any of them. */
export type ExplainerSettings = Partial<ClinicSettings>;
export interface NavigateDetail {
	readonly chapter: string;
	readonly step: string | null;
}
export interface SettingsErrorDetail {
	readonly problems: readonly SettingsProblem[];
}

/** Properties that a page may have set before the element was defined. */
const PROPERTIES = ['lang', 'view', 'theme', 'motion', 'mode', 'chapter', 'settings'] as const;

// Where there is no DOM, the module can still be imported.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

// scripts/typings makes the manifest and all typings from this comment; the allowed words come from choices.ts.
/**
 * `<ketamine-explainer>`: explains ketamine infusion for migraine.
 *
 * @element ketamine-explainer
 * @attr lang - Language; without it, the nearest `lang` above, else English.
 * @attr [view=full] - What it holds: all of it, the short way, or some chapters.
 * @attr chapter - Where to start; changed later, it goes there.
 * @attr [theme=auto] - Light.
 * @attr [motion=auto] - Motion.
 * @attr [mode=page] - On a page, or alone on a tablet.
 * @attr settings-src - Address of the clinic's settings (JSON).
 * @attr clinic-name - Name of the clinic.
 * @attr clinic-phone - Phone of the clinic.
 * @fires {CustomEvent<null>} explainer-ready - Once, when the first screen stands.
 * @fires {CustomEvent<NavigateDetail>} explainer-navigate - The reader has moved.
 * @fires {CustomEvent<null>} explainer-finish - Once, at Next on the last screen.
 * @fires {CustomEvent<SettingsErrorDetail>} explainer-settings-error - Something given is not allowed.
 * @slot - Shown until it has started, and when it cannot.
 * @slot logo - At the bottom, before the notices.
 * @slot footer - At the bottom, after the notices.
 * @csspart header - Chapter, step and the controls of the view.
 * @csspart nav - The list of chapters.
 * @csspart stage - The moving picture.
 * @csspart caption - The words below the picture.
 * @csspart controls - The row of buttons.
 * @csspart footer - The notices at the bottom.
 * @cssprop --explainer-font-family - Font; the system's unless set.
 * @cssprop [--explainer-font-size=17px] - Size of the text; all else follows it. Left out, it follows the size that readers set in their browser.
 * @cssprop --explainer-accent - Background of the main button; the theme's unless set.
 * @cssprop [--explainer-radius=16px] - Corners of the frame.
 * @cssprop [--explainer-max-width=1200px] - Greatest width.
 * @cssprop [--explainer-min-height=auto] - Least height, kept from screen to screen.
 */
export class KetamineExplainerElement extends Base {
	static readonly observedAttributes: readonly string[] = ATTRIBUTES;

	readonly #explainer: Explainer;
	readonly #sources: SettingsSources;
	readonly #problems: ProblemReporter;
	readonly #places: PlaceRequests;
	readonly #view = new MountedView(this);
	/** Whether `explainer-ready` has been fired. */
	#ready = false;
	#stopWaitingForChildren: (() => void) | undefined;
	/** A page may replace its settings later, as morphing libraries do. */
	readonly #children = new MutationObserver(() => {
		if (document.readyState !== 'loading' && this.#sources.readChild()) this.#applySettings();
	});
	#stopWaitingToBeNear: (() => void) | undefined;
	#stopPrint: (() => void) | undefined;

	constructor() {
		super();
		keepKeys(this);
		keepDrags(this);
		this.#explainer = new Explainer({
			onNavigate: (chapter, step) => {
				this.#places.cancel();
				this.#emit('explainer-navigate', { chapter, step } satisfies NavigateDetail);
			},
			// Which of a clinic's texts are missing depends on the language.
			onLanguage: () => this.#applySettings(),
			onFinish: () => this.#emit('explainer-finish'),
			onPrint: () => this.print(),
		});
		this.#sources = new SettingsSources(this, () => this.#applySettings());
		this.#problems = new ProblemReporter((problems) =>
			this.#emit('explainer-settings-error', { problems } satisfies SettingsErrorDetail),
		);
		this.#places = new PlaceRequests(this.#explainer, {
			settingsUnderWay: () => this.#sources.underWay,
			tell: (problem) => this.#problems.tell([problem]),
		});
		registerInternals(
			this,
			explainerInternals(this.#explainer, { host: this, root: () => this.#view.root, mount: () => this.#mount() }),
		);
	}

	/** Version of this explainer. */
	get version(): string {
		return VERSION;
	}

	/** Chapter that is shown. Setting it sets the attribute: frameworks set properties where others write attributes. */
	get chapter(): ChapterId {
		return this.#explainer.navigation.chapter;
	}
	set chapter(value: ChapterId) {
		this.#reflect('chapter', value);
	}

	/** Step that is shown. */
	get step(): string | null {
		return this.#explainer.navigation.step;
	}

	/** Whether the moving picture runs. */
	get playing(): boolean {
		return this.#explainer.playback.playing;
	}

	/** The language in use. Setting it sets the attribute. */
	override get lang(): string {
		return this.#explainer.language;
	}
	override set lang(value: string) {
		this.#reflect('lang', value);
	}

	/** What it holds, as set by the page; readers of `full` and `short` may choose the other of the two. */
	get view(): View {
		return this.#explainer.view;
	}
	set view(value: View) {
		this.#reflect('view', value);
	}

	/** Light as set by the page, not by the reader. */
	get theme(): Choice<'theme'> {
		return this.#explainer.preferences.page.theme;
	}
	set theme(value: Choice<'theme'>) {
		this.#reflect('theme', value);
	}

	/** Motion as set by the page, not by the reader. */
	get motion(): Choice<'motion'> {
		return this.#explainer.preferences.page.motion;
	}
	set motion(value: Choice<'motion'>) {
		this.#reflect('motion', value);
	}

	/** On a page, or alone on a tablet. */
	get mode(): Mode {
		return this.#explainer.preferences.page.mode;
	}
	set mode(value: Mode) {
		this.#reflect('mode', value);
	}

	/** The clinic's settings as set here; see docs/settings.md. */
	get settings(): unknown {
		return this.#sources.property;
	}
	set settings(value: unknown) {
		// Preact empties a property that is not bound any more, and `{known && settings}` may be `false`.
		this.#sources.property = value || undefined;
	}

	/** Starts the moving picture; does nothing with reduced motion or where there is none. */
	play(): void {
		this.#mount();
		this.#explainer.playback.play();
	}

	/** Stops the moving picture. */
	pause(): void {
		this.#explainer.playback.pause();
	}

	/**
	 * Goes to a chapter and step of this view; from the short way also to those that only all of it has. An unknown place
	 * is told once, and nothing moves; while settings are under way, it waits for them, for a clinic's own steps are among
	 * them.
	 */
	goTo(chapter: string, step?: string | null): void {
		this.#places.goTo(chapter, step);
		this.#mount();
	}

	/** Prints the page to take home, alone, by the browser's own dialog. */
	print(): void {
		printTakeHome(this.#explainer, explainerStyleSheet(document));
	}

	/** Back to the first screen, as for a new reader. */
	restart(): void {
		this.#places.cancel();
		this.#explainer.restart();
	}

	connectedCallback(): void {
		// Nothing is built in a document that no window shows.
		if (!this.ownerDocument.defaultView) return;
		for (const name of PROPERTIES) this.#takeUp(name);
		this.#waitForChildren();
		this.#children.observe(this, { childList: true, characterData: true, subtree: true });
		for (const name of ATTRIBUTES) this.#applyAttribute(name);
		this.#sources.readChild();
		void this.#sources.fetch();
		this.#applySettings();
		if (!this.#view.adoptStyles()) return;
		this.#stopPrint = followPrint(this.#explainer, this.#view.root, explainerStyleSheet(this.ownerDocument));
		// Once it has been shown, it is shown again at once when it is moved on the page.
		if (this.#ready) this.#mount();
		else this.#stopWaitingToBeNear = whenNear(this, () => this.#mount());
	}

	disconnectedCallback(): void {
		this.#stopWaitingForChildren?.();
		this.#children.disconnect();
		this.#stopWaitingToBeNear?.();
		this.#stopPrint?.();
		this.#sources.abort();
		this.#explainer.helpOpen = false;
		this.#view.remove();
	}

	attributeChangedCallback(name: AttributeName, before: string | null, after: string | null): void {
		if (before === after || !this.isConnected) return;
		if (name === 'chapter') this.#places.allowStart();
		this.#applyAttribute(name);
		if (name === 'clinic-name' || name === 'clinic-phone' || name === 'lang') this.#applySettings();
		if (name === 'settings-src') void this.#sources.fetch();
	}

	/** Builds what is shown, once. A call from outside does not wait until the element is near. */
	#mount(): void {
		if (!this.isConnected) return;
		this.#stopWaitingToBeNear?.();
		this.#explainer.onceSpoken(() => {
			if (!this.isConnected || !this.#view.show(this.#explainer) || this.#ready) return;
			this.#ready = true;
			this.#emit('explainer-ready');
		});
	}

	/** While the page is still being parsed, a child script may come after the element has started. */
	#waitForChildren(): void {
		if (document.readyState !== 'loading') return;
		const read = () => {
			this.#sources.readChild();
			this.#applySettings();
		};
		document.addEventListener('DOMContentLoaded', read, { once: true });
		this.#stopWaitingForChildren = () => document.removeEventListener('DOMContentLoaded', read);
	}

	/** A property that was set before the element was defined hides the setter: takes it off and sets it again. */
	#takeUp(name: (typeof PROPERTIES)[number]): void {
		if (!Object.hasOwn(this, name)) return;
		const value = this[name];
		delete this[name];
		(this as Record<typeof name, unknown>)[name] = value;
	}

	/** Frameworks set a property to nothing when it is not given; that must not become the text `undefined`. */
	#reflect(name: AttributeName, value: unknown): void {
		if (value == null) this.removeAttribute(name);
		else this.setAttribute(name, value as string);
	}

	#applyAttribute(name: AttributeName): void {
		applyAttribute(name, this.getAttribute(name), this, {
			explainer: this.#explainer,
			places: this.#places,
			tell: (problem) => this.#problems.tell([problem]),
		});
	}

	#applySettings(): void {
		const { settings, problems } = readSettings(this.#sources.all);
		this.#explainer.settings = settings;
		// A text without a language is taken to be in the language of the page.
		const { language, page } = this.#explainer.preferences;
		this.#problems.tell([...this.#sources.problems, ...problems, ...untranslated(settings, language, page.language)]);
		this.#places.retry();
	}

	#emit(type: string, detail?: object): void {
		this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
	}
}
