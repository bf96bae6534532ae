/** The setup page in English. The help of a setting is its description in the schema. */
import { FIELD_DOCS, type SettingKey, type ValueCode } from '../../../clinic';

/** `help` stands here where the schema's description suits only people who write the file by hand. */
const LABELS = {
	clinicName: { label: 'Name of the clinic', help: '' },
	clinicPhone: { label: 'Phone of the clinic' },
	afterHoursPhone: { label: 'Phone for nights and weekends', help: '' },
	emergencyNumber: { label: 'Emergency number', lock: 'There is always one: it shows on every Help panel.' },
	crisisLine: { label: 'Suicide and crisis line', lock: 'There is always one: it shows on every Help panel.' },
	cancelPhone: { label: 'Phone to cancel or say you are late' },
	address: { label: 'Address' },
	parking: { label: 'Parking, or how to come', help: '' },
	logo: { label: 'Logo', help: 'A picture at the bottom of every screen.' },
	pageUrl: { label: 'Web address of your page' },
	idleMinutes: { label: 'Tablet: starts over after' },

	visitType: {
		label: 'Kind of visit',
		lock: 'It always says that most studies were done in a hospital over days, and that a short visit may not work the same way.',
	},
	arrivalTime: { label: 'When to come', help: '' },
	totalVisitTime: { label: 'Length of the whole visit', help: '' },
	infusionLength: { label: 'Length of the drip', lock: 'No dose and no rate can be shown.' },
	observationLength: {
		label: 'Rest after the drip',
		lock: 'It always adds “and until staff say so”. Time alone never sends a patient home.',
	},
	bpIntervalStart: { label: 'Blood pressure checks at the start', lock: 'At least every 15 minutes.' },
	bpInterval: { label: 'Blood pressure checks during the drip', lock: 'At least every 15 minutes.' },
	numberOfSessions: {
		label: 'Number of visits',
		help: '',
		lock: 'No package, and nothing recommended: you and the patient decide.',
	},
	daysBetween: {
		label: 'Time between visits',
		help: '',
		lock: 'No package, and nothing recommended: you and the patient decide.',
	},
	followupWhen: { label: 'Follow-up', help: '' },
	stopRule: { label: 'When the infusions end' },
	costText: { label: 'Cost' },

	foodRule: { label: 'Food before the visit' },
	drinkRule: { label: 'Drinks before the visit' },
	medicineRule: {
		label: 'Medicines before the visit',
		lock: '“Do not stop or change a medicine on your own” always stays. You can’t tell patients here to stop one.',
	},
	alcoholRule: {
		label: 'Alcohol',
		lock: 'You can make it stricter. None the evening before and for 24 hours after always stays.',
	},
	bringList: { label: 'What else to bring', help: '' },
	companionRule: {
		label: 'Who takes the patient home',
		lock: 'You can ask for more. That an adult must take them home always stays.',
	},
	rideRule: { label: 'Ride home', lock: 'You can ask for more. That an adult goes along always stays.' },
	adultOvernight: { label: 'Must an adult stay the night?' },
	noDriveTime: {
		label: 'No driving for',
		lock: 'You can make it longer. At least 24 hours and a night’s sleep always stay.',
	},

	consentWhere: { label: 'Consent form' },
	pregnancyTest: { label: 'Pregnancy test' },
	whoWatches: { label: 'Who watches during the drip' },
	lineType: { label: 'IV line', help: '' },
	premedText: { label: 'Other medicines before the drip', lock: 'No names with amounts, and no dose.' },
	roomType: { label: 'Room', help: '' },
	comfortExtras: { label: 'For comfort', lock: 'Say what there is, not what it does for health.' },
	companionInRoom: { label: 'Companion in the room' },
	companionWaitArea: { label: 'Where the companion waits', help: '' },

	stepsHidden: {
		label: 'Steps to leave out',
		help: 'Steps of the day that your clinic does not need.',
		lock: 'Only these can be left out. The others hold what must be said.',
	},
	stepsAdded: {
		label: 'Steps of your own',
		help: 'Up to 4 steps of your own, each after the step that you choose.',
		lock: 'They are marked as your clinic’s own words.',
	},

	reviewedBy: { label: 'Reviewed by' },
	reviewedOn: { label: 'Reviewed on' },
	nextReview: { label: 'Next review', lock: 'At most 12 months after the review.' },
	disclosure: { label: 'Who pays, and what the reviewer earns' },
} as const satisfies Record<SettingKey, { readonly label: string; readonly help?: string; readonly lock?: string }>;

const fields = Object.fromEntries(
	Object.entries(LABELS).map(([key, words]) => [key, { help: FIELD_DOCS[key as SettingKey].description, ...words }]),
) as { readonly [Key in SettingKey]: { readonly help: string } & (typeof LABELS)[Key] };

const UPLOAD = 'Upload the file to your website, where your site keeps its files.';
const OTHER_SITE = 'If it lies on another address than your page, that server must allow your site to load it (CORS).';

export const en = {
	pageTitle: 'Set up the ketamine infusion explainer for your clinic',
	product: 'Ketamine infusion explainer',
	skipToForm: 'Skip to the form',
	pageLanguage: 'Language of this page',

	intro: {
		title: 'Set up the explainer for your clinic',
		lead: 'Patients read it on your website or on a tablet in your clinic: what a ketamine infusion for migraine is, how it may work, what studies found, the risks, and what happens on the day. Fill in your own facts, watch the preview, and copy the code for your page.',
		optional: 'Nothing is required. What you leave empty is left out, or patients are told to ask you.',
		nothingSent: 'Nothing you type leaves this browser, and nothing is kept. Save the settings file to keep your work.',
		examplePage: 'See an example clinic page',
		tabletPage: 'Open the tablet page',
	},

	file: {
		label: 'Settings file',
		open: 'Open settings',
		save: 'Save settings',
		untouched: 'Nothing filled in yet',
		unsaved: 'Changes not saved yet',
		saved: 'All changes saved',
		opened: '“{name}” is open.',
		undo: 'Undo',
		allAccepted: 'All its values are accepted.',
		goOn: 'Go on',
		dropHere: 'Let go to open the settings file',
		faultTitle: 'This file could not be opened',
		tooBig: '“{name}” is over 1 MB. A settings file is much smaller.',
		empty: '“{name}” is empty.',
		notJson:
			'“{name}” is broken at line {line}, column {column}, near “{found}”. Often a comma or a quotation mark is missing or too many.',
		notJsonAtEnd:
			'“{name}” breaks off at line {line}, column {column}. A closing bracket or quotation mark is missing at the end.',
		notAnObject: '“{name}” holds no settings. The settings stand between { and }.',
		unreadable: '“{name}” could not be read.',
		lostLetters:
			'“{name}” is in another encoding than UTF-8: letters with accents would be lost. Open it where you wrote it, and save it as UTF-8.',
		nothingChanged: 'Your settings here are as before.',
	},

	sections: {
		clinic: { title: 'Your clinic', lead: 'How patients reach you, and where you are.' },
		visit: { title: 'The visit', lead: 'What kind of visit you offer, and how long its parts take.' },
		rules: {
			title: 'Rules',
			lead: 'What patients do before and after. There are no built-in hours for food: they come from you.',
		},
		comfort: { title: 'Care and room', lead: 'What it is like with you, so that the day holds no surprise.' },
		steps: { title: 'Day steps', lead: 'Leave out or add steps of the infusion day.' },
		review: {
			title: 'Review',
			lead: 'A clinician of yours reads everything, and stands behind it. Until then, every screen says that it is a preview.',
		},
		check: { title: 'Check', lead: 'What is left before patients see it.' },
		publish: { title: 'Put it on your page', lead: 'Choose what your website is made with, then copy the code.' },
	},
	nav: {
		label: 'Parts of the setup',
		next: 'Next: {title}',
		back: 'Back',
		filled: '{count} of {total}',
		toCorrect: '{count} to correct',
		oneToCorrect: '1 to correct',
		toDo: '{count} to do',
	},

	form: {
		example: 'Example: {text}',
		leftEmpty: 'If empty: {value}.',
		lock: 'Stays as it is:',
		oneText: 'One text for all languages',
		eachText: 'A text for each language',
		given: 'Given: “{given}”.',
		everyLanguage: 'All languages',
		showMe: 'Show me',
		showMeOf: 'Show me where “{label}” stands in the preview',
		summaryTitle: '{count} values need a look',
		oneSummaryTitle: '1 value needs a look',
		unknown:
			'The file holds names that the explainer does not know: {names}. They do nothing. Check the spelling, or remove them.',
		removeUnknown: 'Remove them',
	},
	phone: {
		unusualIn:
			'This does not look like a whole phone number ({country}). Check it, with the area code. It stays as you typed it.',
		unusual: 'This does not look like a phone number of that country. Check it. It stays as you typed it.',
		text: 'Patients see this as text. They can’t touch it to call, because more than a number stands here.',
		clearer: 'The same number can be written so that everybody can read and dial it.',
		use: 'Write it as {number}',
	},
	languages: { en: 'English', es: 'Spanish' },
	units: { minutes: 'minutes', hours: 'hours' },
	fields,
	choices: {
		visitType: {
			short: 'Short clinic visit: a drip of under an hour or so',
			long: 'Longer clinic visit: a drip of some hours',
			hospital: 'Hospital stay: a drip over days',
		},
		adultOvernight: { yes: 'Yes', no: 'No', ask: 'Patients ask the team' },
	},
	logo: {
		choose: 'Choose a picture',
		remove: 'Remove',
		address: 'Or its address on your own site',
		preview: 'Your logo',
		tooBig: 'This picture is too large. Use one of at most 145 kB.',
		noPreview: 'A picture on your site shows on your page, not in this preview.',
	},
	steps: {
		add: 'Add a step',
		most: 'At most {count} steps.',
		added: 'Step {number}',
		after: 'Comes after',
		title: 'Title',
		text: 'Text',
		line: 'Text, line {number}',
		addLine: 'Add a line',
		removeLine: 'Remove line {number}',
		remove: 'Remove step {number}',
	},
	country: {
		label: 'Country',
		own: 'Other numbers',
		check: 'It fills in the two numbers below. Check them before use: numbers change.',
	},
	refusals: {
		choice: 'Choose one of these.',
		number: 'Use a number from {min} to {max} {unit}.',
		phone: 'Use a phone number, such as (555) 555-0100.',
		url: 'Use a full address that starts with https://, such as https://clinic.example/ketamine.',
		image: 'Use a picture file, or its address on your own site, such as /images/logo.png.',
		pastDate: 'Use the day of the review: today or earlier.',
		nextReview: 'Use a day after the review, at most 12 months later.',
		stepsHidden: 'Only the steps listed here can be left out.',
		movedStep: 'This step is now part of another one. Choose from the list.',
		addedSteps: 'Each step needs a place, a title and a text. There can be at most {most}.',
		addedPart: 'A step has a place, a title and a text, and nothing else.',
		addedAfter: 'Choose the step that it comes after.',
		tooLong: 'Use at most {most} characters, without special signs.',
		markup: 'Use plain words without < and >.',
		noWords: 'Use words.',
		lostLetters: 'Letters were lost here (\ufffd). Write them again.',
		alphabet: 'Write each word in letters of one alphabet.',
		dose: 'Leave out doses and rates. Patients see none.',
		claim: 'Leave out “{claim}”. Say what happens, without a promise or a sales word.',
		money: 'Sums of money stand in “Cost” and in “Who pays” only.',
		driving: 'Say it in “No driving for”. Other texts don’t speak of driving.',
		stopsMedicine: 'Don’t tell patients to stop or skip a medicine here. “Ask us” is fine.',
		softens: 'An adult takes patients home, and patients call for help when they need it. Don’t soften that.',
		companion: 'An adult must take the patient home. You can only ask for more.',
		alcohol: 'Say it with a “no”, for 24 hours after or longer.',
		recommended: 'Don’t recommend a number here. You and the patient decide.',
		doorCount: 'Don’t name a number of doors or receptors. The picture shows the range.',
		successRate: 'Don’t say how many people it helped. The studies are shown with both of their numbers.',
		language: 'Only English and Spanish are known here.',
		notText: 'Use plain words.',
	} satisfies Record<ValueCode, string>,

	preview: {
		title: 'Live preview',
		width: 'Width',
		widths: { phone: 'Phone', tablet: 'Tablet', wide: 'Wide' },
		shows: 'The preview shows: {place}.',
		showsHelp: 'The preview shows the Help panel.',
		showsFooter: 'The preview shows the bottom of the screen.',
		onTabletOnly: 'This works on the tablet page only.',
		notInView: 'What you chose to show on your page does not hold this. Choose “Everything” to see it.',
		leftOut: 'It stands on a step that you have left out.',
		backToField: 'Back to “{label}”',
	},

	check: {
		done: 'Done',
		toDo: 'To do',
		count: '{done} of {total} done',
		allDone: 'All done. It is ready for your page.',
		patientsSeePreview:
			'Until phone, reviewer and review date are set, every screen says “Preview. Not yet reviewed by a clinic.”',
		reviewDue: 'The review is too old or its next date is past: every screen says that a review is due.',
		items: {
			phone: { title: 'Phone of the clinic', why: 'Patients must be able to call you.', go: 'Fill in the phone' },
			reviewer: { title: 'Reviewer named', why: 'A clinician of yours has read every word.', go: 'Name the reviewer' },
			reviewDate: { title: 'Review date', why: 'Not older than 12 months.', go: 'Set the date' },
			nextReview: { title: 'Next review planned', why: 'At most 12 months after the review.', go: 'Set the date' },
			problems: {
				title: 'Every value accepted',
				why: '{count} to correct. Until then they are left out.',
				go: 'Go to the first',
			},
			unknown: { title: 'No unknown names in the file', why: 'Not known: {names}.' },
			ownTexts: {
				title: 'Your texts in both languages',
				why: 'In one language only: {names}. Readers of the other see them in the wrong language.',
				go: 'Go to the first',
			},
			translator: {
				title: 'Spanish checked by a qualified medical translator',
				why: 'The Spanish that comes with the explainer is a draft that still awaits this. Tick it when a translator has read it for you, with your own texts.',
			},
			upload: {
				title: 'Explainer file on your website',
				why: 'Tick it when ketamine-explainer.js is uploaded, and its address stands right in “Put it on your page”.',
				go: 'Download the file',
			},
			room: {
				title: 'Room kept free on the page',
				why: 'The code does it: the page does not jump while it loads. In a site builder’s frame, set a height of about 600 px by hand. Tick it when you have seen the page.',
				go: 'See the heights',
			},
			saved: { title: 'Settings file saved', why: 'You need it to change something later.' },
		},
	},

	publish: {
		hostLabel: 'Your website is made with',
		hosts: {
			html: {
				name: 'Any web page (HTML)',
				steps: [UPLOAD, 'Paste the code where the explainer shall stand.'],
				code: 'Code for your page',
			},
			wordpress: {
				name: 'WordPress: HTML block',
				steps: [
					UPLOAD,
					'In the editor add a “Custom HTML” block where the explainer shall stand, and paste the code.',
					'If WordPress takes the script out when you save, an administrator has to paste it, or use the plugin.',
				],
				code: 'Code for the Custom HTML block',
			},
			wordpressPlugin: {
				name: 'WordPress: plugin',
				steps: [
					'Install the plugin: upload dist/wordpress/ketamine-explainer.zip under Plugins → Add New.',
					'Save your settings file here, and upload it on the plugin’s settings page.',
					'Put the shortcode where the explainer shall stand.',
				],
				code: 'Shortcode',
			},
			wix: {
				name: 'Wix',
				steps: [
					'Upload the file to a server of yours with https://, and give its full address above.',
					OTHER_SITE,
					'In the editor add an element that embeds HTML code, and paste the code. It stands in a frame that scrolls inside: make the frame no higher than a phone’s window, about 600 px, so that panels stay in sight.',
				],
				code: 'Code to embed',
			},
			squarespace: {
				name: 'Squarespace',
				steps: [
					UPLOAD,
					OTHER_SITE,
					'Add a “Code” block where the explainer shall stand, and paste the code. Scripts need a plan that allows them.',
				],
				code: 'Code for the Code block',
			},
			webflow: {
				name: 'Webflow',
				steps: [
					'Upload the file to a server of yours with https://, and give its full address above.',
					OTHER_SITE,
					'Add a “Code Embed” element where the explainer shall stand, paste the code, and publish.',
				],
				code: 'Code for the Code Embed',
			},
			iframe: {
				name: 'Frame (iframe)',
				steps: [
					'Download the page. It is one file with everything in it, your settings too.',
					'Upload it to your website.',
					'Paste the code where the explainer shall stand. After a change of the settings, upload the page again.',
				],
				code: 'Code for your page',
			},
			react: {
				name: 'React',
				steps: [
					'Install the package: npm run build and npm pack in this project, then npm install with that file.',
					'Use React 19 or later.',
					"In Next.js, put 'use client' at the top of its file.",
				],
				code: 'Component',
			},
			vue: {
				name: 'Vue',
				steps: [
					'Install the package: npm run build and npm pack in this project, then npm install with that file.',
					'Tell Vue’s compiler that ketamine-explainer is a custom element (compilerOptions.isCustomElement).',
				],
				code: 'Component',
			},
			svelte: {
				name: 'Svelte',
				steps: ['Install the package: npm run build and npm pack in this project, then npm install with that file.'],
				code: 'Component',
			},
		},
		optionsTitle: 'What it shows',
		view: 'Show',
		views: {
			full: 'Everything',
			short: 'The short way: 9 screens',
			day: 'Only the infusion day',
			synapse: 'Only the moving picture',
		},
		lang: 'Language at the start',
		langs: { auto: 'As your page', en: 'English', es: 'Spanish' },
		theme: 'Light at the start',
		themes: { auto: 'As the device', dim: 'Dim', soft: 'Soft', contrast: 'High contrast' },
		settingsPlace: 'Your settings',
		settingsPlaces: { inline: 'In the code', file: 'In a file on your website' },
		addresses: 'Addresses on your website',
		script: 'Address of ketamine-explainer.js',
		settingsSrc: 'Address of the settings file',
		page: 'Address of the page for the frame',
		badAddress: 'Use an address such as /files/name.js or https://clinic.example/files/name.js.',
		needsHttps: 'This kind of website needs a full address that starts with https://.',
		downloadScript: 'Download ketamine-explainer.js',
		downloadPage: 'Download the page',
		pageFailed:
			'The explainer file could not be read here, so the page could not be made. Build the project and open this page again.',
		leftOut: 'Values that are not accepted ({count}) are left out of the code.',
		isPreview: 'Patients will see “Preview. Not yet reviewed by a clinic.”',
		toCheck: 'See what is left to do',
		copy: 'Copy the code',
		copied: 'Copied.',
		copyFailed: 'The browser did not allow it. Select the code and copy it.',
		handOutTitle: 'Hand-out on paper',
		handOutLead: 'The page to take home, with your facts, in the language of the preview.',
		print: 'Print the hand-out',
	},
} as const;
