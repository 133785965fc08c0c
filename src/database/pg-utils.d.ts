declare module 'pg/lib/utils.js' {
  /** A value in the form in which PostgreSQL reads a parameter. Throws for what has none. */
  export function prepareValue(value: unknown): Buffer | string | null;
}
