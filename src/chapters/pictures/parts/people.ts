/** Who is in the illustrations. The patient, the nurse and the helper are the same people through the whole day. */

/** Two tones of one colour: the tokens `--ke-<name>` and `--ke-<name>Dark`. */
export type Cloth = 'cream' | 'scrub' | 'blue' | 'rose' | 'sand';

export interface Look {
	skin: 'skinA' | 'skinB' | 'skinC';
	hair: 'hairA' | 'hairB' | 'hairC';
	top: Cloth;
	legs: Cloth;
	/** Hair behind the head, in front of the brow, and on the cheek, for a head that looks to the right. */
	back?: string;
	front: string;
	beard?: string;
	glasses?: boolean;
	/** What is at the neck. */
	collar: string;
	collarColour: string;
}

const LOOKS = {
	patient: {
		skin: 'skinB',
		hair: 'hairA',
		top: 'cream',
		legs: 'rose',
		back: 'M-60-76a19 19 0 1 0 38 0a19 19 0 1 0-38 0Z',
		collar: 'M-18-2C-12 8 16 8 20-4V8C14 18-14 18-20 10Z',
		collarColour: 'creamDark',
		front: 'M-24-36C-46-70-30-106 4-105C32-104 44-80 36-62C20-64 6-72-2-86C0-66-10-58-20-56C-24-50-22-42-24-36Z',
	},
	nurse: {
		skin: 'skinC',
		hair: 'hairB',
		top: 'scrub',
		legs: 'scrub',
		back: 'M-35-98a17 17 0 1 0 34 0a17 17 0 1 0-34 0Z',
		collar: 'M-16-2L6 24 20-4Z',
		collarColour: 'skinCDark',
		front: 'M-28-42C-40-86-14-108 10-104C32-100 42-76 37-58C24-61 8-69 2-82C-6-69-20-65-23-46Z',
	},
	helper: {
		skin: 'skinA',
		hair: 'hairC',
		top: 'blue',
		legs: 'sand',
		collar: 'M-18-2C-12 8 16 8 20-4L22 12 4 10-10 18-22 8Z',
		collarColour: 'paper',
		front: 'M-27-42C-40-78-22-103 8-101C26-101 38-88 35-72C24-80 8-80-6-82C-10-70-18-70-19-54Z',
		beard: 'M-22-40C-14-34-8-34-4-30C4-38 26-38 33-36C30-18 20-9 6-9C-10-9-20-24-22-40Z',
		glasses: true,
	},
} satisfies Record<string, Look>;

export type PersonId = keyof typeof LOOKS;
export const PEOPLE: Readonly<Record<PersonId, Look>> = LOOKS;

/** What a face does. The lines of the eyes, and of the brows and mouth. */
export const EYES = {
	open: 'M4-55v3M26-55v3',
	shut: 'M-2-54q5 5 11 0M21-54q5 5 10 0',
	down: 'M-1-51q5 2 11 1M21-50q5 2 9 0',
};
export type Eyes = keyof typeof EYES;
