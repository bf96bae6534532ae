/** Icons as stroked paths on a 24 px square. Each is shown beside a label, seen or spoken. */
export const ICONS = {
	menu: 'M4 7h16M4 12h16M4 17h10',
	back: 'M15 5l-7 7 7 7',
	next: 'M9 5l7 7-7 7',
	play: 'M8 5.5v13l10.5-6.5z',
	pause: 'M9 6v12M15 6v12',
	step: 'M6 6v12l8-6zM18 6v12',
	replay: 'M5 12a7 7 0 1 0 2.2-5.1M5 5v4h4',
	light: 'M12 4a8 8 0 0 0 0 16zM20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0',
	motion: 'M3 9h6M3 12h4M3 15h6M20 12a5 5 0 1 1-10 0 5 5 0 0 1 10 0',
	language:
		'M3.5 6.5h10M8.5 4v2.5M11 6.5c-.8 4-3.5 6.8-7 8.3M5.8 9c1 2.6 3 4.6 5.6 5.8M12.5 20l4-10 4 10M13.9 16.7h5.2',
	listen: 'M4 9.5h3l5-4v13l-5-4H4zM16 9q2 3 0 6M19 6q4 6 0 12',
	help: 'M6.5 4.5l3-.5 1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5-.5 3c-.2 1-1 1.5-2 1.5A15 15 0 0 1 5 6.5c0-1 .5-1.8 1.5-2z',
	close: 'M6 6l12 12M18 6L6 18',
	page: 'M7 3.5h7l4 4v13H7zM10 11h5M10 15h5',
	person: 'M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.5 20c.5-4 3-6 6.5-6s6 2 6.5 6',
	heart: 'M12 19.5C6 15.5 4 12.5 4 9.5A4 4 0 0 1 12 7.5a4 4 0 0 1 8 2c0 3-2 6-8 10z',
	speech: 'M4.5 5.5h15v10.5h-8l-4 3.5v-3.5h-3z',
	clip: 'M9 4.5h6v3H9zM7 6H5.5v14.5h13V6H17M9 12l2 2 4-4',
	print: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7.5 14h9v6h-9z',
} as const;
export type IconName = keyof typeof ICONS;
