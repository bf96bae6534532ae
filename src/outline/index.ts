/** The order of the explainer: its views, chapters and steps, their titles, and where an id leads. */
export { Outline, stepsOf, VIEW_CHAPTERS, type Place, type View } from './outline';
export { titleOf } from './titles';
