export { ScenePlayer, type SceneCounts, type SceneReport } from './scenePlayer';
export { DOOR_LABELS, type DoorLabel, type SceneLabel, type SceneScript } from './sceneScript';
export { SceneStory } from './sceneStory';
export { NMDA_COUNT, SLOTS, SMALL_COUNT } from './geometry';
export { letsThrough, type DoorPicture } from './doorPicture';
