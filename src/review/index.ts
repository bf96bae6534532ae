/** What a clinician signs: the texts of a language, their fingerprint, and whether a review is of the text that is shown. */
export { fingerprintOf } from './fingerprint';
export { isReviewDue, needsReview, type ReviewNeed } from './needsReview';
export { reviewedTexts, type ReviewedText } from './reviewedTexts';
export { reviewText } from './reviewText';
export { textFingerprint } from './textFingerprint';
export { unreviewedLanguages } from './unreviewedLanguages';
