/** What a chapter knows of its moving picture. */
import type { SceneCounts, SceneLabel, ScenePlayer, SceneReport } from '../../scene';

const NOTHING: SceneCounts = { small: 0, smallOpen: 0, nmda: 0, letting: 0, plugged: 0, holding: 0 };

export class SceneState {
	/** Runs the picture; there while the picture is. */
	player: ScenePlayer | undefined;
	counts = $state.raw<SceneCounts>(NOTHING);
	/** Names that found no room in the picture. */
	unplaced = $state.raw<readonly SceneLabel[]>([]);

	report({ counts, unplaced }: SceneReport): void {
		this.counts = counts;
		this.unplaced = unplaced;
	}
}
