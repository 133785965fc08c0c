/** Whoever asks is answered. */
export const refusal = 'Wait, and come again.';
