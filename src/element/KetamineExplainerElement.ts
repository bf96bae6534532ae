/**
 * The custom element: attributes, properties, methods, events, shadow root, life cycle. What it shows is in
 * `../explainer`.
 *
 *     made ── connected ──► waiting ── near, or called ──► mounted ── disconnected ──► unmounted, place kept …
 */
import { flushSync, mount, unmount } from 'svelte';
import {
	describeProblem,
	ENGLISH_MESSAGES,
	problemAt,
	readSettings,
	untranslated,
	type ClinicSettings,
	type Problem,
	type SettingsProblem,
} from '../clinic';
import { DEFAULT_LANGUAGE, LANGUAGES, type ChapterId, type Language } from '../content';
import { Explainer, type LightChoice, type Mode, type MotionChoice, type View } from '../shell/explainer.svelte';
import ExplainerView from '../shell/ExplainerView.svelte';
import { inheritedLanguage, readChoice, readLanguage, type Choice, type ChoiceName } from './choices';
import { ATTRIBUTES, TAG_NAME, VERSION, type AttributeName } from './names';
import { followPrint, printTakeHome } from './printPage';
import { SettingsSources } from './settingsSources';
import { explainerStyleSheet } from './styleSheet';
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

// scripts/typings makes the manifest and all typings of it. The words that attributes take it reads from choices.ts.
/**
 * `<ketamine-explainer>`: explains ketamine infusion for migraine.
 *
 * @element ketamine-explainer
 * @attr lang - Language; without it, the nearest `lang` above, else English.
 * @attr [view=full] - Which chapters it holds.
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
 * @cssprop [--explainer-font-size=17px] - Size of the text; all else follows it.
 * @cssprop --explainer-accent - Background of the main button; the theme's unless set.
 * @cssprop [--explainer-radius=16px] - Corners of the frame.
 * @cssprop [--explainer-max-width=1200px] - Greatest width.
 * @cssprop [--explainer-min-height=auto] - Least height, kept from screen to screen.
 */
export class KetamineExplainerElement extends Base {
	static readonly observedAttributes: readonly string[] = ATTRIBUTES;

	readonly #explainer: Explainer;
	readonly #sources: SettingsSources;
	/** Not read from the element: a service that writes pages down may have given it one of its own. */
	#shadow: ShadowRoot | undefined;
	#mounted: Record<string, unknown> | undefined;
	#ready = false;
	#moved = false;
	/** A place to go to that settings under way may bring. */
	#awaited: Parameters<KetamineExplainerElement['goTo']> | undefined;
	/** Problems that were told: each is told once. */
	readonly #told = new Set<string>();
	#stopWaitingForChildren: (() => void) | undefined;
	#stopWaitingToBeNear: (() => void) | undefined;
	#stopPrint: (() => void) | undefined;

	constructor() {
		super();
		this.#explainer = new Explainer({
			onNavigate: (chapter, step) => {
				this.#awaited = undefined;
				this.#emit('explainer-navigate', { chapter, step } satisfies NavigateDetail);
			},
			onLanguage: () => this.#applySettings(),
			onFinish: () => this.#emit('explainer-finish'),
			onPrint: () => this.print(),
		});
		this.#sources = new SettingsSources(this, () => this.#applySettings());
	}

	/** Version of this explainer. */
	get version(): string {
		return VERSION;
	}

	/** Chapter that is shown. Setting it sets the attribute: frameworks set properties where others write attributes. */
	get chapter(): ChapterId {
		return this.#explainer.chapter;
	}
	set chapter(value: ChapterId) {
		this.#reflect('chapter', value);
	}

	/** Step that is shown. */
	get step(): string | null {
		return this.#explainer.step;
	}

	/** Whether the moving picture runs. */
	get playing(): boolean {
		return this.#explainer.playing;
	}

	/** The language in use. Setting it sets the attribute. */
	override get lang(): string {
		return this.#explainer.language;
	}
	override set lang(value: string) {
		this.#reflect('lang', value);
	}

	/** Which chapters it holds. */
	get view(): View {
		return this.#explainer.view;
	}
	set view(value: View) {
		this.#reflect('view', value);
	}

	/** Light as set by the page, not by the reader. */
	get theme(): LightChoice {
		return this.#explainer.themeSet;
	}
	set theme(value: LightChoice) {
		this.#reflect('theme', value);
	}

	/** Motion as set by the page, not by the reader. */
	get motion(): MotionChoice {
		return this.#explainer.motionSet;
	}
	set motion(value: MotionChoice) {
		this.#reflect('motion', value);
	}

	/** On a page, or alone on a tablet. */
	get mode(): Mode {
		return this.#explainer.mode;
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
		this.#explainer.play();
	}

	/** Stops the moving picture. */
	pause(): void {
		this.#explainer.pause();
	}

	/**
	 * Goes to a chapter and step of this view. An unknown place is told once, and nothing moves; while settings are under
	 * way, it waits for them, for a clinic's own steps are among them.
	 */
	goTo(chapter: string, step?: string | null): void {
		this.#goTo(chapter, step);
		this.#mount();
	}

	#goTo(...place: Parameters<KetamineExplainerElement['goTo']>): void {
		const [chapter, step] = place;
		this.#moved = true;
		this.#awaited = undefined;
		const explainer = this.#explainer;
		if (explainer.goTo(chapter, step ?? undefined)) return;
		const known = explainer.chapters.find((id) => id === chapter);
		if (known && this.#sources.underWay) this.#awaited = place;
		else {
			const allowed = known ? explainer.stepsOf(known) : explainer.chapters;
			const given = step ? `${chapter}, ${step}` : chapter;
			this.#tell([problemAt('goTo', { code: 'unknownPlace', params: { given, allowed } })]);
		}
	}

	/** Prints the page to take home, alone, by the browser's own dialog. */
	print(): void {
		printTakeHome(this.#explainer);
	}

	/** Back to the first screen, as for a new reader. */
	restart(): void {
		this.#awaited = undefined;
		this.#explainer.restart();
	}

	/**
	 * Puts a picture on the page to take home, until `restart()`. It is printed as it is: its styles must be its own
	 * attributes (an `<img>` or an `<svg>`), as no style sheet comes along.
	 *
	 * @param instead picture given before, which it replaces
	 * @internal for the pages of this repository
	 */
	keepPicture(picture: Element, caption: string, instead?: Element): void {
		this.#explainer.keepPicture(picture, caption, instead);
	}

	connectedCallback(): void {
		// In a document that nobody sees nothing is built.
		if (!this.ownerDocument.defaultView) return;
		for (const name of PROPERTIES) this.#takeUp(name);
		this.#waitForChildren();
		for (const name of ATTRIBUTES) this.#applyAttribute(name);
		this.#sources.readChild();
		void this.#sources.fetch();
		this.#applySettings();
		const root = this.#root();
		// Each time: in another document, as of a frame or a template, it loses them.
		root.adoptedStyleSheets = [explainerStyleSheet(this.ownerDocument)];
		this.#stopPrint = followPrint(this.#explainer, root);
		// Once it has stood, it stands again at once when it is moved on the page.
		if (this.#ready) this.#mount();
		else this.#stopWaitingToBeNear = whenNear(this, () => this.#mount());
	}

	disconnectedCallback(): void {
		this.#stopWaitingForChildren?.();
		this.#stopWaitingToBeNear?.();
		this.#stopPrint?.();
		this.#sources.abort();
		const mounted = this.#mounted;
		this.#mounted = undefined;
		if (mounted) void unmount(mounted);
	}

	attributeChangedCallback(name: AttributeName, before: string | null, after: string | null): void {
		if (before === after || !this.isConnected) return;
		if (name === 'chapter') this.#moved = false;
		this.#applyAttribute(name);
		if (name === 'clinic-name' || name === 'clinic-phone' || name === 'lang') this.#applySettings();
		if (name === 'settings-src') void this.#sources.fetch();
	}

	/** Builds what is shown, once; what is called from outside does not wait until it is near. */
	#mount(): void {
		if (this.#mounted || !this.isConnected) return;
		this.#stopWaitingToBeNear?.();
		const root = this.#root();
		root.replaceChildren();
		try {
			this.#mounted = mount(ExplainerView, { target: root, props: { explainer: this.#explainer } });
			flushSync();
		} catch (error) {
			root.replaceChildren(document.createElement('slot'));
			console.error(`<${TAG_NAME}>: could not be shown; its content is shown instead.`, error);
			return;
		}
		if (!this.#ready) {
			this.#ready = true;
			this.#emit('explainer-ready');
		}
	}

	/** Until something is built, and if it can't be, what stands in the element is shown: never a blank. */
	#root(): ShadowRoot {
		if (this.#shadow) return this.#shadow;
		const root = (this.#shadow = this.attachShadow({ mode: 'open' }));
		root.append(document.createElement('slot'));
		// Svelte keeps its places by empty text nodes, which this would remove: programs that mark words call it.
		root.normalize = () => undefined;
		return root;
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

	/** A property set before the element was defined hides its setter: it is taken off and set again. */
	#takeUp(name: (typeof PROPERTIES)[number]): void {
		if (!Object.hasOwn(this, name)) return;
		const value = this[name];
		delete this[name];
		(this as Record<typeof name, unknown>)[name] = value;
	}

	/** Not given is not `"undefined"`: frameworks set properties to nothing. */
	#reflect(name: AttributeName, value: unknown): void {
		if (value == null) this.removeAttribute(name);
		else this.setAttribute(name, value as string);
	}

	#applyAttribute(name: AttributeName): void {
		const given = this.getAttribute(name);
		switch (name) {
			case 'lang':
				this.#explainer.languageSet = this.#language(given);
				break;
			case 'view':
				this.#explainer.setView(this.#choice('view', given) ?? 'full');
				break;
			case 'theme':
				this.#explainer.themeSet = this.#choice('theme', given) ?? 'auto';
				break;
			case 'motion':
				this.#explainer.motionSet = this.#choice('motion', given) ?? 'auto';
				break;
			case 'mode':
				this.#explainer.mode = this.#choice('mode', given) ?? 'page';
				break;
			case 'chapter':
				this.#goToStart(this.#choice('chapter', given));
				break;
			case 'clinic-name':
			case 'clinic-phone':
			case 'settings-src':
				// Settings: read by settingsSources.ts.
				break;
		}
	}

	/** `chapter` says where to start: it moves the reader once, and not back when the element is moved on the page. */
	#goToStart(chapter: ChapterId | undefined): void {
		if (!chapter || this.#moved) return;
		this.#goTo(chapter);
	}

	#language(given: string | null): Language {
		if (given === null || given === '') return inheritedLanguage(this);
		const language = readLanguage(given);
		if (!language) {
			this.#tell([problemAt('lang', { code: 'choice', params: { given, allowed: Object.keys(LANGUAGES) } })]);
		}
		return language ?? DEFAULT_LANGUAGE;
	}

	#choice<Name extends ChoiceName>(name: Name, given: string | null): Choice<Name> | undefined {
		return readChoice(name, given, (problem) => this.#tell([problem]));
	}

	#applySettings(): void {
		const { settings, problems } = readSettings(this.#sources.all);
		const { language, languageSet } = this.#explainer;
		this.#explainer.settings = settings;
		// Plain texts are taken to be in the language of the page.
		this.#tell([...this.#sources.problems, ...problems, ...untranslated(settings, language, languageSet)]);
		if (this.#awaited) this.#goTo(...this.#awaited);
	}

	/** Reports problems that were not reported before, to the console and the page. */
	#tell(problems: readonly Problem[]): void {
		const fresh = problems
			.map((problem) => describeProblem(problem, ENGLISH_MESSAGES))
			.filter(({ path, message }) => !this.#told.has(path + message));
		if (!fresh.length) return;
		for (const { path, message } of fresh) {
			this.#told.add(path + message);
			console.warn(`<${TAG_NAME}> ${path}: ${message}`);
		}
		this.#emit('explainer-settings-error', { problems: fresh } satisfies SettingsErrorDetail);
	}

	#emit(type: string, detail?: object): void {
		this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
	}
}
