/**
 * Every text of the explainer itself in a language. Numbers that patients read are texts here; code and looks are not.
 * The script for clinics knows only their digest (`wordsDigests.ts`): it need not have all words at hand to compare them.
 */
import { SIDE_EFFECTS, STUDIES, wordsFor, type Language } from '../content';
import { freeBrainKetamineUm, ketamineShareRange, LOW_DOSE_DRIP } from '../model';
import { rangeOf100 } from '../text/of100';
import { textsIn, type ReviewedText } from './reviewedText';

export function ownTexts(language: Language): readonly ReviewedText[] {
	return [...textsIn(wordsFor(language), ''), ...textsIn(numbers(), 'numbers')];
}

/** The numbers that stand in charts and beside them. */
function numbers(): object {
	const levelUm = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin);
	return { studies: STUDIES, sideEffects: SIDE_EFFECTS, doors: rangeOf100(ketamineShareRange(levelUm)) };
}
