export { INSET_FROM_PX, NMDA_COUNT } from './geometry';
export { ScenePlayer } from './scenePlayer';
export type { SceneCounts, SceneReport } from './sceneReport';
export type { ReceptorLabel, SceneLabel, SceneScript } from './sceneScript';
