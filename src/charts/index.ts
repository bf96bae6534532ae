export { drawHundredDoors, heldDoors, HUNDRED_DOORS_SIZE } from './hundredDoors';
export { drawHundredPeople } from './hundredPeople';
export { drawLevelCurve, levelAt, type LevelCurveInput } from './levelCurve';
export { drawSignalTrace, shareHeldBack, type SignalTraceInput } from './signalTrace';
