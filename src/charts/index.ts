export { default as Bars } from './Bars.svelte';
export { default as HundredDoors } from './HundredDoors.svelte';
export { default as HundredPeople } from './HundredPeople.svelte';
export { default as LevelCurve } from './LevelCurve.svelte';
export { default as SignalTrace } from './SignalTrace.svelte';
export { levelAt } from './levelLayout';
export { shareThrough, type SignalTraces } from './signalPaths';
