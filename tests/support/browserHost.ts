/**
 * Pages as clinics have them, at http://host.test/, without a server: each request is answered from dist/ and
 * tests/host-pages/ or refused. Requests and messages are recorded, so that a test can check that there were no others.
 */
import { readFileSync, statSync } from 'node:fs';
import { test as base, type BrowserContext, type ConsoleMessage, type Page, type Route } from '@playwright/test';

export const HOST = 'http://host.test/';

const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
};

export interface HostPage {
	/** The page's HTML, or the name of a file in tests/host-pages/. */
	readonly html?: string;
	readonly file?: string;
	/** Response headers of the page: Content-Security-Policy and the like. */
	readonly headers?: Record<string, string>;
	/** Further files of the host, by path (`settings.json`). */
	readonly files?: Record<string, string>;
	/** Path of the page, by default the root; without `html` and `file`, `site/` shows dist/site/. */
	readonly path?: string;
}

export class Host {
	/** Addresses in the order of the requests, the page itself first. */
	readonly requests: string[] = [];
	/** Console messages, uncaught errors and violations of the page's policy. */
	readonly messages: string[] = [];
	#page: HostPage = {};

	constructor(readonly page: Page) {
		page.on('console', (message) => this.messages.push(describe(message)));
		page.on('pageerror', (error) => this.messages.push(`uncaught: ${error.message}`));
	}

	async start(context: BrowserContext): Promise<void> {
		await context.route('**/*', (route) => this.#answer(route));
		await context.exposeBinding('recordViolation', (_, text: string) => this.messages.push(text));
		await context.addInitScript(recordViolationsAndEvents);
	}

	/** Goes to the page and waits for its load event. */
	async open(hostPage: HostPage): Promise<void> {
		this.#page = hostPage;
		await this.page.goto(HOST + (hostPage.path ?? ''));
	}

	/** How often the element has fired an event since the page began. */
	async countOf(event: string): Promise<number> {
		return this.page.evaluate((name) => window.explainerEvents.filter((entry) => entry.name === name).length, event);
	}

	/** Waits until the element has fired an event; it may have done so already. */
	async waitFor(event: string): Promise<void> {
		await this.page.waitForFunction((name) => window.explainerEvents.some((entry) => entry.name === name), event);
	}

	async #answer(route: Route): Promise<void> {
		const url = route.request().url();
		this.requests.push(url);
		if (!url.startsWith(HOST)) return route.abort('blockedbyclient');
		const path = new URL(url).pathname.slice(1);
		const isPage = path === (this.#page.path ?? '');
		const body = (isPage ? this.#pageBody() : undefined) ?? this.#page.files?.[path] ?? readBuilt(path);
		if (body === undefined) return route.fulfill({ status: 404, body: '' });
		const extension = isPage ? 'html' : (path.split('.').at(-1) ?? '');
		const contentType = TYPES[extension] ?? 'application/octet-stream';
		return route.fulfill({ body, contentType, headers: (isPage && this.#page.headers) || {} });
	}

	#pageBody(): string | undefined {
		const { html, file } = this.#page;
		return html ?? (file === undefined ? undefined : readFileSync(`tests/host-pages/${file}`, 'utf8'));
	}
}

interface ExplainerEvent {
	readonly name: string;
	readonly detail: unknown;
}

declare global {
	interface Window {
		explainerEvents: ExplainerEvent[];
		recordViolation(text: string): void;
	}
}

/** Runs in the page before its scripts. */
function recordViolationsAndEvents(): void {
	window.explainerEvents = [];
	for (const name of ['ready', 'navigate', 'finish', 'settings-error']) {
		document.addEventListener(`explainer-${name}`, (event) => {
			window.explainerEvents.push({ name: `explainer-${name}`, detail: (event as CustomEvent).detail });
		});
	}
	document.addEventListener('securitypolicyviolation', (event) => {
		window.recordViolation(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
	});
}

function describe(message: ConsoleMessage): string {
	return `${message.type()}: ${message.text()}`;
}

function readBuilt(path: string): Buffer | undefined {
	const [top, ...rest] = path.split('/');
	// Third-party style sheets and scripts.
	if (top === 'vendor') return readFileSync(`node_modules/${rest.join('/')}`);
	return [`dist/${path}`, `dist/${path}index.html`, `tests/host-pages/${path}`]
		.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
		.map((file) => readFileSync(file))[0];
}

/** Playwright's `test` with a `host`. */
export const test = base.extend<{ host: Host }>({
	host: async ({ page, context }, use) => {
		const host = new Host(page);
		await host.start(context);
		await use(host);
	},
});

export { expect } from '@playwright/test';
