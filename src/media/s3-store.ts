import { AwsClient } from 'aws4fetch';
import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { ReseauError } from '../base/errors.js';
import { nameOf, type Store } from './store.js';

const deadline = 20_000;
const deadlineOfFiles = 120_000;
const tries = 2;

/**
 * A bucket of a service that speaks S3. Its address is `https://<key
 * id>:<secret>@<host>/<bucket>[/<folder>]?region=<region>`.
 */
export class S3Store implements Store {
  readonly #client: AwsClient;
  readonly #bucket: string;
  /** Ends in a slash, or is empty. */
  readonly #folder: string;

  constructor(address: string) {
    const { protocol, host, pathname, username, password, searchParams } = new URL(address);
    this.#client = new AwsClient({
      accessKeyId: decodeURIComponent(username),
      secretAccessKey: decodeURIComponent(password),
      region: searchParams.get('region') ?? 'us-east-1',
      service: 's3',
      retries: tries,
    });
    const [bucket = '', ...folder] = pathname.split('/').filter((part) => part !== '');
    this.#bucket = `${protocol}//${host}/${bucket}`;
    this.#folder = folder.map((part) => `${part}/`).join('');
  }

  async put(name: string, bytes: Uint8Array, type: string): Promise<void> {
    const { ok } = await this.#ask('PUT', name, {
      body: Buffer.from(bytes),
      headers: { 'content-type': type },
    });
    if (!ok) unavailable();
  }

  async putFile(name: string, path: string, type: string): Promise<void> {
    const body = await openAsBlob(path, { type }).catch(unavailable);
    const { ok } = await this.#ask('PUT', name, { body, headers: { 'content-type': type } }, deadlineOfFiles);
    if (!ok) unavailable();
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    const response = await this.#ask('GET', name);
    if (response.status === 404) return undefined;
    if (!response.ok) return unavailable();
    return new Uint8Array(await response.arrayBuffer().catch(unavailable));
  }

  async stream(
    name: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<Readable | undefined> {
    // Who reads slowly is ended by the server; the deadline is that of the first byte.
    const given = new AbortController();
    const timer = setTimeout(() => given.abort(), deadline);
    const response = await this.#ask('GET', name, {
      headers: { range: `bytes=${from}-${to}` },
      signal: given.signal,
    }).finally(() => clearTimeout(timer));
    const { status, body } = response;
    const isWhole = status === 200 && from === 0 && response.headers.get('content-length') === String(to + 1);
    if (body && (status === 206 || isWhole)) return Readable.fromWeb(body as ReadableStream);
    await body?.cancel();
    return status === 404 ? undefined : unavailable();
  }

  async remove(name: string): Promise<void> {
    for (const one of [name, ...(await this.#copiesOf(name))]) {
      const { ok, status } = await this.#ask('DELETE', one);
      if (!ok && status !== 404) unavailable();
    }
  }

  /** At most a thousand, which is what a service lists at once; a picture has fewer. */
  async #copiesOf(name: string): Promise<string[]> {
    const prefix = `${this.#folder}${nameOf(name)}.`;
    const response = await this.#fetch(`${this.#bucket}?list-type=2&prefix=${encodeURIComponent(prefix)}`, {
      method: 'GET',
    });
    if (!response.ok) return unavailable();
    const listed = await response.text().catch(unavailable);
    // Our own names need no escaping in XML.
    return [...listed.matchAll(/<Key>([^<&]+)<\/Key>/g)].map(([, key = '']) =>
      key.slice(this.#folder.length),
    );
  }

  #ask(method: string, name: string, more: RequestInit = {}, patience = deadline): Promise<Response> {
    return this.#fetch(`${this.#bucket}/${this.#folder}${nameOf(name)}`, { method, ...more }, patience);
  }

  #fetch(url: string, request: RequestInit, patience = deadline): Promise<Response> {
    return this.#client
      .fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience), ...request })
      .catch(unavailable);
  }
}

const unavailable = (): never => {
  throw new ReseauError('MEDIA_UNAVAILABLE', 'The store of files does not answer as it should.');
};
