/** What a clinician signs: the texts of a language, their fingerprint, and whether a review is of the text that is shown. */
export { clinicTexts } from './clinicTexts';
export { digestOf, fingerprintOf, textFingerprint } from './fingerprint';
export { isReviewDue, needsReview, unreviewedLanguages, type ReviewNeed } from './needsReview';
export type { ReviewedText } from './reviewedText';
export { reviewText } from './reviewText';
