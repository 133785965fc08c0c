import { readFileSync } from 'node:fs';

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** Sends a GET request to the API: inside the server, or over the network where the site runs alone. */
export type Ask = (address: string) => Promise<ApiAnswer>;

/** The API refused to answer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter: string | undefined,
  ) {
    super(`the API answered ${status}`);
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
}

/** Reads the data of a trusted document; throws `Refused`. The caller says what the document holds. */
export async function read(
  ask: Ask,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Read> {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`there is no trusted document ${name}`);
  const { status, retryAfter, body } = await ask(
    `/graphql?documentId=sha256:${id}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
  );
  if (status !== 200) throw new Refused(status, retryAfter);
  const { data, errors, extensions } = JSON.parse(body) as {
    data?: unknown;
    errors?: unknown;
    extensions?: { data?: string };
  };
  if (errors !== undefined || data === undefined || data === null) throw new Refused(502, undefined);
  return { data, isEvaluation: extensions?.data === 'EVALUATION' };
}
