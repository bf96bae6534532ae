/** What a chapter knows of its moving picture. */
import type { ScenePlayer, SceneReport } from '../../scene';

export class SceneState {
	/** Runs the picture; there while the picture is. */
	player: ScenePlayer | undefined;
	/** What it shows now; there once it is drawn. */
	shown = $state.raw<SceneReport>();
}
