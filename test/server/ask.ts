import { connect } from 'node:net';

/** An answer over HTTP, with its body as text and, where it is JSON, as a value. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions?: { readonly code?: string; readonly remedy?: string };
    }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

type Headings = Readonly<Record<string, string>>;

/** Sends a request as it is. */
export async function send(url: string, request: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, request);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Sends a body as application/json. */
export const post = (
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Headings = {},
): Promise<Answered> =>
  send(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Asks a query as clients do. */
export const ask = (
  url: string,
  query: string,
  variables?: unknown,
  headers: Headings = {},
): Promise<Answered> => post(url, JSON.stringify({ query, variables }), headers);

/** Sends bytes by a socket of its own and gives all that comes back until the server, or `until`, ends it. */
export function sendRaw(
  port: number,
  bytes: string,
  until: (received: string) => boolean = () => false,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString();
      if (until(received)) socket.destroy();
    });
    socket.on('error', reject).on('close', () => resolve(received));
  });
}

function parsed(text: string): Answered['body'] {
  try {
    return JSON.parse(text) as Answered['body'];
  } catch {
    return {};
  }
}

/** The codes of an answer's errors. */
export const codesOf = ({ body }: Answered): unknown[] =>
  (body.errors ?? []).map((error) => error.extensions?.code);
