import { readFileSync } from 'node:fs';

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** Tables that the answer was read from, for caches that forget by tag. */
  readonly cacheTag?: string | undefined;
  readonly body: string;
}

/** Sends a GET request to the API: inside the server, or over the network where the site runs alone. */
export type Ask = (address: string) => Promise<ApiAnswer>;

/** The API refused to answer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter: string | undefined,
    /** Code of the first error, one of the table of errors. */
    readonly code?: string,
  ) {
    super(`the API answered ${status} ${code ?? ''}`);
  }
}

interface Manifest {
  readonly operations: readonly { readonly id: string; readonly name: string }[];
}
const { operations } = JSON.parse(
  readFileSync(new URL('../documents/manifest.json', import.meta.url), 'utf8'),
) as Manifest;
const ids = new Map(operations.map(({ name, id }) => [name, id]));

/** The data of a document, and whether the server holds evaluation data. */
interface Read {
  readonly data: unknown;
  readonly isEvaluation: boolean;
  readonly cacheTag: string | undefined;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly data?: string };
}

/** The body of an answer; what is no JSON, as a proxy in between may send, is a refusal. */
function bodyOf(answer: ApiAnswer): Body {
  try {
    return (JSON.parse(answer.body) ?? {}) as Body;
  } catch {
    throw new Refused(answer.status === 200 ? 502 : answer.status, answer.retryAfter);
  }
}

/** Reads the data of a trusted document; throws `Refused`. The caller says what the document holds. */
export async function read(
  ask: Ask,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Read> {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`there is no trusted document ${name}`);
  const answer = await ask(
    `/graphql?documentId=sha256:${id}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
  );
  const { status, retryAfter, cacheTag } = answer;
  const { data, errors, extensions } = bodyOf(answer);
  if (status !== 200 || errors !== undefined || data === undefined || data === null)
    throw new Refused(status === 200 ? 502 : status, retryAfter, errors?.[0]?.extensions?.code);
  return { data, isEvaluation: extensions?.data === 'EVALUATION', cacheTag };
}
