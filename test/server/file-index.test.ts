import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { send } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

interface Listed {
  readonly name: string;
  readonly about: string;
  readonly path: string;
  readonly ends: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly isRequired: boolean }[];
}

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const withKey = (audience: 'partner' | 'staff'): RequestInit => ({
  headers: { authorization: `Bearer ${server.keys[audience]}` },
});
async function listed(init: RequestInit = {}): Promise<readonly Listed[]> {
  const { status, headers, text } = await send(`${server.url}/q/`, init);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  return (JSON.parse(text) as { files: Listed[] }).files;
}
const namesOf = (files: readonly Listed[]): readonly string[] => files.map(({ name }) => name);

describe('the list of files', () => {
  it('names each file that there is, and each is there', async () => {
    const files = await listed();
    expect(namesOf(files)).toEqual(
      expect.arrayContaining(['MembersExport', 'ContributionsExport', 'MoneyByYear']),
    );
    for (const { about, ends } of files) {
      expect(about).not.toBe('');
      expect(ends.length).toBeGreaterThan(1);
    }
    const ready = files.filter(({ parameters }) => parameters.every(({ isRequired }) => !isRequired));
    expect(ready.length).toBeGreaterThan(10);
    for (const { name, path, ends } of ready)
      for (const end of name === 'MembersExport' || path.startsWith('/standards/') ? ends : ends.slice(0, 1))
        expect([name, end, (await send(`${server.url}${path}.${end}`)).status]).toEqual([name, end, 200]);
  });

  it('says which values a file needs: without them it is refused', async () => {
    const needy = (await listed()).filter(({ parameters }) =>
      parameters.some(({ isRequired }) => isRequired),
    );
    expect(needy.length).toBeGreaterThan(0);
    for (const { name, path } of needy)
      expect([name, (await send(`${server.url}${path}.csv`)).status]).toEqual([name, 400]);
  });

  it('holds what its reader may have', async () => {
    expect(namesOf(await listed())).not.toContain('360giving');
    expect(namesOf(await listed(withKey('partner')))).not.toContain('360giving');
    expect(namesOf(await listed(withKey('staff')))).toContain('360giving');
    expect((await send(`${server.url}/q/`, withKey('staff'))).headers.get('cache-control')).toBe(
      'private, no-cache',
    );
  });

  it('is not sent twice', async () => {
    for (const path of ['/q/', '/openapi.json']) {
      const { headers } = await send(`${server.url}${path}`);
      const again = await send(`${server.url}${path}`, {
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });
});

describe('the description for tools', () => {
  it('keeps the rules of OpenAPI 3.1, and describes each file', async () => {
    const { status, text } = await send(`${server.url}/openapi.json`);
    expect(status).toBe(200);
    const described = JSON.parse(text) as { paths: Readonly<Record<string, unknown>> };
    expect(await new Validator().validate(structuredClone(described))).toEqual({ valid: true });
    const paths = Object.keys(described.paths);
    for (const { path } of await listed()) expect(paths).toContain(`${path}.{format}`);
    expect(paths).toEqual(expect.arrayContaining(['/files', '/graphql']));
    expect(text).not.toContain('360giving');
  });
});
