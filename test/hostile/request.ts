import { request as send, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

/** A request as it is put on the line. */
export interface Hostile {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
  /** Instead of all else: bytes as they are. */
  readonly raw?: string;
}

/** What came back; nothing where the line was ended without a word. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const patience = 10_000;

/** Sends a request and waits for its end. */
export const put = (port: number, hostile: Hostile): Promise<Reply> =>
  hostile.raw === undefined ? byHttp(port, hostile) : bySocket(port, hostile.raw);

function byHttp(port: number, { method, path, headers, body }: Hostile): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // Node gives no length to a body of HEAD or DELETE, which would then be read as the next request.
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const asked = send(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: { ...length, ...headers },
        timeout: patience,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        const done = (): void =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          });
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', done)
          .on('error', done);
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    // A server that has refused need not read what is still being sent.
    asked.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? resolve({ status: 0, headers: {}, text: '' })
        : reject(
            new Error(
              `${error.message}: ${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${String(body).slice(0, 300)}`,
            ),
          ),
    );
    asked.end(body);
  });
}

function bySocket(port: number, bytes: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
    );
    socket.on('close', () => {
      const [head = '', ...rest] = text.split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0),
        headers: {},
        text: rest.join('\r\n\r\n'),
      });
    });
  });
}
