/** Every illustration in every theme. */
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import BodyMap from '../src/chapters/pictures/BodyMap.svelte';
import EmptyBoxes from '../src/chapters/pictures/EmptyBoxes.svelte';
import FacesPicture from '../src/chapters/pictures/Faces.svelte';
import OneDripManyDrips from '../src/chapters/pictures/OneDripManyDrips.svelte';
import OpenQuestion from '../src/chapters/pictures/OpenQuestion.svelte';
import Symptoms from '../src/chapters/pictures/Symptoms.svelte';
import TwoGroups from '../src/chapters/pictures/TwoGroups.svelte';
import TwoHeads from '../src/chapters/pictures/TwoHeads.svelte';
import Welcome from '../src/chapters/pictures/Welcome.svelte';
import ZoomInset from '../src/chapters/pictures/ZoomInset.svelte';
import CheckIn from '../src/chapters/pictures/day/CheckIn.svelte';
import DaysAfter from '../src/chapters/pictures/day/DaysAfter.svelte';
import EveningBefore from '../src/chapters/pictures/day/EveningBefore.svelte';
import FirstMinutes from '../src/chapters/pictures/day/FirstMinutes.svelte';
import GoingHome from '../src/chapters/pictures/day/GoingHome.svelte';
import Infusion from '../src/chapters/pictures/day/Infusion.svelte';
import Morning from '../src/chapters/pictures/day/Morning.svelte';
import Recovery from '../src/chapters/pictures/day/Recovery.svelte';
import Room from '../src/chapters/pictures/day/Room.svelte';
import NotProven from '../src/chapters/pictures/remember/NotProven.svelte';
import RideHome from '../src/chapters/pictures/remember/RideHome.svelte';
import SomeBetter from '../src/chapters/pictures/remember/SomeBetter.svelte';
import TellEverything from '../src/chapters/pictures/remember/TellEverything.svelte';
import YouChoose from '../src/chapters/pictures/remember/YouChoose.svelte';
import PictureSheet from './PictureSheet.svelte';

const meta = {
	title: 'Pictures',
	component: PictureSheet,
	args: { pictures: [], width: 320 },
} satisfies Meta<typeof PictureSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Day: Story = {
	args: {
		width: 1008,
		pictures: [
			{ picture: EveningBefore, label: 'The evening before' },
			{ picture: Morning, label: 'The morning' },
			{ picture: CheckIn, label: 'Check-in' },
			{ picture: Room, label: 'In the room' },
			{ picture: FirstMinutes, label: 'The first minutes' },
			{ picture: Infusion, label: 'During the drip' },
			{ picture: Recovery, label: 'Recovery' },
			{ picture: GoingHome, label: 'Going home' },
			{ picture: DaysAfter, label: 'The days after' },
		],
	},
};

export const Chapters: Story = {
	args: {
		width: 480,
		pictures: [
			{ picture: Welcome, label: 'Welcome' },
			{ picture: Symptoms, label: 'Symptoms' },
			{ picture: TwoHeads, label: 'Two heads' },
			{ picture: TwoGroups, label: 'Two groups' },
			{ picture: OpenQuestion, label: 'An open question' },
			{ picture: EmptyBoxes, label: 'Empty boxes' },
			{ picture: OneDripManyDrips, label: 'One drip, many drips' },
		],
	},
};

export const Zoom: Story = {
	args: {
		width: 420,
		pictures: ['head', 'nerve', 'gap', 'doors'].map((lit) => ({ picture: ZoomInset, label: lit, props: { lit } })),
	},
};

export const Body: Story = {
	args: {
		width: 280,
		pictures: [
			{ picture: BodyMap, label: 'No place marked', props: { marked: [] } },
			{ picture: BodyMap, label: 'Heart and medicines', props: { marked: ['heart', 'medicines'] } },
		],
	},
};

export const Faces: Story = {
	args: {
		width: 150,
		pictures: ['sleepy', 'blurry', 'sick', 'unreal', 'dreams', 'lowPressure'].map((effect) => ({
			picture: FacesPicture,
			label: effect,
			props: { effect },
		})),
	},
};

export const Remember: Story = {
	args: {
		width: 240,
		pictures: [
			{ picture: NotProven, label: 'Not proven' },
			{ picture: SomeBetter, label: 'Some feel better' },
			{ picture: TellEverything, label: 'Tell everything' },
			{ picture: RideHome, label: 'A ride home' },
			{ picture: YouChoose, label: 'You choose' },
		],
	},
};
