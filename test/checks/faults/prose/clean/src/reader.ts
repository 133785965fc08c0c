/** Answers the caller. The caller is told once. */
export const answer = 1;
