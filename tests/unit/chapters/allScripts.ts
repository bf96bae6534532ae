/** Every script of the moving picture, by chapter and step. */
import { KETAMINE_SCRIPTS } from '../../../src/chapters/ketamine/script';
import { SIGNALS_SCRIPTS } from '../../../src/chapters/signals/script';
import type { SceneScript } from '../../../src/scene';

export const ALL_SCRIPTS: readonly (readonly [step: string, script: SceneScript])[] = [
	...Object.entries(SIGNALS_SCRIPTS).map(([step, script]) => [`signals/${step}`, script] as const),
	...Object.entries(KETAMINE_SCRIPTS).map(([step, script]) => [`ketamine/${step}`, script] as const),
];
