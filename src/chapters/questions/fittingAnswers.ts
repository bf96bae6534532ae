/** Which answer fits, question by question: the place of it in the words of every language. */
export const FITTING_ANSWERS = [1, 0, 2, 1, 0] as const;
