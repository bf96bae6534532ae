/** Icons of the tools: stroked paths on a square of 24 px, like those in src/ui/icons.ts. */
export const TOOL_ICONS = {
	map: 'M4 5h6v6H4zM14 5h6v6h-6zM4 15h6v4H4zM14 15h6v4h-6z',
	notes: 'M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3',
	pen: 'M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3',
	pointer: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2',
	handOver: 'M7.5 3h9v18h-9zM11 18h2',
	tablet: 'M4 5h16v14H4zM10 16h4',
	startOver: 'M5 12a7 7 0 1 0 2.2-5.1M5 5v4h4',
	newVersion: 'M12 4v10M8 10.5l4 4 4-4M5 19h14',
	undo: 'M8 6L4 10l4 4M4 10h10a5 5 0 0 1 0 10h-3',
	clear: 'M6 7h12l-1 13H7zM4 7h16M10 4h4',
	keep: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7.5 14h9v6h-9z',
} as const;
export type ToolIconName = keyof typeof TOOL_ICONS;
