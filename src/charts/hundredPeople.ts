/** One hundred people, the first of them marked. The others are slighter, so that the two differ without colour too. */
import { drawHundred, type HundredLook } from './hundred';

const LOOK: HundredLook = {
	pitchX: 13,
	pitchY: 21,
	marginX: 6,
	marginY: 10,
	marked: { name: 'most', path: 'M0,-9a3.2,3.2 0 1 1 -.01,0ZM-4.6,9.4V3.2q0,-4.6 4.6,-4.6t4.6,4.6V9.4Z' },
	other: { name: 'less', path: 'M0,-7.4a2.5,2.5 0 1 1 -.01,0ZM-3.3,9.4V3.6q0,-4 3.3,-4t3.3,4V9.4Z' },
};

export function drawHundredPeople(svg: SVGSVGElement, count: number): void {
	drawHundred(svg, LOOK, (person) => person < count);
}
