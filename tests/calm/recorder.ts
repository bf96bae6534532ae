/**
 * Records a page frame by frame. The page is in an iframe that is scaled down, so that a screenshot is quick: each pixel is
 * the mean of several pixels of the page. Time goes on only when the test says so (watchedTime.ts).
 */
import type { CDPSession, Frame } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Host } from '../support/browserHost';
import type { Area, Picture } from './picture';
import { watchTime, type Motion } from './watchedTime';

export interface RecorderOptions {
	/** Size of the page, CSS px. */
	readonly width: number;
	readonly height: number;
	/** Pixels of a picture for one CSS px. */
	readonly scale: number;
}

export class Recorder {
	/** Watched time since the page was opened, ms. */
	atMs = 0;

	private constructor(
		readonly frame: Frame,
		readonly options: RecorderOptions,
		private readonly session: CDPSession,
	) {}

	static async open(host: Host, html: string, options: RecorderOptions): Promise<Recorder> {
		const { width, height, scale } = options;
		const { page } = host;
		await page.setViewportSize({ width: Math.round(width * scale), height: Math.round(height * scale) });
		await page.addInitScript(watchTime);
		const looks = `border: 0; width: ${width}px; height: ${height}px; transform: scale(${scale}); transform-origin: 0 0`;
		await host.open({
			html: `<!doctype html><style>body { margin: 0; overflow: hidden }</style><iframe style="${looks}" src="/recorded.html"></iframe>`,
			files: { 'recorded.html': html },
		});
		const frame = page.frames()[1]!;
		const recorder = new Recorder(frame, options, await page.context().newCDPSession(page));
		await frame.evaluate(() => window.calm.settle());
		return recorder;
	}

	/** Lets time go on and takes a screenshot. */
	async picture(afterMs = 0): Promise<Picture> {
		this.atMs += afterMs;
		if (afterMs > 0) await this.frame.evaluate((ms) => window.calm.advance(ms), afterMs);
		const { data } = await this.session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
		return PNG.sync.read(Buffer.from(data, 'base64'));
	}

	/** Lets time go on without a screenshot. */
	async pass(ms: number): Promise<void> {
		this.atMs += ms;
		await this.frame.evaluate((all) => window.calm.advance(all), ms);
	}

	motion(): Promise<Motion> {
		return this.frame.evaluate(() => window.calm.motion());
	}

	/** Does something in the page and waits until the browser has laid it out; no watched time passes. */
	async act<Argument>(action: (argument: Argument) => void, argument: Argument): Promise<void> {
		await this.frame.evaluate(action as (argument: unknown) => void, argument);
		await this.frame.evaluate(() => window.calm.settle());
	}

	/** Lets the page load a script, without waiting for it. */
	async run(src: string): Promise<void> {
		await this.frame.evaluate((address) => {
			document.head.append(Object.assign(document.createElement('script'), { src: address }));
		}, src);
	}

	/** Where an element is in the screenshots, by a selector in the explainer or in the page. */
	async areaOf(selector: string): Promise<Area | undefined> {
		const { scale } = this.options;
		const box = await this.frame.evaluate((wanted) => {
			const root = document.querySelector('ketamine-explainer')?.shadowRoot ?? document;
			return root.querySelector(wanted)?.getBoundingClientRect().toJSON() as DOMRect | undefined;
		}, selector);
		return box && { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale };
	}
}
