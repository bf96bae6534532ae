/** Marks for parts of the body, needs and what is taken, as one shape each, on a square of 36 around the origin. */
export const ORGANS = {
	lungs:
		'M-3-7C-10-9-15 3-15 11C-15 16-9 16-5 14C-3 13-3 10-3 7ZM3-7C10-9 15 3 15 11C15 16 9 16 5 14C3 13 3 10 3 7ZM-2-16H2V-4H-2Z',
	heart: 'M0 14C-11 5-15 0-15-5A7.500 7.500 0 0 1 0-8A7.500 7.500 0 0 1 15-5C15 0 11 5 0 14Z',
	mind: 'M-10 15V7C-16 0-13-14 0-14C11-14 14-5 11 2L14 8H9V15Z',
	liver: 'M-16-2C-14-11-4-11 5-10C11-9 16-6 16-3C11 3 4 5-2 10C-9 14-17 8-16-2Z',
	bladder:
		'M-12-12C-5-16 5-16 12-12C16-6 13 2 7 5C4 7 3 8 3 11H-3C-3 8-4 7-7 5C-13 2-16-6-12-12ZM0 13C4 18 3 21 0 21S-4 18 0 13Z',
	baby: 'M0-16A7 7 0 1 1 0-2A7 7 0 1 1 0-16ZM-10 1C-4-1 4-1 10 1C14 10 8 17 0 17S-14 10-10 1Z',
	pill: 'M-13 3-6-4 4 6-3 13A7.100 7.100 0 0 1-13 3ZM-4-6 3-13A7.100 7.100 0 0 1 13-3L6 4Z',
	more: 'M6-14A13 13 0 1 0 13 2H8A8 8 0 1 1 4-9L1-4 15-5 12-18Z',
} as const;
export type OrganId = keyof typeof ORGANS;
