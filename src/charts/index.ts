/** Charts as components. They draw what they are given; what it means stands in the words beside them. */
export { default as HundredDoors } from './HundredDoors.svelte';
export { default as HundredPeople } from './HundredPeople.svelte';
export { default as LevelBand } from './LevelBand.svelte';
export { levelAt } from './levelBand';
export { default as SignalTrace } from './SignalTrace.svelte';
export { shareThrough, type SignalTraces } from './signalPaths';
