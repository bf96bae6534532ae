/** Play reaches the picture that is shown, now or as soon as it is there, and never with reduced motion. */
import { describe, expect, it } from 'vitest';
import { Playback } from '../../../src/shell/playback.svelte';

function playbackWith(reducedMotion = false) {
	const playback = new Playback({ reducedMotion });
	/** A player that reports as the scene's does. */
	const player = () => ({
		play: () => void (playback.playing = true),
		pause: () => void (playback.playing = false),
		replay: () => undefined,
		oneStep: () => undefined,
	});
	return { playback, player };
}

it('plays and pauses the player that is connected', () => {
	const { playback, player } = playbackWith();
	playback.connect(player());
	playback.play();
	expect(playback.playing).toBe(true);
	playback.pause();
	expect(playback.playing).toBe(false);
});

it('never plays with reduced motion', () => {
	const { playback, player } = playbackWith(true);
	playback.play();
	playback.connect(player());
	playback.play();
	expect(playback.playing).toBe(false);
});

describe('Play before the picture is there', () => {
	it('holds until it is', () => {
		const { playback, player } = playbackWith();
		playback.play();
		expect(playback.playing).toBe(false);
		playback.connect(player());
		expect(playback.playing).toBe(true);
	});

	it.each([
		['Pause', (playback: Playback) => playback.pause()],
		['a move to another step', (playback: Playback) => playback.leaveStep()],
		['a move to another chapter', (playback: Playback) => playback.leaveChapter()],
	])('is taken back by %s', (_, takeBack) => {
		const { playback, player } = playbackWith();
		playback.play();
		takeBack(playback);
		playback.connect(player());
		expect(playback.playing).toBe(false);
	});
});

describe('another chapter', () => {
	it('stops the picture, and the next Play means the picture to come', () => {
		const { playback, player } = playbackWith();
		const disconnect = playback.connect(player());
		playback.play();
		playback.leaveChapter();
		expect(playback.playing).toBe(false);
		playback.play();
		disconnect();
		expect(playback.playing).toBe(false);
		playback.connect(player());
		expect(playback.playing).toBe(true);
	});

	it('whose picture is there before the old one goes, goes on playing', () => {
		const { playback, player } = playbackWith();
		const disconnectOld = playback.connect(player());
		playback.leaveChapter();
		playback.connect(player());
		playback.play();
		disconnectOld();
		expect(playback.playing).toBe(true);
	});
});

it('does not play once its picture is gone', () => {
	const { playback, player } = playbackWith();
	const disconnect = playback.connect(player());
	playback.play();
	disconnect();
	expect(playback.playing).toBe(false);
});
