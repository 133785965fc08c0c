/** What a client finds when it does what every website does. */
export interface Findings {
  /** The page of an organisation, and the same read from the server again. */
  readonly page: unknown;
  readonly again: unknown;
  /** The title of a programme in French, in English, and in French again from what the client keeps. */
  readonly languages: readonly string[];
  /** Requests until then: one for the page and one for each language, where the client keeps anything. */
  readonly requests?: number;
  /** The titles in French and in English that were asked for in one document. */
  readonly both: readonly string[];
  /** The titles that node(id) reads by these two ids. */
  readonly byId: readonly string[];
  /** All members, page by page, and as the client has joined them. */
  readonly ids: readonly string[];
  readonly joined?: readonly string[];
  /** The code of an error. */
  readonly error: unknown;
}
