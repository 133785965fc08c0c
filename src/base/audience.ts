/**
 * Who reads. Each audience sees all that the one before it sees; anything else a person may do is a
 * capability, not an audience.
 */
export const audiences = ['public', 'partner', 'staff', 'desk'] as const;
export type Audience = (typeof audiences)[number];

/** True when `reader` may see what is declared for `sees` and everyone above it. */
export const reaches = (reader: Audience, sees: Audience): boolean =>
  audiences.indexOf(reader) >= audiences.indexOf(sees);
