/** Faces seen from the front, one for each way to feel. Each is a different person. */
import type { Cloth } from './people';

export interface Face {
	skin: 'skinA' | 'skinB' | 'skinC';
	hair: 'hairA' | 'hairB' | 'hairC' | 'leaf';
	top: Cloth;
	/** Hair or cloth behind the head, and over the brow. */
	back?: string;
	front: string;
	/** The lines of the eyes, the brows and the mouth. */
	lines: string;
	/** What is filled: an open mouth, pupils. */
	spots?: string;
	/** Open eyes, drawn as wide dots. */
	eyes?: boolean;
}

export const FACES = {
	calm: {
		skin: 'skinC',
		hair: 'hairB',
		top: 'blue',
		back: 'M22 60C14 12 44 2 62 4C86 2 106 14 98 60C98 84 88 86 82 74H38C32 86 22 84 22 60Z',
		front: 'M29 52C26 20 46 10 62 12C82 12 94 24 91 52C86 40 80 34 74 26C62 38 40 36 29 52Z',
		eyes: true,
		lines: 'M41 42q6-4 11-1M68 41q6-3 11 1M53 74q7 4 14 0',
	},
	pain: {
		skin: 'skinA',
		hair: 'hairA',
		top: 'blue',
		front: 'M29 50C24 22 44 10 64 12C84 12 96 26 91 50C88 40 86 34 80 30C70 34 52 36 40 30C34 36 32 42 29 50Z',
		lines: 'M42 53q5 4 10 0M68 53q5 4 10 0M41 43l11 2M79 43l-11 2M54 76q6-2 12 0',
	},
	sleepy: {
		skin: 'skinC',
		hair: 'hairB',
		top: 'sand',
		back: 'M22 44C16 12 44 4 62 6C86 4 104 18 98 46C104 60 92 72 88 66L32 66C24 74 18 58 22 44Z',
		front: 'M30 46C28 20 46 12 62 14C82 14 92 26 90 46C82 40 78 34 74 28C62 38 42 34 30 46Z',
		lines: 'M42 52q5 5 10 0M68 52q5 5 10 0M41 43q6-3 11 0M68 43q6-3 11 0',
		spots: 'M55 75a5 6 0 1 0 10 0a5 6 0 1 0-10 0Z',
	},
	blurry: {
		skin: 'skinB',
		hair: 'hairA',
		top: 'scrub',
		back: 'M24 50C18 14 42 4 62 6C88 6 102 20 96 52C100 76 104 96 92 104C84 92 82 80 84 60H36C38 82 36 94 28 104C16 96 20 74 24 50Z',
		front: 'M29 50C26 22 46 12 62 14C80 14 94 24 91 50C86 38 76 32 62 24C54 34 38 36 29 50Z',
		lines: 'M41 51q6-3 11 1M68 52q5-4 11-1M39 42l13 2M81 42l-13 2M53 75h13',
	},
	sick: {
		skin: 'skinA',
		hair: 'hairB',
		top: 'scrub',
		front:
			'M30 44C30 20 46 14 60 14C76 14 90 20 90 44C84 36 80 32 76 32H44C40 32 34 36 30 44ZM33 60C34 84 46 92 60 92C74 92 86 84 87 60C82 70 78 69 71 68H49C42 69 38 70 33 60Z',
		lines: 'M41 50l10 4M79 50l-10 4M40 42q7-5 12-5M80 42q-7-5-12-5',
	},
	unreal: {
		skin: 'skinA',
		hair: 'hairC',
		top: 'blue',
		front: 'M28 50C24 20 44 8 64 12C86 12 96 28 92 50C88 40 86 34 80 30C66 34 50 32 42 26C36 32 32 40 28 50Z',
		lines: 'M39 39q7-5 14-2M67 36q8-3 14 2M53 75q4-4 7 0t7 0',
		spots: 'M46 49a3.600 3.600 0 1 0 7 0a3.600 3.600 0 1 0-7 0ZM72 49a3.600 3.600 0 1 0 7 0a3.600 3.600 0 1 0-7 0Z',
	},
	dreams: {
		skin: 'skinC',
		hair: 'hairC',
		top: 'cream',
		front: 'M29 46C28 22 44 10 60 10C76 10 92 22 91 46C86 34 78 27 60 27C42 27 34 34 29 46Z',
		lines: 'M42 52q5 5 10 0M68 52q5 5 10 0M41 43q6-4 11-1M68 42q6-3 11 1M54 75q6 3 12 0',
	},
	lowPressure: {
		skin: 'skinB',
		hair: 'leaf',
		top: 'blue',
		back: 'M20 60C14 18 40 4 60 4C82 4 106 18 100 60C100 88 100 100 84 106L36 106C20 100 20 84 20 60Z',
		front:
			'M22 56C20 18 42 6 60 6C80 6 100 18 98 56C98 84 88 100 60 100C32 100 22 84 22 56ZM36 54C36 74 46 84 60 84C74 84 84 74 84 54C84 34 76 28 60 28C44 28 36 36 36 54Z',
		lines: 'M42 54q5-4 10 0M68 54q5-4 10 0M43 47q5-3 9-1M68 46q5-2 9 1M54 74q6-3 12 0',
	},
} satisfies Record<string, Face>;
export type FaceId = keyof typeof FACES;
