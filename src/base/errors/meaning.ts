/** What a code stands for. */
export interface ErrorMeaning {
  /** The HTTP status when the request as a whole is refused. */
  readonly status: number;
  /** What has happened, and what to do: printed in docs/errors.md. */
  readonly meaning: string;
  readonly remedy: string;
}
